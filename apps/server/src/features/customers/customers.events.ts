import { domainEvent } from '../../platform/events.js';

/** New customers stand in the tables; a form makes one, an import many. */
export const customersCreated = domainEvent<{
  readonly customerIds: readonly string[];
  /** In whole percent, where their maker knows it already: of customers that nothing has happened with yet. */
  readonly completeness?: ReadonlyMap<string, number>;
}>('customers.created');

/** Something of the customer's own changed: profile, owner, identities, notes, tags and the like. */
export const customerChanged = domainEvent<{ readonly customerId: string }>('customers.changed');

/** Another owner, team or region looks after these customers: copies of those must follow. */
export const customersMoved = domainEvent<{
  readonly customerIds: readonly string[];
  /** Who looked after them before, null for nobody; absent while only team or region changed. */
  readonly formerOwnerId?: string | null;
  /** Those of them who wait in the public pool again, because the change that took them out of it was undone. */
  readonly pooledIds?: readonly string[];
}>('customers.moved');

/** Tags were put on these customers or taken off. */
export const customersTagged = domainEvent<{ readonly customerIds: readonly string[] }>('customers.tagged');

/** The customer was deleted; everything about them is kept until they are restored or erased for good. */
export const customerDeleted = domainEvent<{ readonly customerId: string }>('customers.deleted');

/** A deleted customer is back. */
export const customerRestored = domainEvent<{ readonly customerId: string }>('customers.restored');

/** These customers have another VIP tier: what is promised to them and how they are called must follow. */
export const vipTiersGiven = domainEvent<{ readonly customerIds: readonly string[] }>('customers.vip-tiers-given');
