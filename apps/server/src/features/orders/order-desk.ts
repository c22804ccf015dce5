import type { Actor } from '../../platform/context.js';
import { DomainError } from '../../platform/errors.js';
import { giveKeysBack, takeKeys, type KeyedCall } from '../../platform/idempotency.js';
import { Together } from '../../platform/together.js';
import { inQuickTransaction, TransactionContext } from '../../platform/transaction.js';
import { placeOrders, type AskedOrder, type PlacedOrder } from './place-orders.js';

/** Orders of one transaction at most; the audit and who follows segments name as many customers one by one. */
const MOST_AT_ONCE = 16;

/** What became of an order that was asked for together with others; null: it has to be placed alone. */
type Outcome = PlacedOrder | DomainError | null;

/**
 * Places orders that one actor, such as a shop's program, asks for at the same time: those who come while others are being
 * written are written together, by one transaction. One that others stand in the way of (somebody holds the customer, the
 * database refuses one of them) leaves all of them to be placed alone.
 */
export class OrderDesk {
  private readonly places = new WeakMap<Actor, number>();
  private actors = 0;
  private readonly together = new Together<AskedOrder, Outcome>((asked) => serve(asked), MOST_AT_ONCE);

  /**
   * Answers the order, or null where it is better placed alone: nothing was done then.
   * @throws DomainError why it was refused
   */
  async place(asked: AskedOrder): Promise<PlacedOrder | null> {
    const { by: ctx } = asked;
    if (ctx instanceof TransactionContext || ctx.operation === null) return null;
    // One set at a time: while it is in the database, the next one gathers, and the larger a set the less an order costs.
    const outcome = await this.together.ask(String(this.placeOf(ctx.actor)), asked);
    if (outcome instanceof DomainError) throw outcome;
    return outcome;
  }

  /** Whose rights have changed is another actor from then on: nobody's order is judged by the rights of before. */
  private placeOf(actor: Actor): number {
    const place = this.places.get(actor) ?? (this.actors += 1);
    this.places.set(actor, place);
    return place;
  }
}

async function serve(asked: readonly AskedOrder[]): Promise<Outcome[]> {
  const one = new Map(asked.map((order) => [order.request.customerId.toLowerCase(), order]));
  const some = [...one.values()];
  const placed = await placeTogether(some).catch((error: unknown) => {
    if (!isOfOne(error)) throw error;
    return some.map(() => null);
  });
  const outcomes = new Map(some.map((order, i) => [order, placed[i] ?? null]));
  return asked.map((order) => outcomes.get(order) ?? null);
}

async function placeTogether(asked: readonly AskedOrder[]): Promise<Outcome[]> {
  const [{ by: first }] = asked as [AskedOrder, ...AskedOrder[]];
  // The audit tells of each by its own request, not of the set.
  const shared = first.doing(first.operation?.name ?? '', {}, true);
  const placed = await inQuickTransaction(shared, async (tx) => {
    const keyed = new Map(asked.flatMap(keyedCall));
    const fresh = await takeKeys(tx, 'orderCreate', [...keyed.values()]);
    const ready = asked.filter((order) => !keyed.has(order) || fresh.has(keyed.get(order)!));
    const outcomes = ready.length > 0 ? await placeOrders(tx, ready, false) : [];
    const refused = ready.filter((_order, i) => outcomes[i] instanceof DomainError);
    await giveKeysBack(
      tx,
      refused.flatMap((order) => keyed.get(order)?.key ?? []),
    );
    return new Map(ready.map((order, i) => [order, outcomes[i]]));
  });
  for (const [{ by }, outcome] of placed) {
    if (by.operation && !(outcome instanceof DomainError)) by.operation.isTold = true;
  }
  return asked.map((order) => placed.get(order) ?? null);
}

function keyedCall(order: AskedOrder): [AskedOrder, KeyedCall][] {
  const { clientMutationKey: key, ...input } = order.request;
  return key == null ? [] : [[order, { key, input, answer: order.id }]];
}

/** Held by somebody else, or refused by the database for what is in it: one order must not be in the way of its neighbours. */
const isOfOne = (error: unknown): boolean => /^(22|23|55P03)/.test(String((error as { code?: unknown } | null)?.code));
