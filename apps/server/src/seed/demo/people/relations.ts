import type { RelationType } from '@kehu/schema';
import { relationEdges } from '../../../features/customers/relation.policy.js';
import type { Random } from '../../random.js';
import type { Demo } from '../demo.js';
import type { DemoCustomer } from './customer.js';

/** Writes relations with both of their ends. */
export class RelationBook {
  private readonly known = new Set<string>();

  constructor(private readonly demo: Demo) {}

  /** `to` is the `type` of `from`; whoever is already related stays as they are. */
  relate(from: DemoCustomer, to: DemoCustomer, type: RelationType, note: string | null = null): void {
    const edges = relationEdges({ fromId: from.id, toId: to.id, type });
    if (!edges.ok || this.known.has(`${from.id} ${to.id}`)) return;
    const { ids, tables } = this.demo;
    const createdAt = from.createdAt > to.createdAt ? from.createdAt : to.createdAt;
    for (const edge of edges.value) {
      this.known.add(`${edge.fromId} ${edge.toId}`);
      const row = { customerId: edge.fromId, relatedId: edge.toId, type: edge.type, note, createdAt };
      tables.add('customer_relation', { id: ids.next(createdAt), ...row });
    }
  }
}

/** Families, friends, business circles and groups of companies among neighbours of one city. */
export function relateNeighbours(demo: Demo, customers: readonly DemoCustomer[], book: RelationBook): void {
  const random = demo.random.branch('relations');
  const inCity = new Map<string, DemoCustomer[]>();
  for (const customer of customers) {
    const key = `${customer.city.name} ${customer.kind === 'INDIVIDUAL' ? 'people' : customer.habit}`;
    inCity.set(key, [...(inCity.get(key) ?? []), customer]);
  }
  for (const [key, group] of inCity) {
    for (let i = 1; i < group.length; i += 1) {
      if (random.chance(0.12)) relatePair(random, book, group[i - 1]!, group[i]!, key.endsWith('people'));
    }
  }
}

function relatePair(random: Random, book: RelationBook, a: DemoCustomer, b: DemoCustomer, arePeople: boolean): void {
  if (!arePeople) {
    if (a.habit === 'DEALER') return book.relate(a, b, 'BUSINESS_CIRCLE', '同一茶城的商户');
    return book.relate(a, b, random.chance(0.4) ? 'SUBSIDIARY' : 'BUSINESS_CIRCLE');
  }
  const gap = (a.age ?? 40) - (b.age ?? 40);
  if (gap >= 20 && gap <= 38 && a.name[0] === b.name[0]) return book.relate(b, a, 'PARENT');
  if (Math.abs(gap) <= 7 && a.gender !== b.gender && random.chance(0.5)) return book.relate(a, b, 'SPOUSE');
  book.relate(a, b, random.pick(['FRIEND', 'COLLEAGUE', 'RELATIVE', 'REFERRER'] as const));
}
