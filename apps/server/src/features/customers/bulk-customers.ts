import type { CustomerKind, Gender } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { NumberSeries } from '../../platform/number-series.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { codeOf, customerSeries } from './customer.service.js';
import { customersCreated } from './customers.events.js';
import { insertCustomers } from './insert-customers.js';
import type { PreparedIdentity } from './identities/prepare-identity.js';
import { namesOf, type PreparedCustomer } from './prepare-customer.js';
import { refreshSearch } from './refresh-search.js';

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

type Held = Pick<PreparedIdentity, 'kind' | 'valueHash'>;

const keyOf = ({ kind, valueHash }: Held): string => `${kind} ${valueHash.toString('base64')}`;

/** Who holds which identity, as the database says and as this batch has decided since. */
export class Holders {
  constructor(private readonly byIdentity: Map<string, string>) {}

  /** The customer who holds it, if any. */
  of(identity: Held): string | undefined {
    return this.byIdentity.get(keyOf(identity));
  }

  /** Takes it for a customer; false when another one holds it. */
  claim(identity: Held, customerId: string): boolean {
    const key = keyOf(identity);
    const holder = this.byIdentity.get(key);
    if (holder === undefined) this.byIdentity.set(key, customerId);
    return holder === undefined || holder === customerId;
  }
}

/** Looks up who holds any of these identities. */
export async function holdersOf(tx: TransactionContext, identities: readonly Held[]): Promise<Holders> {
  const kinds = identities.map(({ kind }) => kind);
  const hashes = identities.map(({ valueHash }) => valueHash);
  const rows = await tx.rows<{ kind: Held['kind']; valueHash: Buffer; customerId: string }>(
    sql`SELECT i.kind, i.value_hash AS "valueHash", i.customer_id AS "customerId"
        FROM unnest(${kinds}::text[], ${hashes}::bytea[]) AS x (kind, value_hash)
        JOIN customer_identity i ON i.kind = x.kind AND i.value_hash = x.value_hash`,
  );
  return new Holders(new Map(rows.map((row) => [keyOf(row), row.customerId])));
}

/**
 * Writes many new customers whose identities nobody holds, and tells the other areas.
 * @throws the database's unique violation when somebody took an identity meanwhile: look up again and repeat
 */
export async function addCustomers(tx: TransactionContext, prepared: readonly PreparedCustomer[]): Promise<void> {
  if (prepared.length === 0) return;
  const claims = prepared
    .flatMap(({ identities }) => identities)
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.valueHash.compare(b.valueHash));
  await tx.rows(
    sql`INSERT INTO customer_identity (kind, value_hash, customer_id)
        SELECT * FROM unnest(${claims.map(({ kind }) => kind)}::text[], ${claims.map(({ valueHash }) => valueHash)}::bytea[],
          ${claims.map(({ customerId }) => customerId)}::uuid[])`,
  );
  await insertCustomers(tx, prepared);
  await customersCreated.publish(tx, { customerIds: prepared.map(({ customer }) => customer.id) });
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
    sql`UPDATE customer c SET name = coalesce(x.name, c.name), name_folded = coalesce(x."nameFolded", c.name_folded),
          name_sort = coalesce(x."nameSort", c.name_sort), kind = coalesce(x.kind, c.kind),
          gender = coalesce(x.gender, c.gender), industry = coalesce(x.industry, c.industry),
          website = coalesce(x.website, c.website), version = c.version + 1, updated_at = ${tx.now}
        FROM (SELECT DISTINCT ON (y.id) y.* FROM json_to_recordset(${JSON.stringify(rows)}::json) AS y (id uuid, name text,
          "nameFolded" text, "nameSort" text, kind text, gender text, industry text, website text)) x
        WHERE c.id = x.id AND (coalesce(x.name, c.name), coalesce(x.kind, c.kind), coalesce(x.gender, c.gender),
          coalesce(x.industry, c.industry), coalesce(x.website, c.website))
          IS DISTINCT FROM (c.name, c.kind, c.gender, c.industry, c.website)
        RETURNING c.id, x.name IS NOT NULL AS "isRenamed"`,
  );
  for (const { id, isRenamed } of changed) if (isRenamed) await refreshSearch(tx, id);
  return new Set(changed.map(({ id }) => id));
}
