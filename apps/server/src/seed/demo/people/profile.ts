import type { AddressKind, FactSource, NeedClass } from '@kehu/schema';
import type { Random } from '../../random.js';
import type { Demo } from '../demo.js';
import { personName } from '../words/names.js';
import type { DemoCustomer } from './customer.js';
import type { People } from './people.js';
import type { TagBook } from './tags.js';

type Fact<T> = readonly [value: T, text: string];

const needs: Readonly<Record<'HOME' | 'TRADE', readonly Fact<NeedClass>[]>> = {
  HOME: [
    ['FUNCTIONAL', '希望煮茶器能预约定时，早上起床就有热茶'],
    ['FUNCTIONAL', '出差多，想要轻便的旅行茶具'],
    ['FUNCTIONAL', '家里水质偏硬，关心净水后的口感'],
    ['EMOTIONAL', '喜欢一个人喝茶放松，看重安静的氛围'],
    ['EMOTIONAL', '想给父母买健康、易用的厨房电器'],
    ['SOCIAL', '常在家招待朋友，茶席要体面'],
    ['SOCIAL', '逢年过节送长辈和老师，包装要讲究'],
  ],
  TRADE: [
    ['FUNCTIONAL', '客房用品要统一规格、按月配送'],
    ['FUNCTIONAL', '需要区域独家的产品线与陈列支持'],
    ['FUNCTIONAL', '会议接待用茶，要求小包装、开票方便'],
    ['SOCIAL', '员工节日福利，希望可印企业标识'],
    ['SOCIAL', '参加茶博会时需要品牌方联合展台'],
    ['EMOTIONAL', '老板爱茶，希望定期收到新茶品鉴'],
  ],
};
const preferences: readonly (readonly [key: string, values: readonly string[]])[] = [
  ['联系时间', ['工作日晚上 7 点后', '周末上午', '工作日白天', '中午 12 点到 1 点']],
  ['联系方式', ['微信', '电话', '短信', '企业微信']],
  ['口味', ['清淡', '浓酽', '花果香', '陈香']],
  ['称呼', ['叫我姐就行', '请称呼老师', '用英文名']],
  ['发票', ['电子普票', '增值税专票']],
];
const notes: Readonly<Record<'HOME' | 'TRADE', readonly string[]>> = {
  HOME: [
    '电话里说今年想试试岩茶，下次活动记得邀请。',
    '收货地址改到公司前台，工作日送。',
    '对上次龙井评价很高，问明年能否提前预订明前茶。',
    '孩子刚上小学，想要一台容量小一点的电饭煲。',
    '不喜欢被打电话，有事发微信。',
    '老客户，介绍过两位同事来买。',
    '父亲八十大寿在明年春天，可提前准备礼盒方案。',
    '提到邻居也在用我们的净水器，滤芯想一起买。',
  ],
  TRADE: [
    '采购负责人换成李经理，原来的张总调去分公司。',
    '希望账期从 30 天延长到 45 天，已报财务评估。',
    '门店在装修，十月底重新开业，需要一套陈列道具。',
    '客房数 180 间，茶包月用量约 40 箱。',
    '竞品报价低 5%，但对我们的交货稳定性满意。',
    '年底有 300 份员工福利的预算，12 月初前要方案。',
    '老板娘管账，付款很准时。',
  ],
};
const contactTitles = [
  ['采购经理', '采购部'],
  ['总经理', '总经办'],
  ['店长', '门店'],
  ['行政主管', '行政部'],
  ['财务', '财务部'],
  ['客房部经理', '客房部'],
] as const;

/** Addresses, contacts, tags, notes, needs, preferences and important dates of everybody. */
export function describe(demo: Demo, people: People, tags: TagBook): void {
  const random = demo.random.branch('profile');
  for (const customer of people.all) {
    addAddress(demo, random, customer);
    if (customer.kind !== 'INDIVIDUAL') addContacts(demo, random, customer, people);
    tags.putUsual(random, customer);
    addNotes(demo, random, customer);
    addNeeds(demo, random, customer);
    addPreferences(demo, random, customer);
    addDates(demo, random, customer);
  }
}

const sideOf = (customer: DemoCustomer): 'HOME' | 'TRADE' => (customer.kind === 'INDIVIDUAL' ? 'HOME' : 'TRADE');

