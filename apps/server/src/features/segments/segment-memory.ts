import type { RequestContext } from '../../platform/context.js';
import { RESYNC, type LiveHub } from '../../platform/live.js';
import { decimalsOf } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';
import { CUSTOM_FIELDS_TOPIC } from '../customers/index.js';
import { customFields } from './custom-fields.js';
import type { Filter } from './filter/filter.policy.js';
import { storedRule } from './saved-rules.js';
import type { Segment } from './segment.entity.js';

/** Tells every process that saved rules changed. */
export const SEGMENT_TOPIC = 'segment';

/** The columns of a segment row with the alias `s`. */
export const segmentColumns = sql.raw(`s.id, s.name, s.description, s.kind, s.filter, s.created_by_id AS "createdById",
  s.version, s.created_at AS "createdAt", s.updated_at AS "updatedAt"`);

/** A saved segment with its rule, read once. */
export interface KnownSegment {
  readonly segment: Segment;
  readonly rule: Filter;
}

/**
 * The saved segments of this process, so that a customer's page need not read and understand every rule again. Kept
 * until any process changes one; not trusted while notices do not arrive.
 */
export class SegmentMemory {
  private known: readonly KnownSegment[] | null = null;
  private changes = 0;

  constructor(private readonly live: LiveHub) {
    const topics = new Set([SEGMENT_TOPIC, CUSTOM_FIELDS_TOPIC, RESYNC]);
    live.listen(({ topic }) => {
      if (topics.has(topic)) this.forget();
    });
  }

  /** Every saved segment by name, or null when they have to be read first. */
  get current(): readonly KnownSegment[] | null {
    return this.live.isConnected ? this.known : null;
  }

  forget(): void {
    this.changes += 1;
    this.known = null;
  }

  /** Every saved segment by name. */
  async read(ctx: RequestContext): Promise<readonly KnownSegment[]> {
    if (this.current) return this.current;
    const began = this.changes;
    const rows = await ctx.rows<Segment>(
      sql`SELECT ${segmentColumns} FROM segment s WHERE s.deleted_at IS NULL ORDER BY s.name, s.id`,
    );
    const decimals = decimalsOf(ctx.services.config.currency);
    const knowledge = { decimals, customFields: await ctx.loader(customFields) };
    const known = rows.map((segment) => ({ segment, rule: storedRule(segment.filter, knowledge) }));
    // What was read before a change is not kept beyond this answer.
    if (began === this.changes) this.known = known;
    return known;
  }
}

const memories = new WeakMap<LiveHub, SegmentMemory>();

/** The memory of the process that this hub belongs to. */
export function segmentMemory(live: LiveHub): SegmentMemory {
  const known = memories.get(live) ?? new SegmentMemory(live);
  memories.set(live, known);
  return known;
}
