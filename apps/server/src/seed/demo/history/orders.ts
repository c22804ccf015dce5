import type { Channel, OrderStatus, PaymentMethod } from '@kehu/schema';
import type { BulkRow } from '../../bulk.js';
import type { Random } from '../../random.js';
import { minor, type Catalogue, type Product } from '../company/products.js';
import type { Demo } from '../demo.js';
import { isTrade, type DemoCustomer, type Habit } from '../people/customer.js';

const MINUTES_A_DAY = 1440;
const HALF_AN_HOUR_MS = 1_800_000;

/** A line of an order before it is priced: how many, and the share of the price that is taken off. */
export interface Basket {
  readonly product: Product;
  readonly quantity: number;
  readonly off: number;
}

/** What a story fixes about an order. */
export interface OrderWish {
  readonly baskets?: readonly Basket[];
  readonly channel?: Channel;
  readonly place?: string;
  readonly status?: OrderStatus;
}

/** An order that was written; amounts in minor units. */
export interface DemoOrder {
  readonly id: string;
  readonly customer: DemoCustomer;
  readonly day: number;
  readonly orderedAt: Date;
  readonly status: OrderStatus;
  readonly net: number;
  readonly lines: readonly { readonly id: string; readonly product: Product; readonly quantity: number }[];
}

const channels: Readonly<Record<'HOME' | 'TRADE', readonly (readonly [Channel, number])[]>> = {
  HOME: [
    ['WECHAT', 30],
    ['APP', 25],
    ['WEB', 24],
    ['STORE', 16],
    ['SOCIAL', 5],
  ],
  TRADE: [
    ['WECOM', 42],
    ['PHONE', 26],
    ['WEB', 18],
    ['VISIT', 10],
    ['EMAIL', 4],
  ],
};
const payments: Readonly<Record<'HOME' | 'TRADE', readonly (readonly [PaymentMethod, number])[]>> = {
  HOME: [
    ['WECHAT_PAY', 52],
    ['ALIPAY', 38],
    ['CARD', 6],
    ['UNIONPAY', 3],
    ['CASH', 1],
  ],
  TRADE: [
    ['BANK_TRANSFER', 64],
    ['CREDIT', 24],
    ['WECHAT_PAY', 6],
    ['ALIPAY', 6],
  ],
};
const quantities: Readonly<Record<Habit, readonly [number, number]>> = {
  LEAD: [1, 1],
  ONCE: [1, 1],
  OCCASIONAL: [1, 2],
  REGULAR: [1, 2],
  DEVOTED: [1, 3],
  DEALER: [5, 40],
  HOTEL: [3, 16],
  OFFICE: [3, 18],
  INSTITUTION: [2, 14],
};

/** Writes orders with their lines and payments. */
export class OrderBook {
  readonly orders: DemoOrder[] = [];
  private readonly random: Random;
  private readonly rows = new Map<string, { order: Record<string, unknown>; lines: Record<string, number>[] }>();
  private readonly wishes = new Map<string, readonly (readonly [Product, number])[]>();

  constructor(
    private readonly demo: Demo,
    private readonly catalogue: Catalogue,
  ) {
    this.random = demo.random.branch('orders');
  }

