import type { BaseClass, CustomerKind } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import { completenessOf, templateFor, type Completeness, type FieldFacts } from './completeness.policy.js';
import type { CompletenessField } from './completeness-templates.policy.js';

/** What SQL tells about a customer: when each field was last given or confirmed, null where it is not known. */
export interface KnownFields {
  readonly kind: CustomerKind;
  readonly baseClass: BaseClass;
  readonly known: Readonly<Partial<Record<CompletenessField, string | null>>>;
}

/** The JSON of `KnownFields` for the customer row `parent`. */
export function knownFieldsJson(parent: Sql): Sql {
  const identity = (kind: Sql) =>
    sql`(SELECT max(coalesce(i.verified_at, i.created_at)) FROM identity i WHERE i.customer_id = ${parent}.id AND i.kind IN (${kind}))`;
  const when = (condition: Sql) => sql`CASE WHEN ${condition} THEN ${parent}.updated_at END`;
  return sql`json_build_object('kind', ${parent}.kind, 'baseClass', ${parent}.base_class, 'known', json_build_object(
    'NAME', ${when(sql`${parent}.name <> ''`)},
    'PHONE', ${identity(sql`'PHONE'`)},
    'EMAIL', ${identity(sql`'EMAIL'`)},
    'WECHAT', ${identity(sql`'WECHAT_OPENID', 'WECOM'`)},
    'USCC', ${identity(sql`'USCC'`)},
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

/** How complete a record is, by what its class asks for. Consent is asked for once it can be recorded. */
export function completenessFrom({ kind, baseClass, known }: KnownFields, asOf: Date): Completeness {
  const { CONSENT: _notYet, ...template } = templateFor(kind, baseClass);
  const facts: FieldFacts = Object.fromEntries(
    Object.entries(known).flatMap(([field, at]) =>
      at === null ? [] : [[field, { valid: true, confirmedAt: new Date(at) }]],
    ),
  );
  return completenessOf(facts, template, asOf);
}

/** How complete records are, in whole percent, by customer. For the metric row. */
export async function completenessByCustomer(
  ctx: RequestContext,
  customerIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await ctx.rows<{ id: string; fields: KnownFields }>(
    sql`SELECT c.id, ${knownFieldsJson(sql.raw('c'))} AS fields FROM customer c WHERE c.id = ANY(${customerIds}::uuid[])`,
  );
  return new Map(rows.map(({ id, fields }) => [id, completenessFrom(fields, ctx.now).percent]));
}
