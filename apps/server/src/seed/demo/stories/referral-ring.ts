import type { DemoCustomer } from '../people/customer.js';
import type { Studio } from './stories.js';

const names = ['段小雨', '段晓雨', '李梦洁', '李梦婕', '王思远', '陶子涵'] as const;

/**
 * Six newcomers of one Chengdu address refer each other in a ring within four days; each has one small order, and four of
 * them were returned after the reward was paid.
 */
export function referralRing({ people, demo, book, catalogue, relations }: Studio): DemoCustomer[] {
  const ring = names.map((name, i) =>
    people.add({
      ...{
        name,
        city: '成都',
        age: 24 + i,
        gender: i === 4 ? 'MALE' : 'FEMALE',
        habit: 'ONCE',
        isScripted: true,
        since: -38 + (i % 4),
      },
      ...{ source: 'REFERRAL', sourceDetail: '老带新活动', identities: ['PHONE', 'WECHAT_OPENID'] as const },
    }),
  );
  const bags = catalogue.bySku('S-CB-50');
  ring.forEach((customer, i) => {
    const order = book.place(customer, -33 + (i % 3), {
      baskets: [{ product: bags, quantity: 1, off: 0.5 }],
      status: 'COMPLETED',
    });
    if (i < 4) book.takeBack(order, -24 + (i % 2), '不想要了', true);
    relations.relate(customer, ring[(i + 1) % ring.length]!, 'REFEREE', '老带新活动');
    demo.tables.add('customer_address', {
      ...{ id: demo.ids.next(customer.createdAt), customerId: customer.id, kind: 'SHIPPING', country: 'CN' },
      ...{ province: '四川省', city: '成都', district: '高新区', street: '天府大道 1700 号 驿站代收' },
      ...{ postalCode: null, isPrimary: false, createdAt: customer.createdAt },
    });
  });
  return ring;
}
