import { randomBytes } from 'node:crypto';
import type { TicketType } from '@kehu/schema';
import { articleTokens } from '../../../features/service-desk/knowledge/article-tokens.js';
import { encrypt, KEY_BYTES } from '../../../platform/keys.js';
import { dataKeyOf } from '../../../features/customers/index.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { insertRows, type BulkRow } from '../../bulk.js';
import { SeedIds } from '../../seed-ids.js';
import type { Random } from '../../random.js';
import type { Company } from '../company/company.js';
import type { Demo } from '../demo.js';
import { complaintKinds, demoArticles, demoMacros, ratingWords } from '../words/knowledge.js';

interface Ticket {
  readonly id: string;
  readonly customerId: string;
  readonly type: TicketType;
  readonly status: string;
  readonly subject: string;
  readonly assigneeId: string | null;
  readonly openedAt: Date;
  readonly resolvedAt: Date | null;
  readonly reopenCount: number;
}

/** Which article usually answers which kind of ticket. */
const answeredBy: Partial<Record<TicketType, string>> = { RETURN: 'returns', SUPPORT: 'e3', REPAIR: 'e3' };
const written = [
  'article',
  'article_version',
  'macro',
  'complaint',
  'ticket_line',
  'ticket_rating',
  'article_use',
  'ticket_link',
];

/** What belongs to tickets besides their conversation: kinds of complaints, order lines, ratings, articles they were answered by. */
export async function seedCasework(tx: TransactionContext, demo: Demo, company: Company): Promise<void> {
  const ids = new SeedIds(demo.random.branch('casework ids'));
  const random = demo.random.branch('casework');
  const codes = await tx.rows<{ id: string; key: string }>(sql`SELECT id, key FROM complaint_code`);
  const articles = writeArticles(demo, ids, company);
  const tickets = demo.tables.of('ticket') as unknown as Ticket[];
  const linesOf = new Map<string, BulkRow[]>();
  for (const line of demo.tables.of('order_line')) {
    const own = linesOf.get(String(line.customerId));
    if (own) own.push(line);
    else linesOf.set(String(line.customerId), [line]);
  }
  for (const ticket of tickets) {
    const line = lineFor(random, linesOf.get(ticket.customerId) ?? [], ticket);
    if (line && ticket.type !== 'CONSULT') {
      demo.tables.add('ticket_line', { ticketId: ticket.id, customerId: ticket.customerId, orderLineId: line.id });
    }
    const kind = complaintKinds.find(([words]) => words.test(ticket.subject));
    if (ticket.type === 'COMPLAINT' && kind) {
      const code = codes.find(({ key }) => key === kind[1])!;
      complain(demo, random, ticket, {
        codeId: code.id,
        productId: line?.productId ?? null,
        remedy: kind[2],
        minor: kind[3],
      });
    }
    answer(demo, random, ticket, articles, kind?.[1]);
    rate(demo, random, ticket);
  }
  linkStory(demo, ids, tickets);
  for (const table of written) await insertRows(tx.connection, table, demo.tables.of(table));
  for (const { key, codes: standardFor } of demoArticles) {
    await tx.rows(
      sql`UPDATE complaint_code SET article_id = ${articles.get(key)} WHERE key = ANY(${[...standardFor]}::text[])`,
    );
  }
  await attach(tx, demo, ids, tickets);
  await nameColleagues(tx, demo, ids, company, tickets);
}