function addAddress({ tables, ids }: Demo, random: Random, customer: DemoCustomer): void {
  if (!random.chance(customer.habit === 'LEAD' ? 0.3 : 0.94)) return;
  const { city, district, createdAt, kind } = customer;
  const add = (use: AddressKind, isPrimary: boolean): void => {
    const home = `${random.int(1, 30)} 幢 ${random.int(1, 4)} 单元 ${random.int(1, 24)}0${random.int(1, 4)} 室`;
    tables.add('customer_address', {
      ...{ id: ids.next(createdAt), customerId: customer.id, kind: use, country: 'CN' },
      ...{ province: city.province, city: city.name, district },
      street: `${random.pick(city.streets)} ${random.int(1, 980)} 号${kind === 'INDIVIDUAL' ? ` ${home}` : ''}`,
      ...{ postalCode: null, isPrimary, createdAt },
    });
  };
  add(kind === 'INDIVIDUAL' ? 'HOME' : 'WORK', true);
  if (random.chance(0.22)) add('SHIPPING', false);
}

function addContacts({ tables, ids }: Demo, random: Random, customer: DemoCustomer, people: People): void {
  const { createdAt, city } = customer;
  for (const [i, [title, department]] of random.sample(contactTitles, random.int(1, 3)).entries()) {
    const name = personName(random, random.chance(0.5) ? 'FEMALE' : 'MALE', random.int(28, 55), city.name);
    tables.add('contact', {
      ...{ id: ids.next(createdAt), customerId: customer.id, name, title, department, phone: people.make.phone() },
      ...{ email: random.chance(0.5) ? people.make.email(`c${random.int(1000, 9999)}`, 'post.example') : null },
      ...{ isPrimary: i === 0, note: i === 0 && random.chance(0.3) ? '下单前先微信确认' : null, createdAt },
    });
  }
}

function addNotes({ tables, ids, calendar }: Demo, random: Random, customer: DemoCustomer): void {
  const count = random.weighted([
    [0, 60],
    [1, 30],
    [2, 10],
  ] as const);
  for (const body of random.sample(notes[sideOf(customer)], count)) {
    const createdAt = calendar.at(random.int(Math.max(customer.since, -400), -2), random.int(560, 1100));
    tables.add('note', {
      ...{ id: ids.next(createdAt), customerId: customer.id, body, authorId: customer.owner.id },
      ...{ isPinned: random.chance(0.06), version: 1, createdAt, updatedAt: createdAt },
    });
  }
}

const confidenceOf = (random: Random): { source: FactSource; confidence: number } =>
  random.chance(0.6)
    ? { source: 'STATED', confidence: 1 }
    : { source: random.chance(0.7) ? 'INFERRED' : 'IMPORTED', confidence: random.int(45, 90) / 100 };

function addNeeds({ tables, ids, calendar }: Demo, random: Random, customer: DemoCustomer): void {
  if (!random.chance(0.4)) return;
  for (const [needClass, description] of random.sample(needs[sideOf(customer)], random.int(1, 2))) {
    const { source, confidence } = confidenceOf(random);
    const observedAt = calendar.at(random.int(Math.max(customer.since, -360), -1), random.int(560, 1100));
    tables.add('customer_need', {
      ...{ id: ids.next(observedAt), customerId: customer.id, needClass, description, source, confidence, observedAt },
      ...{ isLatent: source === 'INFERRED', isMet: random.chance(0.3) },
    });
  }
}

function addPreferences({ tables, ids, calendar }: Demo, random: Random, customer: DemoCustomer): void {
  if (!random.chance(0.45)) return;
  for (const [key, values] of random.sample(preferences, random.int(1, 3))) {
    const observedAt = calendar.at(random.int(Math.max(customer.since, -360), -1), random.int(560, 1100));
    tables.add('customer_preference', {
      ...{ id: ids.next(observedAt), customerId: customer.id, key, value: random.pick(values) },
      ...{ ...confidenceOf(random), observedAt },
    });
  }
}

function addDates({ tables, ids, calendar }: Demo, random: Random, customer: DemoCustomer): void {
  const { createdAt, age } = customer;
  const thisYear = calendar.monthDay(0).year;
  if (customer.kind !== 'INDIVIDUAL') {
    if (random.chance(0.4)) addDate('FOUNDING', thisYear - random.int(2, 25), false);
    return;
  }
  if (random.chance(0.58)) addDate('BIRTHDAY', thisYear - (age ?? 40), random.chance((age ?? 0) > 45 ? 0.5 : 0.14));
  if (random.chance(0.05)) addDate('ANNIVERSARY', thisYear - random.int(1, 30), false);

  function addDate(kind: 'BIRTHDAY' | 'ANNIVERSARY' | 'FOUNDING', year: number, isLunar: boolean): void {
    tables.add('important_date', {
      ...{
        id: ids.next(createdAt),
        customerId: customer.id,
        kind,
        label: kind === 'ANNIVERSARY' ? '结婚纪念日' : null,
      },
      ...{
        calendar: isLunar ? 'LUNAR' : 'SOLAR',
        year,
        month: random.int(1, 12),
        day: random.int(1, isLunar ? 29 : 28),
      },
      ...{ isLeapMonth: false, createdAt },
    });
  }
}
