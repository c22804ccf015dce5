import type { ArticleKind, ComplaintRemedy } from '@kehu/schema';

/** An article of the tea company; `codes` are the kinds of complaints it is the standard for. */
export interface DemoArticle {
  readonly key: string;
  readonly kind: ArticleKind;
  readonly zh: readonly [title: string, body: string];
  readonly en: readonly [title: string, body: string];
  readonly codes: readonly string[];
  readonly state: 'APPROVED' | 'WAITING' | 'DRAFT';
}

export const demoArticles: readonly DemoArticle[] = [
  {
    key: 'broken',
    kind: 'STANDARD',
    zh: [
      '破损与质量投诉答复标准',
      '一、两小时内致歉，不质疑客户。\n二、请客户保留包装并拍照，不要求寄回碎件。\n三、24 小时内补发或退款；瓷器、玻璃改用气柱包装。\n四、补偿不超过 300 元，超过须主管同意并写明原因。',
    ],
    en: [
      'Standard: broken or faulty goods',
      '1. Apologise within two hours; never doubt the customer.\n2. Ask for photos; nothing broken is sent back.\n3. Replace or refund within 24 hours; china and glass travel in air cushions.\n4. At most 300 yuan; above that a lead agrees and the reason is written down.',
    ],
    codes: ['PQ-01', 'PQ-02', 'PQ-04'],
    state: 'APPROVED',
  },
  {
    key: 'safety',
    kind: 'STANDARD',
    zh: [
      '安全隐患答复标准',
      '一、15 分钟内电话联系，请客户立即断电、停止使用。\n二、当天上门取机检测，先送备用机。\n三、同批次排查，结果书面告知客户。',
    ],
    en: [
      'Standard: goods that are not safe',
      '1. Call within 15 minutes: unplug it, stop using it.\n2. Collect it the same day and lend another.\n3. Check the batch; tell the customer in writing.',
    ],
    codes: ['PQ-03'],
    state: 'APPROVED',
  },
  {
    key: 'delivery',
    kind: 'STANDARD',
    zh: ['物流投诉答复标准', '先道歉，再查件；当天给出明确的送达时间。错过送达时间补 30 元券，丢件按新单补发。'],
    en: [
      'Standard: late or lost parcels',
      'Apologise first, then trace it; say by when it arrives. A missed promise earns a 30 yuan voucher, a lost parcel is sent anew.',
    ],
    codes: ['DL-01'],
    state: 'APPROVED',
  },
  {
    key: 'manners',
    kind: 'STANDARD',
    zh: ['服务态度投诉答复标准', '店长或主管当天亲自致电道歉，不转述、不辩解；三天内回访一次，结果写入工单。'],
    en: [
      'Standard: manners of staff',
      'The lead calls in person the same day: no excuses. Call again within three days and write down how it went.',
    ],
    codes: ['ST-01', 'SV-01'],
    state: 'APPROVED',
  },
  {
    key: 'e3',
    kind: 'GUIDE',
    zh: [
      '煮茶器 E3 干烧保护排查',
      'E3 表示干烧保护：加水到最低线以上，断电五分钟再开。仍报错请登记保修，序列号在底座背面。',
    ],
    en: [
      'Tea maker shows E3',
      'E3 is the dry-boil guard: fill above the lowest mark, unplug for five minutes. Still there? Open a repair; the serial number is under the base.',
    ],
    codes: [],
    state: 'APPROVED',
  },
  {
    key: 'returns',
    kind: 'GUIDE',
    zh: ['七天无理由退货流程', '未拆封、附发票即可退。生成退货码，快递员次日上门；收货后 48 小时内原路退款。'],
    en: [
      'How returns work',
      'Unopened and with its invoice it goes back within seven days. Make a return code; a courier comes the next day; refund within 48 hours of arrival.',
    ],
    codes: [],
    state: 'APPROVED',
  },
  {
    key: 'yancha',
    kind: 'FACTS',
    zh: ['岩茶冲泡与存放', '100 度沸水，八秒出汤；避光密封，离地存放。开封后两个月内喝完风味最佳。'],
    en: [
      'Brewing and keeping rock tea',
      'Boiling water, eight seconds. Keep it dark, sealed and off the floor; best within two months of opening.',
    ],
    codes: [],
    state: 'WAITING',
  },
  {
    key: 'price',
    kind: 'STANDARD',
    zh: ['价保与促销争议答复标准', '七天内降价原路退差。（草稿：是否覆盖直播间价格，待财务确认。）'],
    en: [
      'Standard: price promises',
      'Refund the difference within seven days. (Draft: finance decides about live-stream prices.)',
    ],
    codes: [],
    state: 'DRAFT',
  },
];

