import type { VipTier } from '@kehu/schema';
import type { DemoOrder } from './history/orders.js';
import type { DemoCustomer } from './people/customer.js';

/** How many hold each tier, best first: about 3 % of 2,000. */
const places: readonly (readonly [VipTier, number])[] = [
  ['DIAMOND', 6],
  ['PLATINUM', 12],
  ['GOLD', 18],
  ['SILVER', 24],
];

/** Gives the tiers to those who bought most; whoever holds one by a story keeps it and takes its place. */
export function giveTiers(customers: readonly DemoCustomer[], orders: readonly DemoOrder[]): void {
  const spent = new Map<string, number>();
  for (const { customer, net, status } of orders) {
    if (status === 'PAID' || status === 'COMPLETED') spent.set(customer.id, (spent.get(customer.id) ?? 0) + net);
  }
  const value = (customer: DemoCustomer): number => spent.get(customer.id) ?? 0;
  // Organisations buy by the crate: people get half of the places, so that the queue serves both.
  const ranked = (people: boolean): DemoCustomer[] =>
    customers
      .filter(
        (customer) => customer.vipTier === 'NONE' && (customer.kind === 'INDIVIDUAL') === people && value(customer) > 0,
      )
      .sort((a, b) => value(b) - value(a) || a.code.localeCompare(b.code));
  const [people, organisations] = [ranked(true), ranked(false)];
  for (const [tier, count] of places) {
    const left = count - customers.filter((customer) => customer.vipTier === tier).length;
    for (let i = 0; i < left; i += 1) {
      const next = (i % 2 === 0 ? people : organisations).shift();
      if (next) next.vipTier = tier;
    }
  }
}
