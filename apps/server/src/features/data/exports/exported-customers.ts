import { BaseClass, CustomerKind, CustomerSource, LifecycleStage, VipTier, type IdentityKind } from '@kehu/schema';
import { writeCursor } from '../../../platform/cursor.js';
import { sql } from '../../../platform/sql.js';
import { customerSearch, firstIdentity, shownIdentity, type FirstIdentity } from '../../customers/index.js';
import {
  byValue,
  pageStatement,
  readRuleOrFail,
  readRuleOrRefuse,
  sentencesOf,
  sourceOf,
} from '../../segments/index.js';
import { labelled, moment, nameOf, plain, type Columns, type ExportedList, type Reading } from './exported-list.js';

const identity = (kind: IdentityKind): Reading => ({
  sql: (ctx) => firstIdentity(ctx, kind, sql.raw('c')),
  cell: (value, ctx, id) => (value === null ? null : shownIdentity(ctx, kind, value as FirstIdentity, id)),
  secret: kind,
});

/** The list of customers, and with it the members of a segment: rows `c`. */
export const exportedCustomers: ExportedList = {
  key: 'CUSTOMERS',
  columns: {
    CODE: plain('c.code'),
    NAME: plain('c.name'),
    KIND: labelled('c.kind', CustomerKind),
    CLASS: labelled('c.base_class', BaseClass),
    STAGE: labelled('c.stage', LifecycleStage),
    TIER: labelled('c.vip_tier', VipTier),
    VALUE: {
      sql: ({ services: { config } }) => sql`amount_text(c.value_minor, ${config.currency})::float8`,
    },
    CHURN: plain('nullif(c.churn_score, -1)'),
    LAST_ORDER: moment('c.last_order_at'),
    LAST_CONTACT: moment('c.last_contact_at'),
    OWNER: nameOf('app_user', 'c.owner_id'),
    TEAM: nameOf('team', 'c.team_id'),
    REGION: nameOf('region', 'c.region_id'),
    INDUSTRY: plain('c.industry'),
    SOURCE: labelled('c.source', CustomerSource),
    PHONE: identity('PHONE'),
    EMAIL: identity('EMAIL'),
    CREATED: moment('c.created_at'),
  } satisfies Columns<'CUSTOMERS'>,
  async read(ctx, { filter, search }, manner) {
    const rule = await (manner === 'FAIL' ? readRuleOrFail : readRuleOrRefuse)(ctx, filter);
    const [sentence = { zh: '', en: '' }] = await sentencesOf(ctx, [rule.filter]);
    const source = sourceOf(ctx, { rule, search: customerSearch(ctx, search, sql.raw('c')) }, 'customers:export');
    return { source, sentence };
  },
  page: (source, { orderBy }, after, size, columns) =>
    pageStatement(source, orderBy ?? byValue, after, size, sql`c.id, ${columns}`),
  placeOf({ orderBy }, { sortKey, id }) {
    const { field, direction } = orderBy ?? byValue;
    return writeCursor([field, direction, sortKey instanceof Date ? sortKey.toISOString() : sortKey, id]);
  },
};
