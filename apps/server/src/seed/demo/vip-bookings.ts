import type { VipBenefitKind } from '@kehu/schema';
import type { TransactionContext } from '../../platform/transaction.js';
import { decimalsOf } from '../../platform/money.js';
import { insertRows } from '../bulk.js';
import { SeedIds } from '../seed-ids.js';
import type { Company } from './company/company.js';
import type { Demo } from './demo.js';
import type { DemoCustomer } from './people/customer.js';

/** What is given: for whom by tier, how long ago in days, in whole units of the currency. */
const given: readonly (readonly [
  tiers: RegExp,
  kind: VipBenefitKind,
  day: number,
  amount: number,
  name: string,
  reason: string,
])[] = [
  [/DIAMOND|PLATINUM/, 'GIFT', -58, 680, '中秋礼盒 · 明前龙井与月饼', '中秋节问候'],
  [/DIAMOND/, 'EVENT', -31, 1880, '秋季品鉴会（两位）', '答谢年度合作'],
  [/GOLD|DIAMOND/, 'GIFT', -12, 388, '凤凰单丛小罐装', '客户生日'],
];

/** Gifts and events for those who hold the best tiers, well within their budgets. */
export async function seedBookings(
  tx: TransactionContext,
  demo: Demo,
  customers: readonly DemoCustomer[],
  company: Company,
): Promise<void> {
  const { calendar, currency } = demo;
  const ids = new SeedIds(demo.random.branch('booking ids'));
  const bookedById = company.withEmail('vip@kehu.example').id;
  const rows = given.flatMap(([tiers, kind, day, amount, name, reason]) =>
    customers
      .filter(({ vipTier }) => tiers.test(vipTier))
      .map(({ id: customerId }) => {
        const bookedAt = calendar.at(day, 640);
        const what = { kind, year: calendar.monthDay(day).year, amountMinor: amount * 10 ** decimalsOf(currency) };
        return { id: ids.next(bookedAt), customerId, ...what, name, reason, bookedById, bookedAt };
      }),
  );
  await insertRows(tx.connection, 'vip_booking', rows);
}
