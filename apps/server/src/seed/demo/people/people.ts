import type { CustomerKind, CustomerSource, Gender } from '@kehu/schema';
import { codeOf, customerSeries } from '../../../features/customers/index.js';
import type { RawIdentity } from '../../../features/customers/identities/prepare-identity.js';
import type { Random } from '../../random.js';
import type { Company, Place } from '../company/company.js';
import { HISTORY_DAYS, type Demo } from '../demo.js';
import { IdentityMaker } from '../words/identities.js';
import { companyName, industryOf, institutionName, personName, type Trade } from '../words/names.js';
import { customValues } from './custom-values.js';
import type { DemoCustomer, Habit } from './customer.js';
import { latin } from './latin.js';

/** What a story fixes about one of its people; everything else is drawn. */
export interface Wish {
  kind?: CustomerKind;
  name?: string;
  gender?: Gender;
  age?: number;
  habit?: Habit;
  city?: string;
  since?: number;
  until?: number;
  cycleDays?: number;
  source?: CustomerSource;
  sourceDetail?: string;
  ownerEmail?: string;
  /** Buys only what the story says. */
  isScripted?: boolean;
  /** Only these identities; phone, e-mail and WeChat as usual unless given. */
  identities?: readonly ('PHONE' | 'EMAIL' | 'WECHAT_OPENID' | 'WECOM')[];
}

const homeHabits: readonly (readonly [Habit, number])[] = [
  ['LEAD', 15],
  ['ONCE', 19],
  ['OCCASIONAL', 27],
  ['REGULAR', 27],
  ['DEVOTED', 12],
];
const tradeHabits: readonly (readonly [Trade, number])[] = [
  ['DEALER', 52],
  ['HOTEL', 22],
  ['OFFICE', 26],
];
const sources: readonly (readonly [CustomerSource, number])[] = [
  ['SOCIAL', 24],
  ['WEBSITE', 20],
  ['REFERRAL', 16],
  ['AD', 14],
  ['EVENT', 8],
  ['LOTTERY', 5],
  ['SURVEY', 3],
  ['OTHER', 2],
];
const tradeSources: readonly (readonly [CustomerSource, number])[] = [
  ['EXHIBITION', 34],
  ['OUTBOUND', 26],
  ['REFERRAL', 18],
  ['PARTNER', 14],
  ['WEBSITE', 8],
];
const sourceDetails: Partial<Record<CustomerSource, readonly string[]>> = {
  SOCIAL: ['小红书 茶席美学笔记', '抖音直播间', '微信视频号', '公众号 青岚茶话'],
  AD: ['地铁灯箱广告', '朋友圈广告', '机场灯箱'],
  EVENT: ['春茶品鉴会', '无我茶会', '门店开业体验日'],
  EXHIBITION: ['杭州茶博会', '广交会', '上海酒店用品展', '北京国际茶业展'],
  LOTTERY: ['双11 扫码抽奖', '618 幸运转盘'],
  SURVEY: ['家庭饮茶习惯调查'],
  PARTNER: ['区域总代理引荐', '酒店用品平台'],
};
/** Mean days between purchases, and the chance to stop for good. */
const rhythms: Readonly<Record<Habit, { cycle: readonly [number, number]; stops: number }>> = {
  LEAD: { cycle: [0, 0], stops: 0 },
  ONCE: { cycle: [9999, 9999], stops: 0 },
  OCCASIONAL: { cycle: [90, 170], stops: 0.32 },
  REGULAR: { cycle: [38, 80], stops: 0.3 },
  DEVOTED: { cycle: [16, 34], stops: 0.16 },
  DEALER: { cycle: [20, 45], stops: 0.18 },
  HOTEL: { cycle: [25, 40], stops: 0.15 },
  OFFICE: { cycle: [70, 130], stops: 0.25 },
  INSTITUTION: { cycle: [80, 160], stops: 0.25 },
};

/** Makes customers, one at a time, always the same ones in the same order. */
export class People {
  readonly all: DemoCustomer[] = [];
  readonly make: IdentityMaker;
  private readonly random: Random;

  constructor(
    private readonly demo: Demo,
    readonly company: Company,
  ) {
    this.random = demo.random.branch('people');
    this.make = new IdentityMaker(demo.random.branch('identities'));
  }

