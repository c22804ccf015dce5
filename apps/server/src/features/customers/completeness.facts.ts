import type { BaseClass, CustomerKind } from '@kehu/schema';
import { sql, type Sql } from '../../platform/sql.js';
import { completenessOf, type Completeness, type FieldFact } from './completeness.policy.js';
import { completenessFields, type CompletenessField, type CompletenessRules } from './completeness-templates.policy.js';

const DAY_MS = 86_400_000;

/** What SQL tells about a customer: when each field was last given or confirmed, null where it is not known. */
export interface KnownFields {
  readonly kind: CustomerKind;
  readonly baseClass: BaseClass;
  readonly known: KnownSince;
  /** The same of phone numbers, addresses and ids, where SQL tells of them apart. */
  readonly identities?: KnownSince;
}

type KnownSince = Readonly<Partial<Record<CompletenessField, string | null>>>;

/** The JSON of `KnownFields` for the customer row `parent`. */
export function knownFieldsJson(parent: Sql): Sql {
  const latest = sql`max(coalesce(i.verified_at, i.created_at))`;
  const when = (condition: Sql) => sql`CASE WHEN ${condition} THEN ${parent}.updated_at END`;
  return sql`json_build_object('kind', ${parent}.kind, 'baseClass', ${parent}.base_class, 'identities', (
    SELECT json_build_object('PHONE', ${latest} FILTER (WHERE i.kind = 'PHONE'), 'EMAIL', ${latest} FILTER (WHERE i.kind = 'EMAIL'),
      'WECHAT', ${latest} FILTER (WHERE i.kind IN ('WECHAT_OPENID', 'WECOM')), 'USCC', ${latest} FILTER (WHERE i.kind = 'USCC'))
    FROM identity i WHERE i.customer_id = ${parent}.id), 'known', json_build_object(
    'NAME', ${when(sql`${parent}.name <> ''`)},
    'ADDRESS', (SELECT max(a.created_at) FROM customer_address a WHERE a.customer_id = ${parent}.id),
    'BIRTHDAY', (SELECT now() FROM important_date d WHERE d.customer_id = ${parent}.id AND d.kind = 'BIRTHDAY' LIMIT 1),
    'CONTACT', (SELECT max(t.created_at) FROM contact t WHERE t.customer_id = ${parent}.id),
    'DECISION_MAKER', (SELECT max(l.created_at) FROM customer_relation l WHERE l.customer_id = ${parent}.id AND l.type = 'DECISION_MAKER'),
    'GENDER', ${when(sql`${parent}.gender IS NOT NULL`)},
    'INDUSTRY', ${when(sql`${parent}.industry IS NOT NULL`)},
    'COMPANY_SIZE', ${when(sql`${parent}.company_size IS NOT NULL`)},
    'OWNER', ${when(sql`${parent}.owner_id IS NOT NULL`)},
    'SOURCE', ${when(sql`${parent}.source <> 'OTHER'`)},
    'PREFERENCE', (SELECT max(p.observed_at) FROM customer_preference p WHERE p.customer_id = ${parent}.id),
    'NEED', (SELECT max(n.observed_at) FROM customer_need n WHERE n.customer_id = ${parent}.id)))`;
}

/** How complete a record is, by what its class asks for. */
export function completenessFrom(
  { kind, baseClass, known, identities = {} }: KnownFields,
  asOf: Date,
  rules: CompletenessRules,
): Completeness {
  const facts: Partial<Record<CompletenessField, FieldFact>> = {};
  for (const field of completenessFields) {
    const at = known[field] ?? identities[field] ?? null;
    if (at !== null) facts[field] = { valid: true, confirmedAt: new Date(at) };
  }
  return completenessOf(facts, rules.weights[kind][baseClass], asOf, rules);
}

/**
 * Rows `id, percent` of customers: what `completenessFrom` says, for many at once in a few passes over their records.
 *
 * @param whose a condition on the customer's id, given as the name of its column
 */
