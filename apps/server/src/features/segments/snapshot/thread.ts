import pg from 'pg';
import { stepAside } from '../../../platform/step-aside.js';
import { Columns } from './columns.js';
import { sumsOfQuestion } from './evaluate.js';
import { loadAll, loadSince, loadSome, type Mark } from './load.js';
import type { FromSnapshot, SnapshotStart, ToSnapshot } from './messages.js';
import { IDLE_MS } from './patience.policy.js';

/** Changes are gathered for a moment, so that a burst is read at once. */
const GATHER_MS = 100;
/** How often everything written since is looked for, while questions come. */
const CATCH_UP_MS = 15_000;
const RETRY_MS = 5_000;

/** What the thread does: keeps the copy fresh and answers from it. Reads one after the other, answers in between. */
export class SnapshotThread {
  private columns = new Columns();
  private mark: Mark | null = null;
  private client: pg.Client | null = null;
  private reading: Promise<void> = Promise.resolve();
  private readonly changed = new Set<string>();
  private gathering = false;
  private wantedAt = Date.now();

  constructor(
    private readonly start: SnapshotStart,
    private readonly tell: (message: FromSnapshot) => void,
  ) {}

  begin(): void {
    this.read(() => this.reload());
    setInterval(() => this.catchUp(), CATCH_UP_MS);
  }

  take(message: ToSnapshot): void {
    switch (message.kind) {
      case 'ask':
        this.wantedAt = Date.now();
        return this.answer(message);
      case 'changed':
        return this.gather(message.ids);
      case 'resync':
        // Notices were lost: the copy is right up to its mark, and no further until it has been read again.
        return this.read(() => this.reload());
      case 'wake':
        this.wantedAt = Date.now();
        return this.catchUp();
    }
  }

  private answer({ number, question }: Extract<ToSnapshot, { kind: 'ask' }>): void {
    if (!this.mark) return this.tell({ kind: 'fresh', at: null, customers: 0 });
    this.tell({ kind: 'answer', number, sums: sumsOfQuestion(this.columns, question), at: this.mark.at });
  }

  private gather(ids: readonly string[]): void {
    for (const id of ids) this.changed.add(id);
    if (this.gathering || this.isIdle) return;
    this.gathering = true;
    setTimeout(() => {
      this.gathering = false;
      this.read(() => this.readChanged());
    }, GATHER_MS);
  }

  private get isIdle(): boolean {
    return Date.now() - this.wantedAt > IDLE_MS;
  }

  private catchUp(): void {
    if (this.isIdle || !this.mark) return;
    this.read(async () => {
      await this.readChanged();
      if (!this.mark) return;
      const mark = await loadSince(await this.connected(), this.columns, this.start.timezone, this.mark);
      if (mark) this.found(mark);
      else await this.reload();
    });
  }

  private async readChanged(): Promise<void> {
    if (!this.mark || this.changed.size === 0) return;
    const ids = [...this.changed];
    this.changed.clear();
    // The mark stays: only these customers are right up to now.
    await loadSome(await this.connected(), this.columns, this.start.timezone, ids);
  }

  private async reload(): Promise<void> {
    this.changed.clear();
    const columns = new Columns();
    const mark = await loadAll(await this.connected(), columns, this.start.timezone);
    this.columns = columns;
    this.found(mark);
  }

  private found(mark: Mark): void {
    this.mark = mark;
    this.tell({ kind: 'fresh', at: mark.at, customers: this.columns.count });
  }

  private lose(): void {
    this.mark = null;
    this.tell({ kind: 'fresh', at: null, customers: 0 });
  }

  /** Reads after whatever is being read; a failure loses the copy and begins again a little later. */
  private read(work: () => Promise<void>): void {
    this.reading = this.reading.then(work).catch((error: unknown) => {
      this.tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      this.lose();
      this.disconnect();
      setTimeout(() => this.read(() => this.reload()), RETRY_MS);
    });
  }

  private async connected(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({
      connectionString: this.start.url,
      application_name: 'kehu-snapshot',
      options: '-c timezone=UTC',
    });
    client.on('error', () => this.disconnect());
    await client.connect();
    if (this.start.isOwn) stepAside((client as unknown as { processID: number }).processID);
    this.client = client;
    return client;
  }

  private disconnect(): void {
    const client = this.client;
    this.client = null;
    client?.end().catch(() => undefined);
  }
}