  /** An order on a day, as this customer would place it. */
  place(customer: DemoCustomer, day: number, wish: OrderWish = {}): DemoOrder {
    const { random } = this;
    const { calendar, ids, tables, currency } = this.demo;
    const market = isTrade(customer) ? 'TRADE' : 'HOME';
    const usual = calendar.at(day, market === 'TRADE' ? random.int(540, 1080) : eveningMinute(random));
    const orderedAt = new Date(Math.max(usual.getTime(), customer.createdAt.getTime() + HALF_AN_HOUR_MS));
    const channel = wish.channel ?? random.weighted(channels[market]);
    const status = wish.status ?? this.statusOf(day);
    const id = ids.next(orderedAt);
    const baskets = wish.baskets ?? this.baskets(customer, day);
    const lineRows: BulkRow[] = [];
    const lines = baskets.map((basket, i) => {
      const { row, ...line } = this.line(customer, id, orderedAt, basket, i);
      lineRows.push(row);
      return line;
    });
    const total = (of: (line: PricedLine) => number): number => lines.reduce((sum, line) => sum + of(line), 0);
    const net = total((line) => line.net);
    const paymentMethod = random.weighted(payments[market]);
    const row = {
      ...{ id, customerId: customer.id, number: '', orderedAt, status, returnOfId: null, channel },
      place:
        wish.place ?? (channel === 'STORE' ? `${customer.city.name}${random.pick(customer.city.streets)}店` : null),
      paymentMethod,
      currency,
      grossMinor: total((line) => line.gross),
      discountMinor: total((line) => line.gross - line.net),
      netMinor: net,
      baseNetMinor: net,
      baseCostMinor: total((line) => line.cost),
      units: total((line) => line.quantity),
      ...{ source: '', externalId: null, reason: status === 'CANCELLED' ? random.pick(cancellations) : null },
      createdById: market === 'TRADE' ? customer.owner.id : null,
      version: 1,
      createdAt: orderedAt,
      updatedAt: orderedAt,
    };
    tables.add('sales_order', row);
    tables.add('order_line', ...lineRows);
    this.rows.set(id, { order: row, lines: lineRows as Record<string, number>[] });
    if (status === 'PAID' || status === 'COMPLETED') this.pay(customer, id, orderedAt, net, paymentMethod);
    const order = { id, customer, day, orderedAt, status, net, lines };
    this.orders.push(order);
    return order;
  }

  /** Numbers orders and returns in the order of time; answers the number that comes next. */
  giveNumbers(): number {
    const rows = this.demo.tables.of('sales_order') as Record<string, unknown>[];
    const time = (row: Record<string, unknown>): number => (row.orderedAt as Date).getTime();
    const inOrder = [...rows].sort((a, b) => time(a) - time(b) || (String(a.id) < String(b.id) ? -1 : 1));
    inOrder.forEach((row, i) => {
      row.number = `${row.returnOfId === null ? 'SO' : 'SR'}${String(i + 1).padStart(8, '0')}`;
    });
    return rows.length + 1;
  }

  /** Some of what was bought comes back; all of it makes the order RETURNED. */
  takeBack(order: DemoOrder, day: number, reason: string, all = this.random.chance(0.5)): void {
    const { calendar, ids, tables } = this.demo;
    const { order: original, lines: bought } = this.rows.get(order.id)!;
    const back = all ? bought : bought.slice(0, 1);
    const orderedAt = calendar.at(day, this.random.int(600, 1140));
    const id = ids.next(orderedAt);
    const sum = (of: (line: Record<string, number>) => number): number =>
      back.reduce((total, line) => total + of(line), 0);
    const net = -sum((line) => line.netMinor!);
    tables.add('sales_order', {
      ...original,
      ...{ id, orderedAt, status: 'COMPLETED', returnOfId: order.id },
      place: null,
      paymentMethod: null,
      grossMinor: -sum((line) => line.netMinor! + line.discountMinor!),
      discountMinor: -sum((line) => line.discountMinor!),
      netMinor: net,
      baseNetMinor: net,
      baseCostMinor: -sum((line) => line.costMinor!),
      units: -sum((line) => line.quantity!),
      reason,
      createdAt: orderedAt,
      updatedAt: orderedAt,
    });
    back.forEach((line, i) =>
      tables.add('order_line', {
        ...line,
        ...{ id: ids.next(orderedAt), orderId: id, position: i + 1, quantity: -line.quantity!, orderedAt },
        discountMinor: -line.discountMinor!,
        netMinor: -line.netMinor!,
        costMinor: -line.costMinor!,
        returnOfLineId: line.id,
      }),
    );
    this.pay(order.customer, id, orderedAt, net, original.paymentMethod as PaymentMethod);
    if (back.length === bought.length)
      Object.assign(original, { status: 'RETURNED', version: 2, updatedAt: orderedAt });
  }

  private pay(customer: DemoCustomer, orderId: string, orderedAt: Date, net: number, method: PaymentMethod): void {
    const { ids, tables, currency, calendar } = this.demo;
    const later = method === 'BANK_TRANSFER' ? this.random.int(60, 3 * MINUTES_A_DAY) : this.random.int(1, 8);
    const paidAt = new Date(Math.min(orderedAt.getTime() + later * 60_000, calendar.at(0, 0).getTime()));
    tables.add('payment', {
      ...{ id: ids.next(paidAt), customerId: customer.id, orderId, method, amountMinor: net, currency, paidAt },
      ...{ source: '', externalId: null, createdAt: paidAt },
    });
  }