export function completenessRows(whose: (id: Sql) => Sql, asOf: Date, rules: CompletenessRules): Sql {
  const latest = (column: string, table: string, when = sql.raw('true')) =>
    sql`(SELECT customer_id, max(${sql.raw(column)}) AS at FROM ${sql.raw(table)} WHERE ${whose(sql.raw('customer_id'))} AND ${when}
         GROUP BY customer_id)`;
  // As a value: PostgreSQL would reckon it anew for each field of each customer.
  const freshFrom = new Date(asOf.getTime() - rules.freshDays * DAY_MS);
  const weigh = (field: CompletenessField, at: Sql) =>
    sql`coalesce(w.${sql.raw(`"${field}"`)} * CASE WHEN ${at} >= ${freshFrom}::timestamptz THEN 1 WHEN ${at} IS NOT NULL THEN ${rules.stalePercent / 100}::float8 END, 0)`;
  const own = (field: CompletenessField, condition: Sql) =>
    weigh(field, sql`CASE WHEN ${condition} THEN c.updated_at END`);
  const fields = sql.raw([...completenessFields.map((field) => `"${field}" float8`), 'total float8'].join(', '));
  const earned = [
    own('NAME', sql`c.name <> ''`),
    weigh('PHONE', sql`i.phone`),
    weigh('EMAIL', sql`i.email`),
    weigh('WECHAT', sql`i.wechat`),
    weigh('USCC', sql`i.uscc`),
    weigh('ADDRESS', sql`a.at`),
    weigh('BIRTHDAY', sql`CASE WHEN d.at IS NOT NULL THEN ${asOf}::timestamptz END`),
    weigh('CONTACT', sql`t.at`),
    weigh('DECISION_MAKER', sql`l.at`),
    own('GENDER', sql`c.gender IS NOT NULL`),
    own('INDUSTRY', sql`c.industry IS NOT NULL`),
    own('COMPANY_SIZE', sql`c.company_size IS NOT NULL`),
    own('OWNER', sql`c.owner_id IS NOT NULL`),
    own('SOURCE', sql`c.source <> 'OTHER'`),
    weigh('PREFERENCE', sql`p.at`),
    weigh('NEED', sql`n.at`),
  ];
  return sql`
    SELECT c.id, CASE WHEN w.total = 0 THEN 100 ELSE floor(100 * (${sql.join(earned, ' + ')}) / w.total + 0.5)::int END AS percent
    FROM customer c
    JOIN json_to_recordset(${JSON.stringify(templatesOf(rules))}::json) AS w (kind text, "baseClass" text, ${fields})
      ON w.kind = c.kind AND w."baseClass" = c.base_class
    LEFT JOIN (
      SELECT customer_id, max(coalesce(verified_at, created_at)) FILTER (WHERE kind = 'PHONE') AS phone,
        max(coalesce(verified_at, created_at)) FILTER (WHERE kind = 'EMAIL') AS email,
        max(coalesce(verified_at, created_at)) FILTER (WHERE kind IN ('WECHAT_OPENID', 'WECOM')) AS wechat,
        max(coalesce(verified_at, created_at)) FILTER (WHERE kind = 'USCC') AS uscc
      FROM identity WHERE ${whose(sql.raw('customer_id'))} GROUP BY customer_id
    ) i ON i.customer_id = c.id
    LEFT JOIN ${latest('created_at', 'customer_address')} a ON a.customer_id = c.id
    LEFT JOIN ${latest('created_at', 'important_date', sql.raw(`kind = 'BIRTHDAY'`))} d ON d.customer_id = c.id
    LEFT JOIN ${latest('created_at', 'contact')} t ON t.customer_id = c.id
    LEFT JOIN ${latest('created_at', 'customer_relation', sql.raw(`type = 'DECISION_MAKER'`))} l ON l.customer_id = c.id
    LEFT JOIN ${latest('observed_at', 'customer_preference')} p ON p.customer_id = c.id
    LEFT JOIN ${latest('observed_at', 'customer_need')} n ON n.customer_id = c.id
    WHERE ${whose(sql.raw('c.id'))}`;
}

/** The weights of each kind and class, with their sum. */
const templatesOf = ({ weights }: CompletenessRules): object[] =>
  Object.entries(weights).flatMap(([kind, classes]) =>
    Object.entries(classes).map(([baseClass, template]) => {
      const total = Object.values(template).reduce((sum, weight) => sum + weight, 0);
      return { kind, baseClass, ...template, total };
    }),
  );
