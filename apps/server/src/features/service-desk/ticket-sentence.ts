import { Severity, TicketStatus, TicketType, type Enumeration } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import type { TicketFilter } from './ticket.input.js';

/** The same in both languages. */
interface Words {
  readonly zh: string;
  readonly en: string;
}

const some = (of: Enumeration, keys: readonly string[] | null | undefined, zh: string, en: string): Words[] => {
  if (!keys?.length) return [];
  const named = (language: 'zh' | 'en', comma: string): string =>
    keys.map((key) => of.values[key]?.[language] ?? key).join(comma);
  return [{ zh: `${zh}为${named('zh', '、')}`, en: `${en} is ${named('en', ' or ')}` }];
};

const when = (isGiven: unknown, zh: string, en: string): Words[] => (isGiven ? [{ zh, en }] : []);

/** A moment as it was given: of a filter that was kept, a text. */
const written = (moment: Date | string): string => new Date(moment).toISOString();

/** Which tickets a filter means, as people say it. */
export async function ticketSentence(ctx: RequestContext, filter: TicketFilter): Promise<Words> {
  const { openedFrom, openedBefore, isOpen, isMine, number, complaint } = filter;
  const parts = [
    ...some(TicketStatus, filter.status, '状态', 'status'),
    ...some(Severity, filter.severity, '严重度', 'severity'),
    ...some(TicketType, filter.type, '类型', 'type'),
    ...when(isOpen === true, '未完结', 'still open'),
    ...when(isOpen === false, '已完结', 'done'),
    ...when(isMine, '由本人处理', 'worked on by the caller'),
    ...when(number, `编号 ${number ?? ''}`, `number ${number ?? ''}`),
    ...when(complaint, '符合条件的投诉', 'complaints of a kind'),
    ...(openedFrom ? [{ zh: `${written(openedFrom)} 起创建`, en: `opened from ${written(openedFrom)}` }] : []),
    ...(openedBefore ? [{ zh: `${written(openedBefore)} 前创建`, en: `opened before ${written(openedBefore)}` }] : []),
    ...(await named(ctx, filter)),
  ];
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}

/** What the filter names by its id. */
async function named(ctx: RequestContext, { customerId, queueId, assigneeId }: TicketFilter): Promise<Words[]> {
  const id = (given: string | null | undefined): string | null => (given && isId(given) ? given : null);
  if (!customerId && !queueId && !assigneeId) return [];
  const [row] = await ctx.rows<Record<'customer' | 'queueZh' | 'queueEn' | 'agent', string | null>>(
    sql`SELECT (SELECT c.code FROM customer c WHERE c.id = ${id(customerId)}::uuid
            AND ${visibleCustomer(ctx, sql.raw('c'), 'tickets:read')}) AS customer,
          (SELECT name_zh FROM queue WHERE id = ${id(queueId)}::uuid) AS "queueZh",
          (SELECT name_en FROM queue WHERE id = ${id(queueId)}::uuid) AS "queueEn",
          (SELECT name FROM app_user WHERE id = ${id(assigneeId)}::uuid) AS agent`,
  );
  return [
    ...when(customerId, `客户 ${row?.customer ?? '—'}`, `customer ${row?.customer ?? '—'}`),
    ...when(queueId, `队列 ${row?.queueZh ?? '—'}`, `queue ${row?.queueEn ?? '—'}`),
    ...when(assigneeId, `处理人 ${row?.agent ?? '—'}`, `agent ${row?.agent ?? '—'}`),
  ];
}
