import type { DemoCustomer } from '../people/customer.js';
import type { Studio } from './stories.js';

const people = [
  ['沈秀兰', 'FEMALE', 68, 1],
  ['郑德福', 'MALE', 72, 2],
  ['罗玉梅', 'FEMALE', 61, 3],
  ['蒋国强', 'MALE', 60, 4],
  ['钱淑珍', 'FEMALE', 75, 5],
  ['邵建华', 'MALE', 66, 6],
  ['叶婉清', 'FEMALE', 45, 7],
] as const;

/** One customer of 王梓涵 has a lunar birthday on each of the next seven days. */
export function lunarBirthdays({ people: all, demo }: Studio): DemoCustomer[] {
  const { calendar, ids, tables } = demo;
  return people.map(([name, gender, age, day]) => {
    const wish = { name, gender, age, city: '上海', habit: 'REGULAR', ownerEmail: 'sales@kehu.example' } as const;
    const customer = all.add({ ...wish, since: -600 + day * 20, until: 1 });
    const lunar = calendar.lunar(day);
    const { createdAt } = customer;
    tables.add('important_date', {
      ...{ id: ids.next(createdAt), customerId: customer.id, kind: 'BIRTHDAY', label: null, calendar: 'LUNAR' },
      ...{ year: lunar.year - age, month: lunar.month, day: lunar.day, isLeapMonth: false, createdAt },
    });
    return customer;
  });
}