/** Texts the desk answers with; `article` is the key of the article it goes by. */
export const demoMacros = [
  {
    article: 'broken',
    zh: [
      '破损补发',
      '{{customer.name}}您好，非常抱歉，{{order.product}}到手就有破损。已为您安排补发，改用加固包装，旧的不用寄回。订单 {{order.number}}，工单 {{ticket.number}}。',
    ],
    en: [
      'Damaged: replacement sent',
      'Dear {{customer.name}}, we are very sorry that {{order.product}} arrived broken. A new one is on its way, better packed; nothing needs to be sent back. Order {{order.number}}, ticket {{ticket.number}}.',
    ],
  },
  {
    article: 'delivery',
    zh: [
      '物流查询中',
      '{{customer.name}}您好，抱歉让您久等。订单 {{order.number}} 正在查件，{{ticket.dueAt}} 前给您明确答复。{{agent.name}}',
    ],
    en: [
      'Parcel being traced',
      'Dear {{customer.name}}, we are sorry for the wait. Order {{order.number}} is being traced; you hear from us by {{ticket.dueAt}}. {{agent.name}}',
    ],
  },
  {
    article: 'e3',
    zh: [
      'E3 排查步骤',
      '{{customer.name}}您好，E3 是干烧保护：请加水到最低线以上，断电五分钟再开。仍有问题请直接回复，我们安排保修。',
    ],
    en: [
      'E3 troubleshooting',
      'Dear {{customer.name}}, E3 is the dry-boil guard: please fill above the lowest mark and unplug it for five minutes. If it is still there, just answer and we arrange a repair.',
    ],
  },
  {
    article: 'returns',
    zh: [
      '退货已受理',
      '{{customer.name}}您好，退货已受理，退货码随短信发送，快递员明天上门。收货后 48 小时内原路退款。',
    ],
    en: [
      'Return accepted',
      'Dear {{customer.name}}, your return is accepted. The code comes by text message, a courier comes tomorrow; the refund follows within 48 hours of arrival.',
    ],
  },
  {
    article: 'manners',
    zh: [
      '补偿说明',
      '{{customer.name}}您好，再次致歉。本次为您{{complaint.remedy}}，金额 {{complaint.compensation}}，三个工作日内到账。',
    ],
    en: [
      'Compensation offered',
      'Dear {{customer.name}}, once more our apologies. What we offer: {{complaint.remedy}}, {{complaint.compensation}}, within three working days.',
    ],
  },
] as const;

/** Which kind a complaint is by its subject, how it was made good, and with how much, in minor units. */
export const complaintKinds: readonly (readonly [
  words: RegExp,
  code: string,
  remedy: ComplaintRemedy,
  minor: number,
])[] = [
  [/冒烟/, 'PQ-03', 'REFUND', 39_900],
  [/碎|破/, 'PQ-02', 'REPLACEMENT', 0],
  [/维修|不加热/, 'SV-02', 'REPLACEMENT', 12_000],
  [/快递|驿站|错发|物流/, 'DL-01', 'VOUCHER', 3_000],
  [/降价|价/, 'PR-01', 'REFUND', 10_000],
  [/店员|态度/, 'ST-01', 'APOLOGY', 0],
  [/对账|发票|运费/, 'BL-01', 'CORRECTION', 0],
];

/** What customers say when they rate, from bad to good. */
export const ratingWords = [
  '打了三次电话才有人管，很失望。',
  '问题解决了，但来回说了好几遍。',
  '还行。',
  '回复快，态度好。',
  '非常专业，当天就解决了，谢谢！',
] as const;