function writeArticles(demo: Demo, ids: SeedIds, company: Company): Map<string, string> {
  const { calendar, tables } = demo;
  const author = company.ofRole('VIP_AGENT')[0]!.id;
  const judge = company.ofRole('MANAGER')[0]!.id;
  const known = new Map<string, string>();
  demoArticles.forEach(({ key, kind, zh, en, state }, i) => {
    const at = calendar.at(-300 + i * 11, 600);
    const id = ids.next(at);
    known.set(key, id);
    const words = { titleZh: zh[0], titleEn: en[0], bodyZh: zh[1], bodyEn: en[1] };
    const isApproved = state === 'APPROVED';
    const hasOlder = key === 'broken';
    const number = hasOlder ? 2 : 1;
    const made = {
      authorId: author,
      createdAt: at,
      decidedById: null as string | null,
      decidedAt: null as Date | null,
      reason: null,
    };
    const decided = isApproved ? { decidedById: judge, decidedAt: calendar.at(-299 + i * 11, 660) } : {};
    tables.add('article', {
      ...{ id, kind, approvedNumber: isApproved ? number : null, latestNumber: number, isRetired: false },
      ...{ tokens: articleTokens(words), version: 1, createdAt: at, updatedAt: at },
    });
    if (hasOlder) {
      const bodyZh = words.bodyZh.replace('300', '200');
      const bodyEn = words.bodyEn.replace('300', '200');
      tables.add('article_version', {
        articleId: id,
        number: 1,
        ...words,
        bodyZh,
        bodyEn,
        state: 'REPLACED',
        ...made,
        ...decided,
      });
    }
    tables.add('article_version', { articleId: id, number, ...words, state, ...made, ...decided });
  });
  for (const { article, zh, en } of demoMacros) {
    const at = calendar.at(-200, 600);
    const names = { nameZh: zh[0], nameEn: en[0], bodyZh: zh[1], bodyEn: en[1] };
    tables.add('macro', {
      id: ids.next(at),
      ...names,
      articleId: known.get(article),
      isActive: true,
      version: 1,
      updatedAt: at,
    });
  }
  return known;
}

/** Something the customer bought before the ticket; a few products have most of the complaints. */
function lineFor(random: Random, lines: readonly BulkRow[], { openedAt, type }: Ticket): BulkRow | null {
  const before = lines.filter((line) => Number(line.quantity) > 0 && (line.orderedAt as Date) < openedAt);
  if (before.length === 0) return null;
  if (type !== 'COMPLAINT') return random.pick(before.slice(-4));
  return before.reduce((worst, line) => (String(line.productId) < String(worst.productId) ? line : worst));
}

interface Kind {
  readonly codeId: string;
  readonly productId: unknown;
  readonly remedy: string;
  readonly minor: number;
}

function complain(demo: Demo, random: Random, ticket: Ticket, { codeId, productId, remedy, minor }: Kind): void {
  const { id: ticketId, customerId, status, resolvedAt, openedAt } = ticket;
  const isSolved = resolvedAt !== null;
  const deviates = isSolved && random.chance(0.18);
  const confirmedBy = status === 'CLOSED' ? (random.chance(0.6) ? 'CUSTOMER' : 'SILENCE') : null;
  demo.tables.add('complaint', {
    ...{ ticketId, customerId, codeId, productId, remedy: isSolved ? remedy : null },
    compensationMinor: isSolved && minor > 0 ? minor : null,
    deviations: deviates ? [random.pick(['LATE_ANSWER', 'MISSING_WORDS', 'TOO_GENEROUS'])] : [],
    deviationReason: deviates
      ? random.pick(['客户多次投诉，主管同意', '夜间值班人手不足', '老客户，按 VIP 标准补偿'])
      : null,
    ...{ confirmedBy, confirmedAt: confirmedBy && resolvedAt, updatedAt: resolvedAt ?? openedAt },
  });
}

function answer(
  demo: Demo,
  random: Random,
  ticket: Ticket,
  articles: ReadonlyMap<string, string>,
  code: string | undefined,
) {
  const standard = code && demoArticles.find(({ codes }) => codes.includes(code))?.key;
  const key = standard ?? answeredBy[ticket.type];
  if (!key || ticket.resolvedAt === null || !random.chance(0.7)) return;
  const { id: ticketId, customerId, assigneeId, resolvedAt } = ticket;
  demo.tables.add('article_use', {
    articleId: articles.get(key),
    ticketId,
    customerId,
    userId: assigneeId,
    at: resolvedAt,
  });
}

