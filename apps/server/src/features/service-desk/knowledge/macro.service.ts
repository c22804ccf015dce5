import { ComplaintRemedy, TicketType, VipTier, type Locale } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { toMoney } from '../../../platform/money.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { lockedRow } from '../locked-row.js';
import { visibleTicket } from '../ticket.columns.js';
import { demandArticle } from './article.service.js';
import { Macro } from './macro.entity.js';
import { fill, unknownIn, type MergeValues } from './merge-field.policy.js';

/** A macro as people write it. */
export interface MacroDraft {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
  readonly articleId?: string | null;
  readonly isActive?: boolean | null;
  readonly clientMutationKey?: string | null;
}

/** A macro with the values of one ticket. */
export interface FilledMacro {
  readonly text: string;
  readonly missing: string[];
  readonly articleId: string | null;
}

interface ValueRow {
  readonly customer: string;
  readonly vipTier: VipTier;
  readonly number: string;
  readonly subject: string;
  readonly type: TicketType;
  readonly openedAt: Date;
  readonly dueAt: Date | null;
  readonly orderNumber: string | null;
  readonly product: string | null;
  readonly remedy: ComplaintRemedy | null;
  readonly compensationMinor: string | null;
}

/** Texts to answer with. */
export class MacroService {
  list(ctx: RequestContext): Promise<Macro[]> {
    return ctx.db.getRepository(Macro).find({ order: { isActive: 'DESC', nameEn: 'ASC', id: 'ASC' } });
  }

  async create(ctx: RequestContext, given: MacroDraft): Promise<Macro> {
    return inTransaction(ctx, async (tx) => {
      const { id } = await once(tx, 'macroCreate', given.clientMutationKey, given, async () => {
        const row = { id: newId(), ...(await checked(tx, given)) };
        await tx.db.getRepository(Macro).insert(row);
        return { id: row.id };
      });
      return tx.db.getRepository(Macro).findOneByOrFail({ id });
    });
  }

  async update(ctx: RequestContext, id: string, given: MacroDraft & { expectedVersion: number }): Promise<Macro> {
    return inTransaction(ctx, async (tx) => {
      const macros = tx.db.getRepository(Macro);
      const known = await lockedRow(macros, id, given, 'There is no such macro.');
      await macros.update({ id, version: known.version }, await checked(tx, given));
      return macros.findOneByOrFail({ id });
    });
  }

  /** The macro in a language with the values of a ticket; null when the actor may not see the ticket, or there is none. */
  async text(ctx: RequestContext, id: string, ticketId: string, locale: Locale): Promise<FilledMacro | null> {
    const macro = isId(id) ? await ctx.db.getRepository(Macro).findOneBy({ id }) : null;
    const row = macro && isId(ticketId) ? await valuesOf(ctx, ticketId) : null;
    if (!macro || !row) return null;
    const filled = fill(locale === 'EN' ? macro.bodyEn : macro.bodyZh, written(ctx, row, locale));
    return { ...filled, articleId: macro.articleId };
  }
}

async function checked(tx: TransactionContext, given: MacroDraft) {
  const { articleId = null } = given;
  for (const field of ['bodyZh', 'bodyEn'] as const) {
    const unknown = unknownIn(given[field]);
    if (unknown !== null) throw refuse('BAD_INPUT', `There is no merge field “${unknown}”.`, [field]);
  }
  if (articleId !== null) await demandArticle(tx, articleId);
  const names = { nameZh: given.nameZh.trim(), nameEn: given.nameEn.trim() };
  const bodies = { bodyZh: given.bodyZh.trim(), bodyEn: given.bodyEn.trim() };
  return { ...names, ...bodies, articleId, isActive: given.isActive ?? true, updatedAt: tx.now };
}

async function valuesOf(ctx: RequestContext, ticketId: string): Promise<ValueRow | null> {
  const mayOrder = ctx.actor.kind === 'SYSTEM' || ctx.may('orders:read');
  const [row] = await ctx.rows<ValueRow>(
    sql`SELECT c.name AS customer, c.vip_tier AS "vipTier", t.number, t.subject, t.type, t.opened_at AS "openedAt",
          (SELECT s.due_at FROM service_clock s WHERE s.ticket_id = t.id AND s.customer_id = t.customer_id
            AND s.metric = 'RESOLUTION' AND s.met_at IS NULL AND s.running_since IS NOT NULL) AS "dueAt",
          l.number AS "orderNumber", l.product, k.remedy, k.compensation_minor::text AS "compensationMinor"
        FROM ticket t JOIN customer c ON c.id = t.customer_id
        LEFT JOIN complaint k ON k.ticket_id = t.id AND k.customer_id = t.customer_id
        LEFT JOIN LATERAL (
          SELECT o.number, coalesce(p.name, n.description) AS product FROM ticket_line x
          JOIN order_line n ON n.id = x.order_line_id AND n.customer_id = x.customer_id
          JOIN sales_order o ON o.id = n.order_id AND o.customer_id = n.customer_id
          LEFT JOIN product p ON p.id = n.product_id
          WHERE x.ticket_id = t.id AND x.customer_id = t.customer_id AND ${mayOrder}::boolean
          ORDER BY n.ordered_at DESC, n.id LIMIT 1) l ON true
        WHERE t.id = ${ticketId} AND ${visibleTicket(ctx, sql.raw('t'))}`,
  );
  return row ?? null;
}

/** Each value as a text of the language, by its type. */
function written(ctx: RequestContext, row: ValueRow, locale: Locale): MergeValues {
  const { timezone: timeZone, currency } = ctx.services.config;
  const language = locale === 'EN' ? 'en-GB' : 'zh-CN';
  const moments = new Intl.DateTimeFormat(language, {
    timeZone,
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const moment = (at: Date | null): string | null => at && moments.format(at);
  const label = (value: { zh: string; en: string } | undefined): string | undefined =>
    locale === 'EN' ? value?.en : value?.zh;
  const money = row.compensationMinor === null ? null : toMoney(row.compensationMinor, currency);
  return {
    'customer.name': row.customer,
    'customer.vipTier': row.vipTier === 'NONE' ? null : label(VipTier.values[row.vipTier]),
    'ticket.number': row.number,
    'ticket.subject': row.subject,
    'ticket.type': label(TicketType.values[row.type]),
    'ticket.openedAt': moment(row.openedAt),
    'ticket.dueAt': moment(row.dueAt),
    'agent.name': ctx.actor.name,
    'order.number': row.orderNumber,
    'order.product': row.product,
    'complaint.remedy': row.remedy && label(ComplaintRemedy.values[row.remedy]),
    'complaint.compensation': money && `${money.amount} ${money.currency}`,
  };
}
