import type { ArticleKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { afterMoment, momentKey } from '../../../platform/newest-first.js';
import { pageOf, pageSize, type PageArgs } from '../../../platform/connection.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { CONTENT } from '../ratings/rating.policy.js';
import { searchedTokens } from './article-tokens.js';
import type { ArticleType } from './article.type.js';

/** Which articles. */
export interface ArticleWish {
  readonly search?: string | null;
  readonly kind?: ArticleKind | null;
  readonly isWaiting?: boolean | null;
  readonly isRetired?: boolean | null;
}

/** Whoever writes or judges sees drafts; others see what is in force. */
const seesDrafts = (ctx: RequestContext): boolean =>
  ctx.actor.kind === 'SYSTEM' || ctx.may('knowledge:write') || ctx.may('knowledge:approve');

const nameOf = (id: string): Sql => sql.raw(`(SELECT u.name FROM app_user u WHERE u.id = ${id})`);

const versionJson = sql`json_build_object('number', v.number, 'titleZh', v.title_zh, 'titleEn', v.title_en,
  'bodyZh', v.body_zh, 'bodyEn', v.body_en, 'state', v.state, 'authorName', ${nameOf('v.author_id')},
  'createdAt', v.created_at, 'decidedByName', ${nameOf('v.decided_by_id')}, 'decidedAt', v.decided_at, 'reason', v.reason)`;

/** How often it was answered by, among the tickets the actor may see, and how often the customer was content. */
const uses = (ctx: RequestContext): Sql => sql`(
  SELECT json_build_object('used', count(*), 'rated', count(r.score), 'satisfied', count(*) FILTER (WHERE r.score >= ${CONTENT}::integer))
  FROM article_use x JOIN customer c ON c.id = x.customer_id AND c.status = 'ACTIVE'
    AND ${visibleCustomer(ctx, sql.raw('c'), 'tickets:read')}
  LEFT JOIN ticket_rating r ON r.ticket_id = x.ticket_id AND r.customer_id = x.customer_id
  WHERE x.article_id = a.id)`;

const columns = (ctx: RequestContext): Sql => sql`a.id, a.kind, a.is_retired AS "isRetired", a.version,
  a.updated_at AS "updatedAt", a.created_at AS "createdAt", ${uses(ctx)} AS uses,
  (SELECT ${versionJson} FROM article_version v WHERE v.article_id = a.id AND v.number = a.approved_number) AS approved,
  (SELECT ${versionJson} FROM article_version v WHERE v.article_id = a.id AND v.number = a.latest_number
    AND ${seesDrafts(ctx)}::boolean) AS latest`;

const visible = (ctx: RequestContext): Sql =>
  seesDrafts(ctx) ? sql.raw('true') : sql.raw('a.approved_number IS NOT NULL AND NOT a.is_retired');

type Row = Omit<ArticleType, 'used' | 'rated' | 'satisfied'> & {
  readonly createdAt: Date;
  readonly uses: Pick<ArticleType, 'used' | 'rated' | 'satisfied'>;
};

const shown = ({ uses: figures, ...row }: Row): ArticleType => ({ ...row, ...figures });

export async function articleById(ctx: RequestContext, id: string): Promise<ArticleType | null> {
  if (!isId(id)) return null;
  const [row] = await ctx.rows<Row>(sql`SELECT ${columns(ctx)} FROM article a WHERE a.id = ${id} AND ${visible(ctx)}`);
  return row ? shown(row) : null;
}

/** A page of articles, the newest first. */
export async function articlePage(ctx: RequestContext, wish: ArticleWish, page: PageArgs) {
  const size = pageSize(page.first);
  const all: Sql[] = [visible(ctx), sql`a.is_retired = ${wish.isRetired ?? false}::boolean`];
  const tokens = wish.search ? searchedTokens(wish.search) : [];
  if (tokens.length > 0) all.push(sql`a.tokens @> ${tokens}::text[]`);
  if (wish.kind) all.push(sql`a.kind = ${wish.kind}`);
  if (wish.isWaiting) {
    all.push(sql`EXISTS (SELECT 1 FROM article_version v
      WHERE v.article_id = a.id AND v.number = a.latest_number AND v.state = 'WAITING')`);
  }
  all.push(afterMoment(page.after, [sql.raw('a.created_at'), sql.raw('a.id')]));
  const rows = await ctx.rows<Row>(
    sql`SELECT ${columns(ctx)} FROM article a WHERE ${sql.and(all)}
        ORDER BY a.created_at DESC, a.id DESC LIMIT ${size + 1}::integer`,
  );
  return pageOf(rows, size, page.after, ({ createdAt, id }) => momentKey(createdAt, id), shown);
}

/** Every version of an article, the newest first, for those who may see drafts. */
export function versionsOf(ctx: RequestContext, articleId: string) {
  if (!seesDrafts(ctx)) return [];
  return ctx
    .rows<{ version: NonNullable<ArticleType['latest']> }>(
      sql`SELECT ${versionJson} AS version FROM article_version v WHERE v.article_id = ${articleId} ORDER BY v.number DESC`,
    )
    .then((rows) => rows.map(({ version }) => version));
}