/** Whoever had to come back is less content. */
function rate(demo: Demo, random: Random, ticket: Ticket): void {
  const { id: ticketId, customerId, assigneeId: agentId, resolvedAt, status, type, reopenCount } = ticket;
  if (resolvedAt === null || status !== 'CLOSED' || !random.chance(0.55)) return;
  const mood = random.unit() - (type === 'COMPLAINT' ? 0.25 : 0) - reopenCount * 0.4;
  const score = mood > 0.35 ? 5 : mood > 0.12 ? 4 : mood > -0.05 ? 3 : mood > -0.2 ? 2 : 1;
  const isGiven = random.chance(0.75);
  const later = (hours: number): Date => new Date(resolvedAt.getTime() + hours * 3_600_000);
  demo.tables.add('ticket_rating', {
    ...{ ticketId, customerId, agentId, tokenHash: Buffer.from(ticketId.replaceAll('-', ''), 'hex') },
    ...{ askedAt: later(1), expiresAt: later(14 * 24), score: isGiven ? score : null },
    comment: isGiven && random.chance(0.5) ? ratingWords[score - 1] : null,
    ratedAt: isGiven ? later(random.between(2, 40)) : null,
  });
}

/** The two complaints of the VIP who is about to leave belong together. */
function linkStory(demo: Demo, ids: SeedIds, tickets: readonly Ticket[]): void {
  const [first, second] = tickets.filter(({ subject }) => /错发|第二次维修/.test(subject));
  if (!first || !second || first.customerId !== second.customerId) return;
  const made = { createdById: null, createdAt: second.openedAt };
  for (const [own, other, kind] of [
    [first, second, 'CAUSES'],
    [second, first, 'CAUSED_BY'],
  ] as const) {
    const row = { id: ids.next(second.openedAt), customerId: own.customerId, ticketId: own.id, kind };
    demo.tables.add('ticket_link', { ...row, otherTicketId: other.id, otherCustomerId: other.customerId, ...made });
  }
}

/** A note of the courier on the latest complaint in hand, sealed like any other file. */
async function attach(tx: TransactionContext, demo: Demo, ids: SeedIds, tickets: readonly Ticket[]): Promise<void> {
  const found = tickets.filter(({ status, type }) => status === 'OPEN' && type !== 'CONSULT').slice(-6);
  for (const { id: ticketId, customerId, openedAt, assigneeId } of found) {
    const text = Buffer.from('签收底单：11 月 20 日 14:06，前台代签；外箱一角受压，已拍照。\n');
    const [id, key, own] = [ids.next(openedAt), randomBytes(KEY_BYTES), await dataKeyOf(tx, customerId)];
    await insertRows(tx.connection, 'ticket_attachment', [
      {
        ...{ id, customerId, ticketId, mediaType: 'text/plain', size: text.length, visibility: 'PUBLIC' },
        ...{
          nameSealed: own.seal('签收底单.txt'),
          keySealed: own.seal(key.toString('base64')),
          content: encrypt(key, text, id),
        },
        ...{ addedById: assigneeId, addedAt: demo.calendar.ago(30) },
      },
    ]);
  }
}

/** The lead asks the people of the demo accounts to look at two tickets. */
async function nameColleagues(
  tx: TransactionContext,
  demo: Demo,
  ids: SeedIds,
  company: Company,
  tickets: readonly Ticket[],
) {
  const [by] = company.ofRole('MANAGER');
  for (const [email, body] of [
    ['vip@kehu.example', '这位客户上月刚投诉过，回复前先给我看一眼。'],
    ['admin@kehu.example', '客户问能否月结，请确认额度。'],
  ] as const) {
    const user = company.withEmail(email);
    const ticket = tickets.findLast(
      ({ assigneeId, status }) => status === 'OPEN' && (email.startsWith('admin') || assigneeId === user.id),
    );
    if (!ticket || !by) continue;
    const at = demo.calendar.ago(25);
    const [messageId, owner] = [ids.next(at), { customerId: ticket.customerId, ticketId: ticket.id }];
    const note = { author: 'AGENT', authorId: by.id, visibility: 'INTERNAL', body: `@${user.name} ${body}`, at };
    await insertRows(tx.connection, 'ticket_message', [{ id: messageId, ...owner, ...note }]);
    await insertRows(tx.connection, 'ticket_mention', [
      { id: ids.next(at), ...owner, messageId, userId: user.id, byId: by.id, at, seenAt: null },
    ]);
  }
}