  private line(
    customer: DemoCustomer,
    orderId: string,
    orderedAt: Date,
    basket: Basket,
    i: number,
  ): PricedLine & { row: BulkRow } {
    const { product, quantity, off } = basket;
    const id = this.demo.ids.next(orderedAt);
    const gross = minor(product.price) * quantity;
    const discount = Math.round(gross * off);
    const cost = minor(product.cost) * quantity;
    const row = {
      ...{ id, customerId: customer.id, orderId, position: i + 1, productId: product.id, description: null, quantity },
      ...{ unitPriceMinor: minor(product.price), discountMinor: discount, netMinor: gross - discount, costMinor: cost },
      ...{ orderedAt, returnOfLineId: null },
    };
    return { id, product, quantity, gross, net: gross - discount, cost, row };
  }

  private baskets(customer: DemoCustomer, day: number): Basket[] {
    const { random } = this;
    const { month, day: date } = this.demo.calendar.monthDay(day);
    const sale = (month === 6 && date <= 18) || (month === 11 && date <= 11);
    const off = random.pick(
      customer.habit === 'DEALER' ? dealerOff : isTrade(customer) ? tradeOff : sale ? saleOff : homeOff,
    );
    const wanted = this.wanted(customer.habit, month);
    const count =
      customer.habit === 'DEALER'
        ? random.int(2, 4)
        : random.weighted([
            [1, 46],
            [2, 32],
            [3, 16],
            [4, 6],
          ]);
    const chosen = new Set(Array.from({ length: count }, () => random.weighted(wanted)));
    const [least, most] = quantities[customer.habit];
    return [...chosen].map((product) => ({
      product,
      quantity: product.price > 5000 ? random.int(1, 2) : random.int(least, most),
      off,
    }));
  }

  /** Every product with how gladly such a customer takes it in that month. */
  private wanted(habit: Habit, month: number): readonly (readonly [Product, number])[] {
    const key = `${habit} ${month}`;
    const known = this.wishes.get(key);
    if (known) return known;
    const made = this.catalogue.products.map((product) => [product, appealOf(habit, product, month)] as const);
    this.wishes.set(key, made);
    return made;
  }

  private statusOf(day: number): OrderStatus {
    const { random } = this;
    if (random.chance(0.018)) return 'CANCELLED';
    if (day > -3 && random.chance(0.12)) return 'PENDING';
    return day > -6 ? 'PAID' : 'COMPLETED';
  }
}

interface PricedLine {
  readonly id: string;
  readonly product: Product;
  readonly quantity: number;
  readonly gross: number;
  readonly net: number;
  readonly cost: number;
}

/** Shares of the price that are taken off. */
const dealerOff = [0.28, 0.3, 0.32];
const tradeOff = [0, 0.08, 0.12];
const saleOff = [0.1, 0.15, 0.2];
const homeOff = [0, 0, 0, 0.05];

const cancellations = ['客户改主意，重新下单', '地址填错，重新下单', '缺货，客户不愿等待', '重复下单'];

/** People shop at lunch and in the evening. */
const eveningMinute = (random: Random): number =>
  random.chance(0.25) ? random.int(690, 810) : random.chance(0.75) ? random.int(1140, 1410) : random.int(540, 1140);

function appealOf(habit: Habit, { appeal, category, sku, isDiscontinued }: Product, month: number): number {
  const base = appeal[buyerOf(habit)];
  if (isDiscontinued) return base * 0.2;
  if (sku === 'G-ZQ-01') return month === 9 || month === 8 ? base * 3 : 0;
  if (sku === 'G-XC-01') return month <= 2 || month === 12 ? base * 2 : 0;
  return category === 'TEA-GREEN' && (month === 4 || month === 5) ? base * 2 : base;
}

function buyerOf(habit: Habit): keyof Product['appeal'] {
  if (habit === 'DEALER') return 'dealer';
  if (habit === 'HOTEL') return 'hotel';
  return habit === 'OFFICE' || habit === 'INSTITUTION' ? 'office' : 'home';
}
