import type { Random } from '../random.js';
import type { SeedCalendar } from '../calendar.js';
import type { SeedIds } from '../seed-ids.js';
import type { BulkRow } from '../bulk.js';

/** What every part of the demo stands on. */
export interface Demo {
  readonly calendar: SeedCalendar;
  readonly ids: SeedIds;
  readonly random: Random;
  readonly tables: Tables;
  /** ISO code of the workspace's currency. */
  readonly currency: string;
}

/** The rows made so far, by table. */
export class Tables {
  private readonly rows = new Map<string, BulkRow[]>();

  add(table: string, ...rows: BulkRow[]): void {
    const known = this.rows.get(table);
    if (known) known.push(...rows);
    else this.rows.set(table, rows);
  }

  of(table: string): readonly BulkRow[] {
    return this.rows.get(table) ?? [];
  }
}

/** How many days of trade the demo looks back on. */
export const HISTORY_DAYS = 730;
