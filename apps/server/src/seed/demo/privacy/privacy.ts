import type { Channel, ConsentPurpose } from '@kehu/schema';
import { dataKeyOf } from '../../../features/customers/index.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { insertRows, type BulkRow } from '../../bulk.js';
import type { Company } from '../company/company.js';
import { SeedIds } from '../../seed-ids.js';
import type { Demo } from '../demo.js';
import type { DemoCustomer } from '../people/customer.js';

const DAY_MINUTES = 1440;

/** The wordings of the tea company. */
const notices = [
  {
    code: '2025-1',
    day: -700,
    textZh: '我们用您的电话与邮箱处理订单和售后；经您同意，发送新茶与活动信息。',
    textEn: 'We use your phone and mail for orders and service; with your consent we send news of teas and offers.',
  },
  {
    code: '2026-1',
    day: -200,
    textZh: '在 2025-1 的基础上：经您同意，我们根据购买记录推荐产品；您可随时撤回。',
    textEn: 'As 2025-1, and: with your consent we recommend teas by what you bought; you may withdraw at any time.',
  },
] as const;

const asked: readonly (readonly [ConsentPurpose, Channel, share: number])[] = [
  ['MARKETING', 'SMS', 0.45],
  ['MARKETING', 'WECHAT', 0.3],
  ['SURVEY', 'SMS', 0.2],
  ['PROFILING', 'APP', 0.15],
];

/** What customers allowed, the wordings they saw, and three who asked about their data: one waits, one waits too long, one was answered. */
export async function seedPrivacy(
  tx: TransactionContext,
  demo: Demo,
  customers: readonly DemoCustomer[],
  company: Company,
): Promise<void> {
  const { calendar } = demo;
  const ids = new SeedIds(demo.random.branch('privacy ids'));
  const keeper = company.withEmail('admin@kehu.example').id;
  await insertRows(
    tx.connection,
    'privacy_notice',
    notices.map(({ day, ...notice }) => {
      const at = calendar.at(day, 600);
      return { id: ids.next(at), ...notice, validFrom: calendar.iso(day), createdById: keeper, createdAt: at };
    }),
  );
  await insertRows(tx.connection, 'consent', consentsOf({ ...demo, ids }, customers));
  await insertRows(tx.connection, 'privacy_request', await requestsOf(tx, { ...demo, ids }, customers, keeper));
}

/** Some said yes; some of them took it back later. */
function consentsOf({ ids, calendar, random }: Demo, customers: readonly DemoCustomer[]): BulkRow[] {
  const own = random.branch('consents');
  const rows: BulkRow[] = [];
  const say = (customer: DemoCustomer, purpose: ConsentPurpose, channel: Channel, state: string, day: number): void => {
    const at = calendar.at(day, own.int(540, 1260));
    rows.push({
      ...{ id: ids.next(at), customerId: customer.id, purpose, channel, state, evidenceSealed: null, at },
      ...{ noticeVersion: day < -200 ? '2025-1' : '2026-1', recordedById: customer.owner.id },
    });
  };
  for (const customer of customers) {
    const since = Math.max(-690, Math.min(-3, calendar.dayOf(customer.createdAt)));
    for (const [purpose, channel, share] of asked) {
      if (!own.chance(share)) continue;
      const day = own.int(since, -2);
      say(customer, purpose, channel, own.chance(0.85) ? 'GRANTED' : 'DENIED', day);
      if (own.chance(0.12)) say(customer, purpose, channel, 'WITHDRAWN', own.int(day, -1));
    }
  }
  return rows;
}

async function requestsOf(
  tx: TransactionContext,
  { ids, calendar }: Demo,
  customers: readonly DemoCustomer[],
  keeper: string,
): Promise<BulkRow[]> {
  const buyers = customers.filter(({ kind }) => kind === 'INDIVIDUAL');
  const request = async (of: number, receivedDay: number, what: BulkRow, words: object): Promise<BulkRow> => {
    const customer = buyers[of] ?? buyers[0];
    if (!customer) throw new Error('the demo company has no customers');
    const receivedAt = calendar.at(receivedDay, 10 * 60);
    const wordsSealed = (await dataKeyOf(tx, customer.id)).seal(JSON.stringify(words));
    return {
      ...{ id: ids.next(receivedAt), customerId: customer.id, channel: 'EMAIL', wordsSealed, ownerId: keeper },
      ...{ receivedAt, dueAt: new Date(receivedAt.getTime() + 30 * DAY_MINUTES * 60_000), createdById: keeper },
      ...{ verifiedAt: null, verifiedById: null, startedAt: null, startedById: null, closedAt: null, closedById: null },
      ...{ stepsDone: 0, stepsTotal: 0, counts: {}, version: 1, ...what },
    };
  };
  const [checked, answered] = [calendar.at(-58, 660), calendar.at(-55, 900)];
  return [
    await request(20, -6, { kind: 'ERASURE', state: 'RECEIVED' }, { wish: '请删除我的全部资料，我不再使用。' }),
    await request(
      41,
      -39,
      { kind: 'RECTIFICATION', state: 'VERIFIED', verifiedAt: calendar.at(-37, 640), verifiedById: keeper, version: 2 },
      { wish: '我的生日登记错了，应为农历八月初六。', identityCheck: '回拨登记电话，核对最近一笔订单。' },
    ),
    await request(
      63,
      -60,
      {
        ...{ kind: 'ACCESS', state: 'DONE', verifiedAt: checked, verifiedById: keeper, version: 4 },
        ...{ startedAt: checked, startedById: keeper, closedAt: answered, closedById: keeper },
      },
      { wish: '请告诉我你们保存了我的哪些信息。', identityCheck: '门店出示身份证。', outcome: '已当面交付数据包。' },
    ),
  ];
}
