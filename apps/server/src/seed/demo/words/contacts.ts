import type { Channel, Direction, InteractionKind } from '@kehu/schema';

/** A contact or event as it is told; `{product}` stands for something the customer has bought or looked at. */
export interface ContactPlan {
  readonly kind: InteractionKind;
  readonly channel: Channel;
  readonly direction: Direction | null;
  readonly subject: string;
  readonly body: string | null;
  /** How often, relative to the others. */
  readonly weight: number;
}

const plan = (
  kind: InteractionKind,
  channel: Channel,
  direction: Direction | null,
  weight: number,
  subject: string,
  body: string | null = null,
): ContactPlan => ({ kind, channel, direction, subject, body, weight });

export const homeContacts: readonly ContactPlan[] = [
  plan('CHAT', 'WECHAT', 'INBOUND', 9, '咨询{product}', '请问{product}现在有活动吗？大概几天能到？'),
  plan('CHAT', 'WECHAT', 'INBOUND', 5, '询问冲泡方法', '客户问水温和投茶量，已发冲泡卡，建议 90 度、5 克起。'),
  plan('CHAT', 'WECHAT', 'OUTBOUND', 6, '新茶上市通知', '今年的新茶到了，给您留了一份样品，方便时来店里试喝。'),
  plan('CHAT', 'WECHAT', 'OUTBOUND', 4, '回访使用感受', '问了{product}用得怎么样，客户说满意，家里人都爱用。'),
  plan('CHAT', 'WECHAT', 'INBOUND', 3, '发来晒单照片', '客户发来茶席照片，允许我们在公众号转载。'),
  plan('CALL', 'PHONE', 'INBOUND', 5, '催问发货', '问订单什么时候发出，查得已在途，预计明天送达。'),
  plan('CALL', 'PHONE', 'OUTBOUND', 4, '生日问候', '致电祝贺生日，客户很高兴，说下个月要给亲戚选礼盒。'),
  plan('CALL', 'PHONE', 'INBOUND', 3, '咨询{product}保修', '告知整机保修两年，滤芯不在保修范围内。'),
  plan('CALL', 'PHONE', 'OUTBOUND', 3, '未接通', '响铃无人接听，改发微信。'),
  plan('SMS', 'SMS', 'OUTBOUND', 6, '会员日提醒', '【青岚雅集】本周五会员日，茶叶满 300 减 40，退订回 T。'),
  plan('EMAIL', 'EMAIL', 'OUTBOUND', 3, '《青岚茶话》月刊', '本期：山场与年份，怎样读懂一饼白茶。'),
  plan(
    'EMAIL',
    'EMAIL',
    'INBOUND',
    1,
    'Shipping to Singapore?',
    'Could you ship the travel tea set to Singapore, and how much would it cost?',
  ),
  plan('WEB', 'WEB', null, 22, '浏览{product}', null),
  plan('WEB', 'APP', null, 12, '加入购物车：{product}', null),
  plan('WEB', 'WEB', null, 6, '搜索“茶具 送礼”', null),
  plan('SOCIAL', 'SOCIAL', 'INBOUND', 4, '评论了直播间', '主播说的这款{product}真的不错，已经回购两次。'),
  plan('SOCIAL', 'SOCIAL', 'INBOUND', 2, '转发了笔记《一人茶席》', null),
  plan('VISIT', 'STORE', 'INBOUND', 4, '到店品茶', '试了两款岩茶，带走样品，说周末再来。'),
  plan('DEVICE', 'IOT', null, 5, '滤芯剩余 12 %', null),
  plan('USAGE', 'IOT', null, 7, '本周煮茶 9 次', null),
];

export const tradeContacts: readonly ContactPlan[] = [
  plan('CHAT', 'WECOM', 'INBOUND', 10, '询价{product}', '请报{product}的批发价，50 件起，含税含运费。'),
  plan('CHAT', 'WECOM', 'OUTBOUND', 8, '发送报价单', '报价有效期 15 天，付款方式月结 30 天。'),
  plan('CHAT', 'WECOM', 'INBOUND', 5, '确认到货', '货已入库，外箱完好，谢谢。'),
  plan('CALL', 'PHONE', 'OUTBOUND', 7, '月度对账', '双方数额一致，客户本周内付款。'),
  plan('CALL', 'PHONE', 'INBOUND', 5, '催货', '客户库存只够三天，已协调仓库加急。'),
  plan('CALL', 'PHONE', 'OUTBOUND', 5, '沟通季度返利', '说明返利阶梯，差 3 万到下一档，客户说月底前补一单。'),
  plan('VISIT', 'VISIT', 'OUTBOUND', 6, '门店拜访', '陈列整齐，{product}动销好；建议把茶具移到进门处。'),
  plan('VISIT', 'VISIT', 'OUTBOUND', 4, '新品推介会', '带样机演示，采购和行政都到场，对商用萃茶机有兴趣。'),
  plan('EMAIL', 'EMAIL', 'OUTBOUND', 5, '合同与开票资料', '附件：框架合同、开票信息确认单。'),
  plan(
    'EMAIL',
    'EMAIL',
    'INBOUND',
    2,
    'RFQ: tea bags for 180 rooms',
    'Please quote 40 cartons a month, delivered, with a one-year price guarantee.',
  ),
  plan('WEB', 'WEB', null, 8, '查看经销商价目表', null),
  plan('SMS', 'SMS', 'OUTBOUND', 2, '发货通知', '【青岚雅集】您的货物已发出，预计两日内送达。'),
];

/** What people write after they bought, by stars. */
export const reviews: readonly (readonly [number, readonly string[]])[] = [
  [
    5,
    [
      '包装精美，茶香很正，会一直回购。',
      '煮茶器静音做得好，早上用不吵家人。',
      '送领导的，很有面子。',
      '物流快，客服有耐心。',
    ],
  ],
  [4, ['整体不错，就是价格稍高。', '味道好，盒子有一点压痕。', '好用，说明书再清楚些就更好了。']],
  [3, ['中规中矩，和上一批口感有差别。', '水壶保温时间比想的短。']],
  [2, ['底座偶尔不通电，要多放两次。', '等了八天才到。']],
  [1, ['收到时盖碗碎了，很失望。', '和直播间说的不一样。']],
];
