import { createHash } from 'node:crypto';
import type { ExportColumn, ExportList, Locale } from '@kehu/schema';
import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { csvLine } from '../../../platform/csv.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { isMasked, tellHolders } from '../../access/index.js';
import type { Sentences, Source } from '../../segments/index.js';
import { cellsOf, columnsSql, requireColumns, secretKinds, titlesOf } from './export-cells.js';
import { exportMail, FETCHED_WITHIN_MINUTES, judged, watermark, type Taken } from './export.policy.js';
import { exportedCustomers } from './exported-customers.js';
import type { ExportRow, Which } from './exported-list.js';
import { exportedTickets } from './exported-tickets.js';
import { ListExport, ExportPolicy } from './list-export.entity.js';

const lists = { CUSTOMERS: exportedCustomers, TICKETS: exportedTickets } as const;
const ROWS_A_PAGE = 1_000;
const POLICY = 'customers';

/** What somebody wants to take away, and why. */
export interface WantedExport extends Which {
  readonly columns: readonly ExportColumn[];
  readonly reason: string;
}

/** What is kept of it, sealed. */
export interface Asked extends Which {
  readonly reason: string;
  readonly sentence: Sentences;
  readonly locale: Locale;
}

/** Lists that leave as files: counted, allowed, marked and kept in mind. */
export class ListExportService {
  /** How many rows there would be, and how many more the actor may take today. */
  async preview(ctx: RequestContext, list: ExportList, which: Which): Promise<{ rows: number; leftToday: number }> {
    const rows = await this.count(ctx, (await lists[list].read(ctx, which, 'FAIL')).source);
    const { rowsADay } = await this.policy(ctx);
    return { rows, leftToday: Math.max(0, rowsADay - (await this.takenToday(ctx))) };
  }

  /**
   * Allows an export: it can be fetched once, by who asked, within minutes.
   * @throws PRECONDITION when it goes beyond what one person may take in a day; that is written down too
   */
  async open(ctx: RequestContext, list: ExportList, wanted: WantedExport): Promise<ListExport> {
    requireColumns(lists[list], wanted.columns);
    const { source, sentence } = await lists[list].read(ctx, wanted, 'REFUSE');
    const rows = await this.count(ctx, source);
    const { filter, search, orderBy, oldestFirst, reason } = wanted;
    const asked: Asked = { filter, search, orderBy, oldestFirst, reason, sentence, locale: ctx.locale };
    const made = await inTransaction(ctx, (tx) => this.enter(tx, { list, columns: wanted.columns, asked, rows }));
    if (made.state === 'REFUSED') {
      throw refuse('PRECONDITION', 'That is more than one person may take away in a day; the administrators know.');
    }
    return made;
  }

  /** Takes an allowed export: nobody can take it a second time. Null when there is none for this actor any more. */
  async take(ctx: RequestContext, id: string): Promise<ListExport | null> {
    const [taken] = await ctx.rows<{ id: string }>(
      sql`UPDATE list_export SET state = 'RUNNING' WHERE id = ${id} AND actor_id = ${ctx.actor.id} AND state = 'READY'
            AND created_at > ${ctx.now}::timestamptz - make_interval(mins => ${FETCHED_WITHIN_MINUTES}) RETURNING id`,
    );
    return taken ? ctx.db.getRepository(ListExport).findOneBy({ id }) : null;
  }

  /** The file, some pages at a time; what became of it is written down at its end, also when nobody reads on. */
  async *file(ctx: RequestContext, taken: ListExport): AsyncGenerator<string> {
    const hash = createHash('sha256');
    let rows = 0;
    let isWhole = false;
    const counted = (text: string): string => {
      hash.update(text);
      return text;
    };
    const asked = this.askedOf(ctx, taken);
    const list = lists[taken.list];
    try {
      yield counted(`\uFEFF${csvLine(titlesOf(taken.columns, asked.locale))}`);
      for await (const page of this.pages(ctx, taken, asked)) {
        rows += page.length;
        yield counted(page.map((row) => csvLine(cellsOf(ctx, list, taken.columns, row, asked.locale))).join(''));
      }
      yield csvLine([watermark(takenOf(ctx, taken.id, asked, rows), asked.locale)]);
      isWhole = true;
    } finally {
      await this.close(ctx, taken, { rows, isWhole, hash: hash.digest() });
    }
  }

  /** How much one person may take. */
  policy(ctx: RequestContext): Promise<ExportPolicy> {
    return ctx.db.getRepository(ExportPolicy).findOneByOrFail({ key: POLICY });
  }

  /** @throws CONFLICT when somebody changed it meanwhile */
  async changePolicy(
    ctx: RequestContext,
    { expectedVersion, ...change }: { rowsADay: number; alarmRows: number; expectedVersion: number },
  ): Promise<ExportPolicy> {
    return inTransaction(ctx, async (tx) => {
      const where = { key: POLICY, version: expectedVersion };
      const { affected } = await tx.db.getRepository(ExportPolicy).update(where, change);
      const now = await this.policy(tx);
      if (affected !== 1) {
        throw refuse('CONFLICT', `Somebody changed it meanwhile; it is version ${now.version} now.`, [
          'expectedVersion',
        ]);
      }
      return now;
    });
  }

