import type { CustomerKind, Gender } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import type { BinaryTarget } from '../../platform/copy-binary.js';
import { NumberSeries } from '../../platform/number-series.js';
import { withOwnReferences } from '../../platform/own-references.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { copyContacts, type FileContact } from './bulk-contacts.js';
import { copyAddresses, type FileAddress } from './bulk-addresses.js';
import { claimMany } from './identities/claim-many.js';
import type { PreparedIdentity } from './identities/prepare-identity.js';
import { completenessOfNew } from './new-completeness.js';
import { codeOf, customerSeries } from './customer.service.js';
import { customersCreated } from './customers.events.js';
import { namesOf, withIdentities, type PreparedCustomer } from './prepare-customer.js';
import { refreshSearchOf } from './refresh-search.js';

/** A new customer as a file gives it: the rows it becomes. */
export interface FileCustomer {
  readonly prepared: PreparedCustomer;
  readonly address: FileAddress | null;
  readonly contact: FileContact | null;
}

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

const customers: BinaryTarget = {
  table: 'customer',
  columns: {
    ...{ id: 'uuid', code: 'text', kind: 'text', name: 'text', name_folded: 'text', name_sort: 'text', gender: 'text' },
    ...{ industry: 'text', company_size: 'integer', website: 'text', source: 'text', source_detail: 'text' },
    ...{ first_touch_at: 'timestamptz', owner_id: 'uuid', team_id: 'uuid', region_id: 'uuid', created_by_id: 'uuid' },
    ...{ custom: 'jsonb', stage_since: 'timestamptz', created_at: 'timestamptz', updated_at: 'timestamptz' },
  },
};
const identities: BinaryTarget = {
  table: 'identity',
  columns: {
    ...{ id: 'uuid', customer_id: 'uuid', kind: 'text', source: 'text', sealed: 'bytea', value_hash: 'bytea' },
    ...{ masked: 'text', is_primary: 'boolean', verified_at: 'timestamptz', created_at: 'timestamptz' },
  },
};
const keys: BinaryTarget = {
  table: 'customer_key',
  columns: { customer_id: 'uuid', generation: 'smallint', key_id: 'text', wrapped: 'bytea' },
};
const search: BinaryTarget = {
  table: 'customer_search',
  columns: { customer_id: 'uuid', tokens: 'bigint[]', more: 'bigint[]' },
};

/**
 * Writes many new customers by COPY, and tells the other areas. An identity that somebody else holds is left out of the
 * new customer: answers those that were.
 */
export async function addCustomers(
  tx: TransactionContext,
  newcomers: readonly FileCustomer[],
): Promise<readonly PreparedIdentity[]> {
  if (newcomers.length === 0) return [];
  const lost = await claimMany(
    tx,
    newcomers.flatMap(({ prepared }) => prepared.identities),
  );
  const isLost = new Set(lost);
  const taken = lost.length === 0 ? newcomers : newcomers.map((one) => without(tx, one, isLost));
  const completeness = new Map(taken.map((one) => [one.prepared.customer.id, completenessOfNew(one)]));
  await withOwnReferences(tx, async () => {
    await copyCustomers(
      tx,
      taken.map((one) => one.prepared),
    );
    await copyAddresses(tx, taken);
    await copyContacts(tx, taken);
    await customersCreated.publish(tx, { customerIds: [...completeness.keys()], completeness });
  });
  return lost;
}

async function copyCustomers(tx: TransactionContext, prepared: readonly PreparedCustomer[]): Promise<void> {
  await tx.copyBinary(
    customers,
    prepared.map(({ customer: c }) => [
      ...[c.id, c.code, c.kind, c.name, c.nameFolded, c.nameSort, c.gender, c.industry, c.companySize, c.website],
      ...[c.source, c.sourceDetail, c.firstTouchAt, c.ownerId, c.teamId, c.regionId, c.createdById],
      ...[JSON.stringify(c.custom), c.createdAt, c.createdAt, c.createdAt],
    ]),
  );
  await tx.copyBinary(
    identities,
    prepared.flatMap((one) =>
      one.identities.map((i) => [
        ...[
          i.id,
          i.customerId,
          i.kind,
          i.source,
          i.sealed,
          i.valueHash,
          i.masked,
          i.isPrimary,
          i.verifiedAt,
          i.createdAt,
        ],
      ]),
    ),
  );
  await tx.copyBinary(
    keys,
    prepared.flatMap(({ dataKey: key }) =>
      key === null ? [] : [[key.customerId, key.generation, key.keyId, key.wrapped]],
    ),
  );
  await tx.copyBinary(
    search,
    prepared.map((one) => [one.customer.id, one.search.tokens, one.search.more]),
  );
}

function without(tx: TransactionContext, newcomer: FileCustomer, lost: ReadonlySet<PreparedIdentity>): FileCustomer {
  const { prepared } = newcomer;
  if (!prepared.identities.some((identity) => lost.has(identity))) return newcomer;
  const kept = prepared.identities.filter((identity) => !lost.has(identity));
  return { ...newcomer, prepared: withIdentities(prepared, kept, tx.services.keys) };
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
