import type { RequestContext } from '../../platform/context.js';
import { isId, readCursor } from '../../platform/cursor.js';
import { pageOf, pageSize, type Connection } from '../../platform/connection.js';
import { breaks, refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { once } from '../../platform/idempotency.js';
import { sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { FilterFault } from './filter/comparison.policy.js';
import { segmentsIn } from './filter/filter.policy.js';
import { cycleThrough } from './nesting.policy.js';
import { countSoon } from './membership/count-state.js';
import { tooDear } from './price.js';
import { readRule, refuseEndless } from './rule.js';
import { savedRules } from './saved-rules.js';
import { Segment } from './segment.entity.js';
import { SEGMENT_TOPIC, segmentColumns, type SegmentMemory } from './segment-memory.js';

/** What a segment is made of. */
export interface NewSegment {
  readonly name: string;
  readonly description?: string | null;
  /** A CustomerFilter. */
  readonly filter: object;
}

/** What of a segment changes: absent leaves, null clears. */
export interface SegmentChange {
  readonly expectedVersion: number;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly filter?: object | null;
}

const NAME_INDEX = 'segment_name';

/** Saved rules: kept free of circles, so that each always has an answer. */
export class SegmentsService {
  constructor(private readonly memory: SegmentMemory) {}

  /** Saves a rule under a name. */
  async create(ctx: RequestContext, given: NewSegment, key?: string | null): Promise<Segment> {
    const filter = plainFilter(given.filter);
    const { name, description = null } = given;
    return this.changing(ctx, async (tx) => {
      const id = await once(tx, 'segmentCreate', key, { name, description, filter }, async () => {
        const made = newId();
        await this.checked(tx, made, filter);
        const row = { id: made, name: nameOf(name), description, filter, createdById: tx.actor.userId };
        await named(tx.db.getRepository(Segment).insert(row as object));
        return made;
      });
      tx.announceWithCommit(SEGMENT_TOPIC, { segmentId: id });
      return this.require(tx, id);
    });
  }

  /** Changes a segment that is still as the caller saw it. */
  async update(ctx: RequestContext, id: string, change: SegmentChange): Promise<Segment> {
    return this.changing(ctx, async (tx) => {
      const current = await this.require(tx, id);
      const filter = change.filter ? plainFilter(change.filter) : current.filter;
      if (change.filter) await this.checked(tx, current.id, filter);
      const { name, description } = { name: change.name ?? current.name, description: change.description };
      const row = { name: nameOf(name), filter, updatedAt: tx.now };
      const changed = description === undefined ? row : { ...row, description };
      const where = { id: current.id, version: change.expectedVersion };
      const { affected } = await named(tx.db.getRepository(Segment).update(where, changed as object));
      if (affected !== 1) throw stale(current);
      if (change.filter) await countSoon(tx, current.id);
      tx.announceWithCommit(SEGMENT_TOPIC, { segmentId: current.id });
      return this.require(tx, current.id);
    });
  }

  /** Takes a segment out of use; refused while other segments build on it. */
  async remove(ctx: RequestContext, id: string, expectedVersion: number): Promise<Segment> {
    return this.changing(ctx, async (tx) => {
      const current = await this.require(tx, id);
      const rules = await savedRulesLocked(tx);
      const user = [...rules].find(([other, rule]) => other !== current.id && segmentsIn(rule).includes(current.id));
      if (user) throw refuse('PRECONDITION', `The segment ${user[0]} builds on this one.`, ['id'], user[0]);
      const where = { id: current.id, version: expectedVersion };
      const { affected } = await tx.db.getRepository(Segment).update(where, { deletedAt: tx.now });
      if (affected !== 1) throw stale(current);
      tx.announceWithCommit(SEGMENT_TOPIC, { segmentId: current.id });
      return current;
    });
  }

  /** One segment, null when there is none. */
  async find(ctx: RequestContext, id: string): Promise<Segment | null> {
    if (!isId(id)) return null;
    const [row] = await ctx.rows<Segment>(
      sql`SELECT ${segmentColumns} FROM segment s WHERE s.id = ${id} AND s.deleted_at IS NULL`,
    );
    return row ?? null;
  }

  /** Segments by name. */
  async list(ctx: RequestContext, page: { first?: number | null; after?: string | null; search?: string | null }) {
    const size = pageSize(page.first);
    const [name, id] = page.after ? readCursor(page.after, 2) : [];
    const beyond = page.after ? sql` AND (s.name, s.id) > (${String(name)}, ${String(id)}::uuid)` : sql.raw('');
    const found = page.search ? sql` AND strpos(lower(s.name), lower(${page.search}::text)) > 0` : sql.raw('');
    const rows = await ctx.rows<Segment>(
      sql`SELECT ${segmentColumns} FROM segment s WHERE s.deleted_at IS NULL${found}${beyond}
          ORDER BY s.name, s.id LIMIT ${size + 1}`,
    );
    const connection: Connection<Segment> = pageOf(
      rows,
      size,
      page.after,
      (row) => [row.name, row.id],
      (row) => row,
    );
    return connection;
  }

  /** How many segments there are. */
  async count(ctx: RequestContext, search: string | null | undefined): Promise<number> {
    const found = search ? sql` AND strpos(lower(name), lower(${search}::text)) > 0` : sql.raw('');
    const [row] = await ctx.rows<{ n: string }>(
      sql`SELECT count(*) AS n FROM segment WHERE deleted_at IS NULL${found}`,
    );
    return Number(row?.n ?? 0);
  }

  /** Changes saved rules; this process must not answer from older ones afterwards, notice or no notice. */
  private async changing<T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>): Promise<T> {
    try {
      return await inTransaction(ctx, work);
    } finally {
      this.memory.forget();
    }
  }

  private async require(ctx: RequestContext, id: string): Promise<Segment> {
    const found = await this.find(ctx, id);
    if (!found) throw refuse('NOT_FOUND', 'There is no such segment.', ['id']);
    return found;
  }

  /** Refuses a rule that is not one, that leads back to itself, or that grows too long with the segments it names. */
  private async checked(tx: TransactionContext, id: string, filter: object): Promise<void> {
    const saved = await savedRulesLocked(tx);
    try {
      const rule = await readRule(tx, filter);
      const rules = new Map(saved).set(id, rule.filter);
      const circle = cycleThrough(id, (one) => segmentsIn(rules.get(one) ?? { kind: 'and', of: [] }));
      if (circle) throw new FilterFault(`This leads back to itself: ${circle.join(' → ')}.`, []);
      // Also of those that build on this one.
      for (const one of rules.values()) refuseEndless(one, rules);
      const reason = await tooDear(tx, { ...rule, segments: rules });
      if (reason) throw new FilterFault(reason, []);
    } catch (error) {
      if (!(error instanceof FilterFault)) throw error;
      throw refuse('BAD_INPUT', error.message, ['filter', ...error.path]);
    }
  }
}

/** The saved rules, while no other transaction changes any: two changes that only together make a circle wait here. */
async function savedRulesLocked(tx: TransactionContext) {
  await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended('segment', 0))`);
  return savedRules(tx);
}

/** As plain JSON without what was not given, moments as text. */
const plainFilter = (filter: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(filter, (_key, value: unknown) => value ?? undefined)) as Record<string, unknown>;

function nameOf(name: string): string {
  const text = name.trim();
  if (text.length < 1 || text.length > 100) throw refuse('BAD_INPUT', 'A name has 1 to 100 characters.', ['name']);
  return text;
}

const stale = (current: Segment) =>
  refuse('CONFLICT', `Somebody changed it meanwhile; it is version ${current.version} now.`, ['expectedVersion']);

async function named<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (breaks(error, NAME_INDEX)) throw refuse('CONFLICT', 'Another segment has this name.', ['name']);
    throw error;
  }
}
