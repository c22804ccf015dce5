import type { Random } from '../../random.js';
import type { Demo } from '../demo.js';
import { isTrade, type DemoCustomer } from './customer.js';

/** Name and colour. */
const tagPlans = [
  ['老茶客', '#7a5c2e'],
  ['送礼需求', '#c0392b'],
  ['新中式生活', '#2e7d6b'],
  ['宝妈', '#d27ea0'],
  ['企业采购', '#2f5d9f'],
  ['价格敏感', '#8a8f98'],
  ['晒单达人', '#e39b2d'],
  ['收藏普洱', '#6b4226'],
  ['关注净水', '#3aa0c9'],
  ['窜货嫌疑', '#a61b1b'],
  ['推荐官', '#5b8c2a'],
  ['秋茶焕新·触达', '#b4792b'],
  ['秋茶焕新·对照', '#b9b9b9'],
  ['待交接', '#6f42c1'],
] as const;

export type TagName = (typeof tagPlans)[number][0];

/** The tags of the company and who has them. */
export class TagBook {
  private readonly idOf = new Map<TagName, string>();

  constructor(private readonly demo: Demo) {
    const createdAt = demo.calendar.at(-600, 600);
    for (const [name, colour] of tagPlans) {
      const id = demo.ids.next(createdAt);
      this.idOf.set(name, id);
      demo.tables.add('tag', { id, name, colour, createdAt });
    }
  }

  id(name: TagName): string {
    return this.idOf.get(name)!;
  }

  put(name: TagName, customer: DemoCustomer, day = -30): void {
    const createdAt = this.demo.calendar.at(Math.max(day, customer.since), 720);
    this.demo.tables.add('customer_tag', { customerId: customer.id, tagId: this.id(name), createdAt });
  }

  /** What colleagues put on customers in the course of their work. */
  putUsual(random: Random, customer: DemoCustomer): void {
    const usual: readonly (readonly [TagName, number])[] = isTrade(customer)
      ? [
          ['企业采购', customer.habit === 'OFFICE' || customer.habit === 'INSTITUTION' ? 0.7 : 0.15],
          ['送礼需求', 0.25],
          ['价格敏感', 0.12],
        ]
      : [
          ['老茶客', customer.habit === 'DEVOTED' ? 0.6 : 0.06],
          ['新中式生活', 0.12],
          ['宝妈', customer.gender === 'FEMALE' && (customer.age ?? 0) < 42 ? 0.16 : 0],
          ['晒单达人', customer.source === 'SOCIAL' ? 0.2 : 0.03],
          ['送礼需求', 0.1],
          ['收藏普洱', 0.06],
          ['关注净水', 0.06],
          ['价格敏感', 0.08],
        ];
    for (const [name, probability] of usual)
      if (random.chance(probability)) this.put(name, customer, random.int(-300, -5));
  }
}
