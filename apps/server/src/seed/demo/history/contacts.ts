import type { BulkRow } from '../../bulk.js';
import type { Random } from '../../random.js';
import type { Catalogue } from '../company/products.js';
import { HISTORY_DAYS, type Demo } from '../demo.js';
import { isTrade, type DemoCustomer, type Habit } from '../people/customer.js';
import { homeContacts, reviews, tradeContacts, type ContactPlan } from '../words/contacts.js';
import type { DemoOrder } from './orders.js';

/** Mean days between contacts. */
const rhythm: Readonly<Record<Habit, number>> = {
  LEAD: 26,
  ONCE: 110,
  OCCASIONAL: 62,
  REGULAR: 40,
  DEVOTED: 22,
  DEALER: 20,
  HOTEL: 28,
  OFFICE: 48,
  INSTITUTION: 55,
};

const stars: readonly (readonly [number, number])[] = [
  [5, 58],
  [4, 27],
  [3, 9],
  [2, 4],
  [1, 2],
];

/** Everything that was said, seen and done besides buying. */
export class ContactBook {
  private readonly random: Random;

  constructor(
    private readonly demo: Demo,
    private readonly catalogue: Catalogue,
  ) {
    this.random = demo.random.branch('contacts');
  }

  /** The usual contacts of a customer, from the first touch until they fall silent. */
  keepInTouch(customer: DemoCustomer): void {
    const { random } = this;
    const plans = (isTrade(customer) ? tradeContacts : homeContacts).map((plan) => [plan, plan.weight] as const);
    const end = Math.min(customer.until + 20, 0);
    let day = Math.max(customer.since, -HISTORY_DAYS);
    for (day += random.int(0, 5); day < end; day += Math.ceil(random.around(rhythm[customer.habit], 0.45))) {
      this.write(customer, day, random.weighted(plans));
    }
  }

  /** What people say about what they bought; every seventh order or so. */
  review(orders: readonly DemoOrder[]): void {
    const { random } = this;
    for (const { customer, day, status, lines } of orders) {
      if (isTrade(customer) || status !== 'COMPLETED' || !random.chance(0.14)) continue;
      const rating = random.weighted(stars);
      const body = random.pick(reviews.find(([value]) => value === rating)![1]);
      const plan = { kind: 'REVIEW', channel: 'WEB', direction: 'INBOUND', body, weight: 0 } as const;
      const subject = `评价 ${lines[0]!.product.name}`;
      this.write(customer, Math.min(day + random.int(4, 14), -1), { ...plan, subject }, { rating });
    }
  }

  /** One contact on a day of the past. */
  write(customer: DemoCustomer, day: number, plan: ContactPlan, more: BulkRow = {}): void {
    const { random } = this;
    const { calendar, ids, tables } = this.demo;
    const isOurs = plan.direction !== null && plan.kind !== 'REVIEW' && plan.kind !== 'SOCIAL' && plan.kind !== 'SMS';
    const occurredAt = calendar.at(day, isOurs ? random.int(545, 1130) : random.int(480, 1380));
    const product = random.pick(this.catalogue.products).name;
    tables.add('interaction', {
      ...{ id: ids.next(occurredAt), customerId: customer.id, occurredAt },
      ...{ kind: plan.kind, channel: plan.channel, direction: plan.direction },
      subject: plan.subject.replace('{product}', product),
      body: plan.body?.replace('{product}', product) ?? null,
      rating: null,
      actorId: isOurs ? customer.owner.id : null,
      ...{ source: '', externalId: null, props: {}, createdAt: occurredAt },
      ...more,
    });
  }
}
