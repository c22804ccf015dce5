import type { Gender } from '@kehu/schema';
import type { DemoCustomer } from '../people/customer.js';
import type { Studio } from './stories.js';

type Pair = readonly [phoneName: string, weChatName: string, gender: Gender, city: string, age: number];

/** The same person twice: once by phone from a shop, once by WeChat from the app, under slightly different names. */
const pairs: readonly Pair[] = [
  ['王伟', '王偉', 'MALE', '深圳', 41],
  ['陈静怡', '陈静宜', 'FEMALE', '杭州', 33],
  ['欧阳晓红', '欧阳小红', 'FEMALE', '长沙', 52],
  ['张丽华', 'Zhang Lihua', 'FEMALE', '上海', 45],
  ['刘子轩', '刘子萱', 'MALE', '北京', 27],
  ['周国强', '周国强（微信）', 'MALE', '武汉', 58],
  ['赵敏', '敏敏 赵敏', 'FEMALE', '苏州', 36],
  ['黄志明', '黃志明', 'MALE', '广州', 49],
  ['吴雅琪', '吴雅淇', 'FEMALE', '成都', 30],
  ['林建国', '林健国', 'MALE', '厦门', 62],
  ['何雨欣', '何雨昕', 'FEMALE', '南京', 26],
  ['孙浩', '孙皓', 'MALE', '青岛', 39],
];

export function duplicates({ people, demo }: Studio): (readonly [DemoCustomer, DemoCustomer])[] {
  const { calendar, ids, tables } = demo;
  return pairs.map(([phoneName, weChatName, gender, city, age], i) => {
    const both = { gender, city, age } as const;
    const first = people.add({
      ...both,
      name: phoneName,
      habit: 'REGULAR',
      since: -520 + i * 9,
      identities: ['PHONE'],
    });
    const mail = i % 3 === 0 ? (['WECHAT_OPENID', 'EMAIL'] as const) : (['WECHAT_OPENID'] as const);
    const second = people.add({
      ...both,
      name: weChatName,
      habit: 'OCCASIONAL',
      since: -260 + i * 7,
      identities: mail,
    });
    const month = 1 + ((i * 5) % 12);
    for (const customer of [first, second]) {
      const { createdAt } = customer;
      tables.add('important_date', {
        ...{ id: ids.next(createdAt), customerId: customer.id, kind: 'BIRTHDAY', label: null, calendar: 'SOLAR' },
        ...{ year: calendar.monthDay(0).year - age, month, day: 3 + i * 2, isLeapMonth: false, createdAt },
      });
      tables.add('customer_address', {
        ...{ id: ids.next(createdAt), customerId: customer.id, kind: 'SHIPPING', country: 'CN' },
        ...{ province: customer.city.province, city, district: customer.city.districts[0] },
        ...{
          street: `${customer.city.streets[0]} ${100 + i} 号 ${i + 2} 幢 501 室`,
          postalCode: null,
          isPrimary: false,
          createdAt,
        },
      });
    }
    return [first, second] as const;
  });
}
