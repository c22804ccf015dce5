import { ClassScheme } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { enqueue, type Job } from '../../platform/jobs.js';
import { sql, type Sql } from '../../platform/sql.js';
import { inBackground, inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { customerRanges } from '../scoring/index.js';
import { ENOUGH_BUYERS, measureBounds, type Bounds } from './bounds.js';
import { builtInRules } from './built-in.policy.js';
import { ClassVersion } from './class-version.entity.js';
import { classesPublished } from './classes.events.js';
import { judged, moversOf } from './judge.js';
import { moveClasses, noteLeaving } from './move-classes.js';
import { readRules, type ClassRules } from './rules.policy.js';
import { CLASSES_TOPIC } from './vip/tiers-in-force.js';

/** Evaluated in one transaction: people who write to one of them wait for it. */
const CUSTOMERS_A_RANGE = 2_000;
/** Of more changed customers at once everybody is judged, by ranges, once so many changes have come to rest. */
const MOST_FOLLOWED = 20_000;
const REST_MS = 30_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Keeps the rules of the classifications, and everybody where the rules in force put them. */
export class ClassService {
  /** Publishes a version: works out who moves by ranges, goes on where it was interrupted, then moves all at once. */
  readonly publishJob: Job<{ id: string }> = {
    name: 'classes.publish',
    run: (ctx, { id }, signal) => this.runPublish(ctx, id, signal),
  };

  /** Moves whom time and new facts have moved; runs after the figures and stages of the night. */
  readonly nightlyJob: Job = {
    name: 'classes.evaluate',
    schedule: '40 4 * * *',
    run: (ctx, _payload, signal) => this.evaluateAll(ctx, signal),
  };

  /** Puts the built-in rules in force where a scheme has none yet. */
  async begin(ctx: RequestContext): Promise<void> {
    await ctx.rows(
      sql`INSERT INTO class_version (id, scheme, version, state, rules, created_at, published_at)
          SELECT n.id, n.scheme, 1, 'PUBLISHED', n.rules, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
          FROM unnest(${ClassScheme.keys.map(() => newId())}::uuid[], ${ClassScheme.keys}::text[],
            ${ClassScheme.keys.map((key) => JSON.stringify(builtInRules[key]))}::jsonb[]) AS n (id, scheme, rules)
          WHERE NOT EXISTS (SELECT FROM class_version v WHERE v.scheme = n.scheme)
          ON CONFLICT DO NOTHING`,
    );
  }

  /** Keeps new rules as the draft of a scheme. @throws BAD_INPUT with the path in the rules, CONFLICT */
  async saveDraft(
    ctx: RequestContext,
    { scheme, rules, expectedEdition }: { scheme: ClassScheme; rules: unknown; expectedEdition?: number | null },
  ): Promise<string> {
    const checked = rulesOrRefuse(scheme, rules);
    return inTransaction(ctx, async (tx) => {
      const found = await versionsOf(tx, scheme);
      const draft = found.find(({ state }) => state === 'DRAFT');
      if (found.some(({ state }) => state === 'PUBLISHING')) {
        throw refuse('PRECONDITION', 'A version of this scheme is being published.', ['scheme']);
      }
      if ((draft?.edition ?? null) !== (expectedEdition ?? null)) {
        throw refuse('CONFLICT', `The draft was changed meanwhile: it is at edition ${draft?.edition ?? 0}.`, [
          'expectedEdition',
        ]);
      }
      if (draft) {
        await tx.db
          .getRepository(ClassVersion)
          .update({ id: draft.id }, { rules: checked as never, edition: draft.edition + 1 });
        return draft.id;
      }
      const id = newId();
      const version = Math.max(0, ...found.map((one) => one.version)) + 1;
      const row = { id, scheme, version, state: 'DRAFT' as const, rules: checked, createdById: tx.actor.userId };
      await tx.db.getRepository(ClassVersion).insert({ ...row, createdAt: tx.now } as never);
      return id;
    });
  }

  /** Takes the draft of a scheme away. */
  async dropDraft(ctx: RequestContext, scheme: ClassScheme): Promise<void> {
    await inTransaction(ctx, (tx) => tx.db.getRepository(ClassVersion).delete({ scheme, state: 'DRAFT' }));
  }

  /** Asks for the draft to be put in force. @throws NOT_FOUND, CONFLICT */
  async publish(
    ctx: RequestContext,
    { scheme, expectedEdition }: { scheme: ClassScheme; expectedEdition: number },
  ): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const draft = (await versionsOf(tx, scheme)).find(({ state }) => state === 'DRAFT');
      if (!draft) throw refuse('NOT_FOUND', 'This scheme has no draft.', ['scheme']);
      if (draft.edition !== expectedEdition) {
        throw refuse('CONFLICT', `The draft was changed meanwhile: it is at edition ${draft.edition}.`, [
          'expectedEdition',
        ]);
      }
      await tx.db
        .getRepository(ClassVersion)
        .update({ id: draft.id }, { state: 'PUBLISHING', publishedById: tx.actor.userId, progress: 0 });
      await tx.rows(sql`DELETE FROM class_mover WHERE scheme = ${scheme}`);
      await enqueue(tx, this.publishJob, { id: draft.id }, { key: `classes.publish:${draft.id}` });
      return draft.id;
    });
  }

  /** Evaluates every scheme in force, by ranges, in short transactions. Answers how many moved. */
  async evaluateAll(ctx: RequestContext, signal?: AbortSignal): Promise<void> {
    await endPins(ctx);
    for (const version of await versionsInForce(ctx)) {
      const bounds = await this.keepBounds(ctx, version);
      for (const range of await customerRanges(ctx, CUSTOMERS_A_RANGE)) {
        signal?.throwIfAborted();
        await inBackground(ctx, async (tx) => {
          await judgeAgain(tx, version, bounds, between(range.first, range.last));
          tx.announce(CLASSES_TOPIC, { scheme: version.scheme });
        });
      }
    }
  }

  /** Judges customers whose facts changed under every scheme, by what was measured last: one statement a scheme. */
  async follow(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    if (customerIds.length === 0) return;
    if (customerIds.length > MOST_FOLLOWED) {
      const runAt = new Date(tx.now.getTime() + REST_MS);
      await enqueue(tx, this.nightlyJob, {}, { key: this.nightlyJob.name, runAt });
      return;
    }
    for (const version of await versionsInForce(tx)) {
      const isLasting = (version.bounds?.buyers ?? 0) >= ENOUGH_BUYERS;
      const bounds = version.bounds && isLasting ? version.bounds : await this.keepBounds(tx, version);
      await judgeAgain(tx, version, bounds, (id) => sql`${id} = ANY(${customerIds}::uuid[])`);
    }
  }

  /** Evaluates one scheme for one customer, such as after a pin. */
  async evaluateOne(
    tx: TransactionContext,
    scheme: ClassScheme,
    customerId: string,
    cause: 'PINNED' | 'UNPINNED',
  ): Promise<void> {
    const version = (await versionsOf(tx, scheme)).find(({ state }) => state === 'PUBLISHED');
    if (!version) return;
    const { rules } = version;
    const bounds = await measureBounds(tx, rules);
    const own = (id: Sql): Sql => sql`${id} = ${customerId}::uuid`;
    const moving = { scheme, version: version.version, rules, cause, askedById: tx.actor.userId };
    await moveClasses(tx, moving, moversOf(tx, { scheme, rules, bounds }, own));
  }

  private async runPublish(ctx: RequestContext, id: string, signal: AbortSignal): Promise<void> {
    const versions = ctx.db.getRepository(ClassVersion);
    const version = await versions.findOneBy({ id, state: 'PUBLISHING' });
    if (!version) return;
    const { scheme, rules } = version;
    const bounds = version.bounds ?? (await this.keepBounds(ctx, version));
    const ranges = await customerRanges(ctx, CUSTOMERS_A_RANGE);
    for (const [i, { first, last }] of ranges.entries()) {
      if (last <= (version.evaluatedTo ?? FIRST)) continue;
      signal.throwIfAborted();
      await inBackground(ctx, async (tx) => {
        await tx.rows(
          sql`INSERT INTO class_mover (customer_id, scheme, to_key, evidence)
              SELECT customer_id, ${scheme}, to_key, evidence FROM (${moversOf(tx, { scheme, rules, bounds }, between(first, last))}) m
              ON CONFLICT (customer_id, scheme) DO UPDATE SET to_key = excluded.to_key, evidence = excluded.evidence`,
        );
        const progress = Math.round((100 * (i + 1)) / ranges.length);
        await tx.db.getRepository(ClassVersion).update({ id }, { evaluatedTo: last, progress });
      });
    }
    await inTransaction(ctx, (tx) => this.putInForce(tx, version));
  }

  private async keepBounds(ctx: RequestContext, { id, rules }: ClassVersion): Promise<Bounds> {
    const bounds = await measureBounds(ctx, rules);
    const text = JSON.stringify(bounds);
    await ctx.rows(
      sql`UPDATE class_version SET bounds = ${text}::jsonb WHERE id = ${id} AND bounds IS DISTINCT FROM ${text}::jsonb`,
    );
    return bounds;
  }

  /** Moves everybody who was found to move, and takes the version before out of force, all at once. */
  private async putInForce(
    tx: TransactionContext,
    { id, scheme, version, rules, publishedById }: ClassVersion,
  ): Promise<void> {
    const versions = tx.db.getRepository(ClassVersion);
    const movers = sql`SELECT s.customer_id, k.key AS from_key, s.to_key, s.evidence, g.id IS NOT NULL AS is_pinned
      FROM class_mover s JOIN customer c ON c.id = s.customer_id
      LEFT JOIN customer_class k ON k.customer_id = s.customer_id AND k.scheme = s.scheme
      LEFT JOIN class_pin g ON g.customer_id = s.customer_id AND g.scheme = s.scheme AND g.ended_at IS NULL
        AND g.expires_at > ${tx.now}::timestamptz
      WHERE s.scheme = ${scheme} AND k.key IS DISTINCT FROM s.to_key`;
    const moved = await moveClasses(
      tx,
      { scheme, version, rules, cause: 'PUBLISHED', askedById: publishedById },
      movers,
    );
    await tx.rows(sql`DELETE FROM class_mover WHERE scheme = ${scheme}`);
    await versions.update({ scheme, state: 'PUBLISHED' }, { state: 'RETIRED' });
    await versions.update({ id }, { state: 'PUBLISHED', publishedAt: tx.now, movers: moved, progress: 100 });
    await classesPublished.publish(tx, { scheme });
    tx.announceWithCommit(CLASSES_TOPIC, { scheme });
  }
}

