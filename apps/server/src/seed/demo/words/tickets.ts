import type { Channel, ComplaintCause, Severity, TicketPhase, TicketType } from '@kehu/schema';

/** What a ticket is about and how the conversation goes; `{product}` stands for something that is sold. */
export interface TicketScript {
  readonly type: TicketType;
  readonly severity: Severity;
  readonly phase: TicketPhase;
  readonly channel: Channel;
  readonly subject: string;
  /** In turns: the customer first. */
  readonly turns: readonly string[];
  readonly resolution: string;
  readonly cause?: ComplaintCause;
  readonly remedy?: string;
}

type Head = readonly [TicketType, Severity, TicketPhase, Channel];

const script = (
  [type, severity, phase, channel]: Head,
  subject: string,
  turns: readonly string[],
  resolution: string,
): TicketScript => ({
  ...{ type, severity, phase, channel, subject, turns, resolution },
});
const complaint = (
  [severity, channel, cause]: readonly [Severity, Channel, ComplaintCause],
  subject: string,
  turns: readonly string[],
  remedy: string,
): TicketScript => ({
  ...{ type: 'COMPLAINT', severity, phase: 'AFTER_SALE', channel, subject, turns, cause, remedy, resolution: remedy },
});

/** Usual business of the desk. */
export const ticketScripts: readonly TicketScript[] = [
  script(
    ['CONSULT', 'LOW', 'PRE_SALE', 'WECHAT'],
    '第一次喝岩茶，想请推荐',
    [
      '想入门岩茶，预算三百左右，不要太浓的，有推荐吗？',
      '您好，推荐武夷大红袍 150g，中火焙制，入口柔和；水温 100 度，快进快出就不会浓。',
      '好的，那先来一份试试，谢谢！',
    ],
    '推荐武夷大红袍，客户已下单',
  ),
  script(
    ['CONSULT', 'NORMAL', 'PRE_SALE', 'PHONE'],
    '企业定制礼盒起订量',
    [
      '公司年会想定制一批新春福茶，盒面可以印标识吗？最少多少份？',
      '可以烫金，50 份起订，打样 3 天，量产 10 天。设计稿发您邮箱了。',
      '收到，我们内部确认一下。',
    ],
    '已发送报价与打样流程',
  ),
  script(
    ['CONSULT', 'LOW', 'IN_SALE', 'WEB'],
    '订单想改收货地址',
    ['刚下的单地址写错了，能改成公司吗？', '还没出库，已经帮您改好，请核对一下：前台代收。', '对的，谢谢。'],
    '出库前已修改地址',
  ),
  script(
    ['CONSULT', 'NORMAL', 'IN_SALE', 'WECHAT'],
    '发票抬头开错',
    ['发票抬头少了两个字，财务不给报。', '非常抱歉，已红冲重开，新的电子发票十分钟内到您邮箱。', '收到了，没问题。'],
    '红冲重开',
  ),
  script(
    ['SUPPORT', 'NORMAL', 'AFTER_SALE', 'PHONE'],
    '{product}显示 E3',
    [
      '机器一开就响，屏幕显示 E3，怎么办？',
      'E3 是干烧保护，请加水到最低线以上，断电五分钟再开。',
      '可以了，原来是水不够。',
    ],
    '指导排除干烧保护',
  ),
  script(
    ['SUPPORT', 'NORMAL', 'AFTER_SALE', 'WECHAT'],
    '净水器滤芯怎么换',
    [
      '提示换滤芯了，自己能换吗？要找师傅吗？',
      '不用找师傅，逆时针转四分之一圈就能取下，视频发您了。换完长按复位键 5 秒。',
      '换好了，很简单。',
    ],
    '发送视频，客户自行更换',
  ),
  script(
    ['SUPPORT', 'HIGH', 'AFTER_SALE', 'PHONE'],
    '商用萃茶机早餐时段停机',
    [
      '早餐高峰萃茶机停了，后面排着队，你们能马上来人吗？',
      '已派就近工程师，40 分钟内到；先教您切到手动出水，保证早餐供应。',
      '手动可以用了，等师傅来。',
      '工程师已更换水泵并试机两次。',
    ],
    '更换水泵，延长保养一次',
  ),
  script(
    ['RETURN', 'NORMAL', 'AFTER_SALE', 'APP'],
    '七天无理由退货',
    ['买多了，未拆封，想退一份。', '可以的，已发退货码，快递员明天上门。', '寄出了。'],
    '收货后原路退款',
  ),
  script(
    ['RETURN', 'NORMAL', 'AFTER_SALE', 'WECHAT'],
    '茶饼受潮申请换货',
    ['打开有一股潮味，纸也软了，照片发你。', '从照片看是运输受潮，给您换新，旧的不用寄回。', '好，处理得很快。'],
    '换新，提醒仓库加防潮袋',
  ),
  script(
    ['REPAIR', 'NORMAL', 'AFTER_SALE', 'PHONE'],
    '煮茶器底座不通电',
    [
      '用了半年，底座时好时坏。',
      '在保修期内，寄修单已生成，到付即可，三个工作日修好。',
      '好的，寄了。',
      '已更换底座并测试，今天寄回，单号短信告知。',
    ],
    '保内更换底座',
  ),
  script(
    ['REPAIR', 'LOW', 'AFTER_SALE', 'STORE'],
    '紫砂壶盖磕了一角',
    ['盖子磕了，能单独配一个吗？', '可以配，朱泥同批次，需要 20 天烧制，费用 80 元。', '那就配一个吧。'],
    '已安排配盖',
  ),
  script(
    ['SUGGESTION', 'LOW', 'AFTER_SALE', 'WECHAT'],
    '希望茶包出小包装',
    ['出差带 50 枚太多，能不能出 10 枚的？', '谢谢建议，已转产品部，明年春季会评估便携装。', '期待！'],
    '转产品部，登记需求',
  ),
  script(
    ['CONSULT', 'LOW', 'PRE_SALE', 'EMAIL'],
    'Can you ship to Hong Kong?',
    [
      'Hi, do you deliver the travel tea set to Hong Kong, and how long does it take?',
      'Hello! Yes, three to five days by courier, duty free. I have sent you a link with the shipping fee.',
      'Perfect, ordered. Thanks!',
    ],
    'Explained delivery to Hong Kong',
  ),
  script(
    ['SUPPORT', 'NORMAL', 'AFTER_SALE', 'EMAIL'],
    'English manual for the kettle',
    [
      'Is there an English manual for the 0.8L kettle? My colleague cannot read Chinese.',
      'Of course, the PDF is attached. To hold 80 °C, press the mode key twice.',
      'Great, thank you.',
    ],
    'Sent the English manual',
  ),
  complaint(
    ['NORMAL', 'PHONE', 'DELIVERY'],
    '快递放错驿站，三天没通知',
    [
      '显示签收三天了，我根本没收到，电话也没有一个。',
      '查到放在隔壁小区驿站，已让站点今晚送上门，给您补一张 30 元券。',
      '下次请一定打电话。',
    ],
    '当晚送达，补 30 元券，投诉承运商',
  ),
  complaint(
    ['HIGH', 'WECHAT', 'PRODUCT_QUALITY'],
    '盖碗到手碎了两只',
    [
      '三件套碎了两只，包装就一层纸，太不专业了。',
      '真的对不起，马上补发一套加固包装，另送茶巾两条，碎的不用寄回。',
      '看你们态度好，等新的。',
    ],
    '补发全套，改用加厚气柱包装',
  ),
  complaint(
    ['NORMAL', 'WEB', 'PRICE'],
    '买完第二天就降价',
    ['昨天 599 买的空气炸锅，今天直播间 499？', '在价保期内，差价 100 元已原路退回。', '行，可以。'],
    '价保退差 100 元',
  ),
  complaint(
    ['HIGH', 'PHONE', 'STAFF'],
    '门店店员态度冷淡',
    [
      '进店十分钟没人理，问一句还让我自己看标签。',
      '向您诚恳道歉，店长今天会给您致电，并安排专人再接待一次。',
      '店长打来了，态度不错。',
    ],
    '店长致歉，店员复训',
  ),
  complaint(
    ['CRITICAL', 'PHONE', 'PRODUCT_QUALITY'],
    '水壶底部冒烟',
    [
      '水壶底部冒烟，吓坏老人了！',
      '请立即断电不要再用。工程师两小时内上门取机检测，先送您一台备用机。',
      '检测结果什么时候有？',
      '检测为电源线接头老化，同批次已排查；给您换新并全额退款。',
    ],
    '换新并退款，同批次排查',
  ),
  complaint(
    ['NORMAL', 'EMAIL', 'BILLING'],
    '对账单多算一笔运费',
    ['十月对账单第 7 行运费重复了，请更正。', '已核实为系统重复计费，更正后的对账单请查收。', '确认无误。'],
    '更正对账单',
  ),
];

/** Why we wait, where a ticket is paused. */
export const pauses = {
  PENDING_CUSTOMER: '等客户发照片和购买凭证',
  PENDING_THIRD_PARTY: '等承运商核实签收底单',
  ON_HOLD: '等配件到货，客户同意三天后处理',
} as const;

export const internalNotes = [
  '已和仓库确认，批次没有其他反馈。',
  '客户之前有过一次退货，注意语气。',
  '同城，必要时可上门。',
  '主管批准按 VIP 标准补偿。',
];

export const reopenWords = ['用了两天又出现一样的问题，麻烦再看看。', '退款还没到账，帮我再查一下。'];