  /** What was asked for and why. */
  askedOf(ctx: RequestContext, { id, asked }: Pick<ListExport, 'id' | 'asked'>): Asked {
    return JSON.parse(ctx.services.keys.open(asked, aboutExport(id))) as Asked;
  }

  /** Who asks and how much the day has seen stand still until the commit, so that two at once cannot both be the last. */
  private async enter(
    tx: TransactionContext,
    { list, columns, asked, rows }: { list: ExportList; columns: readonly ExportColumn[]; asked: Asked; rows: number },
  ): Promise<ListExport> {
    await tx.rows(sql`SELECT FROM export_policy WHERE key = ${POLICY} FOR UPDATE`);
    const before = await this.takenToday(tx);
    const { isRefused, isAlarm } = judged(await this.policy(tx), before, rows);
    const id = newId(tx.now.getTime());
    const state = isRefused ? 'REFUSED' : 'READY';
    const inFull = tx.may('customers:unmask') && secretKinds(lists[list], columns).some((kind) => !isMasked(tx, kind));
    const exports = tx.db.getRepository(ListExport);
    await exports.insert({
      ...{ id, list, state, columns: [...columns], inFull, createdAt: tx.now, rowsExpected: String(rows) },
      ...{ actorId: tx.actor.id, actorName: tx.actor.name, address: tx.transport?.ip ?? null },
      asked: tx.services.keys.seal(JSON.stringify(asked), aboutExport(id)),
    });
    // What was searched for may name a person: it stands in the record of the export alone, where an erasure finds it.
    const { orderBy } = asked;
    noteExport(tx, { id, list }, { orderBy, state, rows, columns, inFull });
    if (isAlarm) await tellHolders(tx, 'users:write', exportMail(list, takenOf(tx, id, asked, rows), isRefused));
    return exports.findOneByOrFail({ id });
  }

  private async count(ctx: RequestContext, { from, where }: Source): Promise<number> {
    const [counted] = await ctx.rows<{ n: string }>(sql`SELECT count(*) AS n FROM ${from} WHERE ${where}`);
    return Number(counted?.n ?? 0);
  }

  /** Rows the actor took away, or is about to, since the day began in the zone of the workspace. */
  private async takenToday(ctx: RequestContext): Promise<number> {
    const { timezone } = ctx.services.config;
    const [sum] = await ctx.rows<{ rows: string }>(
      sql`SELECT coalesce(sum(CASE WHEN state IN ('DONE', 'BROKEN') THEN rows_taken
              WHEN state = 'RUNNING' OR (state = 'READY' AND created_at > ${ctx.now}::timestamptz - make_interval(mins => ${FETCHED_WITHIN_MINUTES}))
              THEN rows_expected END), 0) AS rows
          FROM list_export WHERE actor_id = ${ctx.actor.id}
            AND created_at >= (${dayOf(ctx.now, timezone)}::timestamp AT TIME ZONE ${timezone})`,
    );
    return Number(sum?.rows ?? 0);
  }

  /** Page after page in the order of the list; never more than was counted and allowed. */
  private async *pages(
    ctx: RequestContext,
    { list: key, columns, rowsExpected }: ListExport,
    asked: Asked,
  ): AsyncGenerator<ExportRow[]> {
    const list = lists[key];
    const { source } = await list.read(ctx, asked, 'FAIL');
    for (let left = Number(rowsExpected), after: string | null = null; left > 0;) {
      const size = Math.min(left, ROWS_A_PAGE);
      const read: ExportRow[] = await ctx.rows(list.page(source, asked, after, size, columnsSql(ctx, list, columns)));
      const page = read.slice(0, size);
      const last = page.at(-1);
      if (last === undefined) return;
      yield page;
      left -= page.length;
      after = list.placeOf(asked, last);
    }
  }

  private async close(
    ctx: RequestContext,
    { id, list }: ListExport,
    { rows, isWhole, hash }: { rows: number; isWhole: boolean; hash: Buffer },
  ): Promise<void> {
    const state = isWhole ? 'DONE' : 'BROKEN';
    await inTransaction(ctx, async (tx) => {
      const end = { state, rowsTaken: String(rows), hash, finishedAt: new Date() } as const;
      await tx.db.getRepository(ListExport).update({ id }, end);
      noteExport(tx, { id, list }, { state, rows, sha256: hash.toString('hex') });
    });
  }
}

/** What a sealed question is bound to. */
export const aboutExport = (id: string): string => `export:${id}`;

function takenOf(ctx: RequestContext, id: string, { sentence, search, locale }: Asked, rows: number): Taken {
  const words = locale === 'ZH_CN' ? sentence.zh : sentence.en;
  const { name, email } = ctx.actor;
  const what = [words, search].filter(Boolean).join(' · ');
  return { id, who: email === null ? name : `${name} (${email})`, at: ctx.now.toISOString(), what: what || '*', rows };
}

function noteExport(
  tx: TransactionContext,
  { id, list }: Pick<ListExport, 'id' | 'list'>,
  told: Readonly<Record<string, unknown>>,
): void {
  const given = Object.entries(told).filter(([, value]) => value !== undefined && value !== null);
  const changes = Object.fromEntries(given.map(([name, value]) => [name, [null, value] as const]));
  const action = list === 'CUSTOMERS' ? 'customerExport' : 'ticketExport';
  tx.notes.push({ action, object: 'export', objectId: id, customerId: null, changes });
}
