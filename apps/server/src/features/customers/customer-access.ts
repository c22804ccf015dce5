import type { CustomerKind, CustomerStatus } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { sql, type Sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer, type Permission } from '../access/index.js';
import { customerChanged } from './customers.events.js';

/** What a writer needs to know of the customer it writes about. */
export interface CustomerRef {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: CustomerKind;
  readonly status: CustomerStatus;
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly regionId: string | null;
  readonly custom: Record<string, unknown>;
  readonly version: number;
}

interface Requirement {
  readonly permission: Permission;
  /** The field of the input that names the customer. */
  readonly field?: readonly string[] | null;
  /** Whether others who change the customer must wait until this transaction ends. */
  readonly lock?: boolean;
  readonly status?: CustomerStatus;
  /** An expression that is read with the same statement, for `beside` of the answer. */
  readonly beside?: Sql;
}

/**
 * The customer somebody wants to write about. @throws NOT_FOUND when there is none the actor may see, FORBIDDEN when the
 * permission does not reach it
 */
export async function requireCustomer(
  ctx: RequestContext,
  id: string,
  required: Requirement,
): Promise<CustomerRef & { readonly beside: unknown }> {
  const { permission, field = ['customerId'], lock = false, status = 'ACTIVE', beside = sql`NULL` } = required;
  const c = sql.raw('c');
  const [row] = isId(id)
    ? await ctx.rows<CustomerRef & { mayWrite: boolean; beside: unknown }>(
        sql`SELECT c.id, c.code, c.name, c.kind, c.status, c.owner_id AS "ownerId", c.team_id AS "teamId",
              c.region_id AS "regionId", c.custom, c.version, ${visibleCustomer(ctx, c, permission)} AS "mayWrite",
              ${beside} AS beside
            FROM customer c WHERE c.id = ${id} AND c.status = ${status} AND c.erased_at IS NULL AND ${visibleCustomer(ctx, c)}
            ${sql.raw(lock ? 'FOR NO KEY UPDATE' : '')}`,
      )
    : [];
  return writable(row, field);
}

function writable<C extends { readonly mayWrite: boolean }>(row: C | undefined, field: readonly string[] | null): C {
  if (!row) throw refuse('NOT_FOUND', 'There is no such customer.', field);
  if (!row.mayWrite) throw refuse('FORBIDDEN', 'Your role does not reach this customer for that.', field);
  return row;
}

/** A customer whose row is held, and whose it is. */
type HeldCustomer = Pick<CustomerRef, 'id' | 'ownerId' | 'teamId' | 'regionId'>;

/**
 * The customers that somebody wants to write about at once, with their rows held, for whoever knows them by id: as
 * `requireCustomer` would answer or refuse each.
 *
 * @throws a DatabaseError 55P03 where somebody else holds one of them and this may not wait
 */
export async function requireCustomers<B>(
  tx: TransactionContext,
  ids: readonly string[],
  { permission, beside, mayWait }: { readonly permission: Permission; readonly beside: Sql; readonly mayWait: boolean },
): Promise<{ readonly customerOf: (id: string) => HeldCustomer; readonly beside: B }> {
  const c = sql.raw('c');
  const known = ids.filter(isId);
  const [found] = await tx.rows<{ customers: (HeldCustomer & { mayWrite: boolean })[] | null; beside: B }>(
    sql`WITH held AS (
          SELECT c.id, c.owner_id AS "ownerId", c.team_id AS "teamId", c.region_id AS "regionId",
            ${visibleCustomer(tx, c, permission)} AS "mayWrite"
          FROM customer c
          WHERE c.id = ANY(${known}::uuid[]) AND c.status = 'ACTIVE' AND c.erased_at IS NULL AND ${visibleCustomer(tx, c)}
          ORDER BY c.id FOR NO KEY UPDATE ${sql.raw(mayWait ? '' : 'NOWAIT')}
        )
        SELECT (SELECT json_agg(held) FROM held) AS customers, ${beside} AS beside`,
  );
  const held = new Map((found?.customers ?? []).map((row) => [row.id, row]));
  return {
    customerOf: (id) => writable(held.get(id.toLowerCase()), ['customerId']),
    beside: found?.beside as B,
  };
}

export interface CustomerChangeRequest {
  readonly customerId: string;
  readonly clientMutationKey?: string | null;
}

/** What a change answers: which customer, and the record made or changed, if there is one. */
export interface Changed {
  readonly customerId: string;
  readonly id: string | null;
}

/**
 * Changes something of one customer: checks that the actor may, makes parallel changes wait, answers a repeated key with
 * the first answer, and tells everybody at the commit.
 *
 * @param work answers the id of the record that was made or changed, if there is one
 */
export async function changeCustomer(
  ctx: RequestContext,
  mutation: string,
  request: CustomerChangeRequest,
  work: (tx: TransactionContext, customer: CustomerRef) => Promise<string | null>,
  permission: Permission = 'customers:write',
): Promise<Changed> {
  return inTransaction(ctx, async (tx) => {
    const customer = await requireCustomer(tx, request.customerId, { permission, lock: true });
    return once(tx, mutation, request.clientMutationKey, request, async () => {
      const id = await work(tx, customer);
      await announceCustomer(tx, customer.id);
      return { customerId: customer.id, id };
    });
  });
}

/** Tells other areas in this transaction, and whoever watches the customer at its commit. */
export async function announceCustomer(tx: TransactionContext, customerId: string): Promise<void> {
  await customerChanged.publish(tx, { customerId });
  tx.announce('customer', { customerId });
}
