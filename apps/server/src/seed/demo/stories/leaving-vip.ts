import type { DemoCustomer } from '../people/customer.js';
import type { Studio } from './stories.js';

/** Her last order, and the one four weeks before it; all others stand about three weeks apart. */
const LAST_ORDERS = [-92, -64];

/** 顾清和 bought every three weeks for two years; since two complaints in a row she has fallen silent. */
export function leavingVip({ people, demo, book, contacts, catalogue, tags }: Studio): DemoCustomer {
  const customer = people.add({
    ...{ name: '顾清和', gender: 'FEMALE', age: 46, city: '上海', habit: 'DEVOTED', ownerEmail: 'sales@kehu.example' },
    ...{ since: -716, until: -63, cycleDays: 21, isScripted: true, source: 'REFERRAL', sourceDetail: '茶会友人引荐' },
    identities: ['PHONE', 'EMAIL', 'WECHAT_OPENID'],
  });
  customer.vipTier = 'DIAMOND';
  const shelf = ['T-LJ-100', 'T-DHP-150', 'T-JJM-100', 'G-XC-01', 'W-ZS-01'].map((sku) => catalogue.bySku(sku));
  const days = [...LAST_ORDERS];
  for (let day = -113; day > -712; day -= 19 + ((days.length * 5) % 7)) days.unshift(day);
  for (const [i, day] of days.entries()) {
    const product = shelf[i % shelf.length]!;
    const quantity = product.category === 'GIFT' ? 20 : 6;
    book.place(customer, day, { baskets: [{ product, quantity, off: 0.05 }], channel: 'WECHAT' });
  }
  contacts.write(customer, -56, {
    ...{ kind: 'CALL', channel: 'PHONE', direction: 'OUTBOUND', subject: '就错发茶礼致歉', weight: 0 },
    body: '客户语气冷淡，说“以后再说吧”。建议主管登门。',
  });
  contacts.write(customer, -28, {
    ...{ kind: 'CHAT', channel: 'WECHAT', direction: 'INBOUND', subject: '回复换机通知', weight: 0 },
    body: '收到了。最近不需要，先不用联系我。',
  });
  tags.put('老茶客', customer, -500);
  tags.put('送礼需求', customer, -300);
  const createdAt = demo.calendar.at(-16, 640);
  demo.tables.add('note', {
    ...{ id: demo.ids.next(createdAt), customerId: customer.id, authorId: customer.owner.id, isPinned: true },
    body: '重点挽留：两次投诉后近 9 周未下单，往常每三周一单。提到在试用竞品。请周雨桐与区域主管一起回访。',
    ...{ version: 1, createdAt, updatedAt: createdAt },
  });
  return customer;
}
