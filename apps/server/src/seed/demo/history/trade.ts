import type { Demo } from '../demo.js';
import { isTrade, type DemoCustomer } from '../people/customer.js';
import type { OrderBook } from './orders.js';
import { Purchases } from './purchases.js';

const returnReasons = [
  '收到时包装破损',
  '口感与描述不符',
  '颜色与图片有差异',
  '买多了，七天无理由退货',
  '底座不加热',
  '尺寸不合适',
  '礼盒压痕明显，不便送人',
];

/** Two years of trade, customer by customer, of those who have no story of their own. */
export function trade(demo: Demo, book: OrderBook): (customer: DemoCustomer) => void {
  const purchases = new Purchases(demo.calendar);
  const random = demo.random.branch('trade');
  return (customer) => {
    if (customer.isScripted) return;
    for (const day of purchases.daysOf(customer, random)) {
      const order = book.place(customer, day);
      const isBought = order.status === 'PAID' || order.status === 'COMPLETED';
      if (!isBought || day > -12) continue;
      if (random.chance(isTrade(customer) ? 0.012 : 0.035)) {
        book.takeBack(order, Math.min(day + random.int(4, 20), -1), random.pick(returnReasons));
      }
    }
  };
}