  add(wish: Wish = {}): DemoCustomer {
    const { random, company } = this;
    const { calendar, ids } = this.demo;
    const kind = wish.kind ?? 'INDIVIDUAL';
    const person = kind === 'INDIVIDUAL';
    const city = this.cityOf(wish.city);
    const district = random.pick(city.districts);
    const habit = wish.habit ?? this.habitOf(kind);
    const gender = person ? (wish.gender ?? (random.chance(0.54) ? 'FEMALE' : 'MALE')) : null;
    const age = person ? (wish.age ?? Math.round(random.around(38, 0.32))) : null;
    const since = wish.since ?? this.beginning(habit);
    const { cycle, stops } = rhythms[habit];
    const until = wish.until ?? (random.chance(stops) ? random.int(since + 30, -20) : 1);
    const name = wish.name ?? this.nameOf(kind, habit, gender, age, city);
    const source = wish.source ?? random.weighted(person ? sources : tradeSources);
    const createdAt = calendar.at(since, random.int(540, 1260));
    const customer: DemoCustomer = {
      id: ids.next(createdAt),
      code: '',
      kind,
      name,
      gender,
      age,
      habit,
      isScripted: wish.isScripted ?? false,
      since,
      until: Math.max(until, since + 1),
      cycleDays: wish.cycleDays ?? random.between(...cycle),
      city,
      district,
      owner: wish.ownerEmail === undefined ? this.ownerOf(kind, city) : company.withEmail(wish.ownerEmail),
      source,
      sourceDetail:
        wish.sourceDetail ?? (random.chance(0.7) ? (pickFrom(random, sourceDetails[source]) ?? null) : null),
      industry: kind === 'CORPORATE' ? industryOf[habit as Trade] : kind === 'INSTITUTION' ? '公共机构' : null,
      companySize: person ? null : random.pick([8, 15, 30, 60, 120, 260, 500, 1200]),
      website: kind === 'CORPORATE' && random.chance(0.4) ? `https://www.${latin(name).slice(0, 14)}.example` : null,
      identities: this.identitiesOf(kind, name, city, wish.identities),
      custom: {},
      vipTier: 'NONE',
      createdAt,
    };
    customer.custom = customValues(random, customer, calendar);
    this.all.push(customer);
    return customer;
  }

  /** Numbers everybody in the order of their first touch. */
  giveCodes(): void {
    const inOrder = [...this.all].sort(
      (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1),
    );
    inOrder.forEach((customer, i) => (customer.code = codeOf(customerSeries.first + i)));
  }

  private cityOf(name: string | undefined): Place {
    const { cities } = this.company;
    if (name !== undefined) return cities.find((city) => city.name === name)!;
    return this.random.weighted(cities.map((city) => [city, city.weight] as const));
  }

  private habitOf(kind: CustomerKind): Habit {
    if (kind === 'INDIVIDUAL') return this.random.weighted(homeHabits);
    return kind === 'CORPORATE' ? this.random.weighted(tradeHabits) : 'INSTITUTION';
  }

  /** More and more customers come over time; leads are recent. */
  private beginning(habit: Habit): number {
    if (habit === 'LEAD') return -Math.round(240 * this.random.unit() ** 1.6) - 1;
    return -Math.round((HISTORY_DAYS - 12) * this.random.unit() ** 0.75) - 5;
  }

  private nameOf(kind: CustomerKind, habit: Habit, gender: Gender | null, age: number | null, city: Place) {
    for (;;) {
      const { random } = this;
      if (kind === 'INDIVIDUAL') return personName(random, gender ?? 'OTHER', age ?? 40, city.name);
      const name =
        kind === 'CORPORATE' ? companyName(random, habit as Trade, city.name) : institutionName(random, city.name);
      if (!this.all.some((other) => other.name === name)) return name;
    }
  }

  private ownerOf(kind: CustomerKind, city: Place) {
    const { random, company } = this;
    const keyAccounts = company.ofRole('SALES').filter((seller) => seller.team === '大客户组');
    if (kind !== 'INDIVIDUAL' && random.chance(0.3)) return random.pick(keyAccounts);
    return random.pick(company.sellersIn(city.region));
  }

  private identitiesOf(kind: CustomerKind, name: string, city: Place, only: Wish['identities']): RawIdentity[] {
    const { random, make } = this;
    const wants = (identity: NonNullable<Wish['identities']>[number], usual: number): boolean =>
      only ? only.includes(identity) : random.chance(usual);
    const abroad = city.region === '港澳';
    const identities: RawIdentity[] = [];
    if (wants('PHONE', abroad ? 0 : 0.94)) identities.push({ kind: 'PHONE', value: make.phone(), isPrimary: true });
    if (wants('EMAIL', abroad ? 0.9 : kind === 'INDIVIDUAL' ? 0.42 : 0.75)) {
      const domain =
        kind === 'INDIVIDUAL' ? random.pick(['mail.example', 'post.example']) : `${latin(name).slice(0, 14)}.example`;
      identities.push({ kind: 'EMAIL', value: make.email(kind === 'INDIVIDUAL' ? latin(name) : 'contact', domain) });
    }
    if (wants('WECHAT_OPENID', kind === 'INDIVIDUAL' ? 0.58 : 0))
      identities.push({ kind: 'WECHAT_OPENID', value: make.weChat() });
    if (wants('WECOM', kind === 'CORPORATE' ? 0.5 : 0.04)) identities.push({ kind: 'WECOM', value: make.weCom() });
    if (kind !== 'INDIVIDUAL' && !abroad && random.chance(0.7)) {
      identities.push({ kind: 'USCC', value: make.uscc(kind === 'CORPORATE' ? '91' : '12', city.code) });
    }
    return identities;
  }
}

const pickFrom = (random: Random, from: readonly string[] | undefined): string | undefined =>
  from === undefined ? undefined : random.pick(from);
