import type { CustomerKind, Gender } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { NumberSeries } from '../../platform/number-series.js';
import { withOwnReferences } from '../../platform/own-references.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { claimMany } from './identities/claim-many.js';
import { codeOf, customerSeries } from './customer.service.js';
import { customersCreated } from './customers.events.js';
import type { NewCustomerMaker } from './new-customer-maker.js';
import { completenessRules } from './completeness-rules.js';
import { percentsOf } from './new-completeness.js';
import { newCustomerTargets, type FileCustomer, type GivenIdentity, type NewCustomers } from './new-customers.js';
import { normaliseIdentity } from './identity.policy.js';
import { namesOf } from './prepare-customer.js';
import { refreshSearchOf } from './refresh-search.js';

type Country = Parameters<typeof normaliseIdentity>[2];

/** What an import may change about customers that are known; what it does not hold stays. */
export interface CustomerPatch {
  readonly id: string;
  readonly name?: string;
  readonly kind?: CustomerKind;
  readonly gender?: Gender;
  readonly industry?: string;
  readonly website?: string;
}

const series = new NumberSeries(customerSeries.key, customerSeries.first);

/** Codes for so many new customers. */
export async function takeCodes(ctx: RequestContext, count: number): Promise<string[]> {
  if (count === 0) return [];
  const first = await series.takeMany(ctx, count);
  return Array.from({ length: count }, (_, i) => codeOf(first + i));
}

/** A customer that has been written without an identity, because somebody else holds it. */
export interface LostIdentity extends GivenIdentity {
  readonly masked: string;
}

/**
 * Writes many new customers by COPY, and tells the other areas. An identity that somebody else holds is left out of the
 * new customer: answers those that were.
 *
 * @param ids of the customers, in the order they were given
 * @param again gives what `made` was made of once more: nearly never asked, and too much to be kept
 */
export async function addCustomers(
  tx: TransactionContext,
  maker: NewCustomerMaker,
  { ids, made, again }: { ids: readonly string[]; made: NewCustomers; again(): readonly FileCustomer[] },
): Promise<readonly LostIdentity[]> {
  if (ids.length === 0) return [];
  const taken = await claimMany(tx, again, made);
  const given = taken.length === 0 ? [] : again();
  const lost = taken.map((one) => ({ ...one, masked: maskedOf(given, one) }));
  const rows = lost.length === 0 ? made : await maker.make(without(given, [...lost, ...made.leftOut]), tx.now);
  const percents = percentsOf(rows.marks, await completenessRules(tx), tx.now);
  const completeness = new Map(ids.map((id, i) => [id, percents[i] ?? 0]));
  await withOwnReferences(tx, async () => {
    const { claims: _claimed, ...targets } = newCustomerTargets;
    for (const name of Object.keys(targets) as (keyof typeof targets)[])
      await tx.copyPieces(targets[name], rows.pieces[name]);
    await customersCreated.publish(tx, { customerIds: [...completeness.keys()], completeness });
  });
  return lost;
}

function maskedOf(given: readonly FileCustomer[], { customer, identity, kind }: GivenIdentity): string {
  const { value = '', source, country } = given[customer]?.raw.identities?.[identity] ?? {};
  const checked = normaliseIdentity(kind, value, (country ?? 'CN') as Country, source ?? undefined);
  return checked.ok ? checked.masked : '';
}

function without(given: readonly FileCustomer[], lost: readonly LostIdentity[]): FileCustomer[] {
  const keys = new Set(lost.map(({ customer, identity }) => `${customer} ${identity}`));
  return given.map((one, customer) => {
    const identities = one.raw.identities?.filter((_, identity) => !keys.has(`${customer} ${identity}`));
    return { ...one, raw: { ...one.raw, identities } };
  });
}

/** Changes what differs; answers the ids of customers that were changed. */
export async function patchCustomers(tx: TransactionContext, patches: readonly CustomerPatch[]): Promise<Set<string>> {
  if (patches.length === 0) return new Set();
  const rows = patches.map(({ name, kind, ...patch }) => ({
    ...patch,
    kind,
    name,
    ...(name === undefined ? {} : namesOf(name, kind ?? 'INDIVIDUAL')),
  }));
  const changed = await tx.rows<{ id: string; isRenamed: boolean }>(
    sql`WITH other AS (
          SELECT x.*, coalesce(x.name, c.name) <> c.name OR coalesce(x.kind, c.kind) <> c.kind AS is_renamed
          FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x (id uuid, name text, "nameFolded" text, "nameSort" text,
            kind text, gender text, industry text, website text)
          JOIN customer c ON c.id = x.id
          WHERE (coalesce(x.name, c.name), coalesce(x.kind, c.kind), coalesce(x.gender, c.gender),
            coalesce(x.industry, c.industry), coalesce(x.website, c.website))
            IS DISTINCT FROM (c.name, c.kind, c.gender, c.industry, c.website)
        )
        UPDATE customer c SET name = coalesce(x.name, c.name), name_folded = coalesce(x."nameFolded", c.name_folded),
          name_sort = coalesce(x."nameSort", c.name_sort), kind = coalesce(x.kind, c.kind),
          gender = coalesce(x.gender, c.gender), industry = coalesce(x.industry, c.industry),
          website = coalesce(x.website, c.website), version = c.version + 1, updated_at = ${tx.now}
        FROM other x WHERE c.id = x.id
        RETURNING c.id, x.is_renamed AS "isRenamed"`,
  );
  await refreshSearchOf(
    tx,
    changed.filter(({ isRenamed }) => isRenamed).map(({ id }) => id),
  );
  return new Set(changed.map(({ id }) => id));
}