/** Moves whom the facts move under the rules in force, and notes whom they would after a grace. */
async function judgeAgain(
  tx: TransactionContext,
  { scheme, version, rules, publishedById }: ClassVersion,
  bounds: Bounds,
  whose: (id: Sql) => Sql,
): Promise<void> {
  const judgement = { scheme, rules, bounds };
  const moving = { scheme, version, rules, cause: 'FACTS', askedById: publishedById } as const;
  await moveClasses(tx, moving, moversOf(tx, judgement, whose));
  if (rules.graceDays) await noteLeaving(tx, scheme, judged(tx, judgement, whose));
}

const between =
  (first: string, last: string) =>
  (id: Sql): Sql =>
    sql`${id} BETWEEN ${first}::uuid AND ${last}::uuid`;

/** All versions of a scheme, held until the transaction ends. */
function versionsOf(tx: TransactionContext, scheme: ClassScheme): Promise<ClassVersion[]> {
  return tx.db.getRepository(ClassVersion).find({
    where: { scheme },
    order: { version: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** The rules in force of every scheme, that of the VIP tiers first: others ask for the tier. */
async function versionsInForce(ctx: RequestContext): Promise<ClassVersion[]> {
  const versions = await ctx.db.getRepository(ClassVersion).findBy({ state: 'PUBLISHED' });
  return versions.sort((a, b) => Number(b.scheme === 'VIP') - Number(a.scheme === 'VIP'));
}

/** Ends the pins whose time is over; the next evaluation moves their customers. */
const endPins = (ctx: RequestContext): Promise<unknown[]> =>
  ctx.rows(
    sql`UPDATE class_pin SET ended_at = expires_at WHERE ended_at IS NULL AND expires_at <= ${ctx.now}::timestamptz`,
  );

/** @throws BAD_INPUT with the path in the rules */
export function rulesOrRefuse(scheme: ClassScheme, given: unknown): ClassRules {
  const read = readRules(scheme, given);
  if (!read.ok) throw refuse('BAD_INPUT', read.fault.message, ['rules', ...read.fault.path]);
  return read.rules;
}
