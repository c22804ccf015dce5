import type { CustomerCircleQuery } from '../../../gql/graphql.js';

type Customer = NonNullable<CustomerCircleQuery['customer']>;

/** Somebody in the graph of relations; the customer the page is about has distance 0. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly isVip: boolean;
  readonly distance: 0 | 1 | 2;
}

/** One line of the graph: `to` is, to `from`, what the type says. */
export interface Bond {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** Everybody around a customer within two steps, each once, and the lines between them, each once whichever side told it. */
export function circleOf(customer: Customer): { members: Member[]; bonds: Bond[] } {
  const members = new Map<string, Member>();
  const bonds = new Map<string, Bond>();
  const meet = (
    { id, name, vipTier }: Pick<Customer, 'id' | 'name' | 'vipTier'>,
    distance: Member['distance'],
  ): void => {
    if (!members.has(id)) members.set(id, { id, name, isVip: vipTier !== 'NONE', distance });
  };
  const tie = (from: string, to: string, type: string): void => {
    const key = [from, to].toSorted().join();
    if (!bonds.has(key)) bonds.set(key, { from, to, type });
  };
  meet(customer, 0);
  for (const { other } of customer.relations) if (other) meet(other, 1);
  for (const { other, type } of customer.relations) {
    if (!other) continue;
    tie(customer.id, other.id, type);
    for (const further of other.relations) {
      if (!further.other) continue;
      meet(further.other, 2);
      tie(other.id, further.other.id, further.type);
    }
  }
  return { members: [...members.values()], bonds: [...bonds.values()] };
}
