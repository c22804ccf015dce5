import { enumeration, type ValueOf } from '../enumeration.js';

export const Channel = enumeration('Channel', 'Where a contact or an order came through.', {
  PHONE: ['电话', 'Phone'],
  EMAIL: ['邮件', 'Email'],
  SMS: ['短信', 'SMS'],
  WECHAT: ['微信', 'WeChat'],
  WECOM: ['企业微信', 'WeCom'],
  SOCIAL: ['社交媒体', 'Social media'],
  WEB: ['网站', 'Website'],
  APP: ['应用', 'App'],
  STORE: ['门店', 'Store'],
  VISIT: ['拜访', 'Visit'],
  IM: ['即时通讯', 'Chat'],
  IOT: ['设备', 'Device'],
  OTHER: ['其他', 'Other'],
});
export type Channel = ValueOf<typeof Channel>;

export const OrderStatus = enumeration('OrderStatus', 'How far an order has come.', {
  PENDING: ['待付款', 'Pending', 'Placed, not paid; does not count as a purchase.'],
  PAID: ['已付款', 'Paid'],
  COMPLETED: ['已完成', 'Completed', 'Paid and delivered.'],
  RETURNED: ['已退货', 'Returned', 'Everything came back; no longer counts as a purchase.'],
  CANCELLED: ['已取消', 'Cancelled', 'Called off; never counts.'],
});
export type OrderStatus = ValueOf<typeof OrderStatus>;

export const PaymentMethod = enumeration('PaymentMethod', 'How money was paid.', {
  WECHAT_PAY: ['微信支付', 'WeChat Pay'],
  ALIPAY: ['支付宝', 'Alipay'],
  UNIONPAY: ['银联', 'UnionPay'],
  CARD: ['银行卡', 'Card'],
  BANK_TRANSFER: ['银行转账', 'Bank transfer'],
  CASH: ['现金', 'Cash'],
  CREDIT: ['赊销', 'On credit'],
  VOUCHER: ['代金券', 'Voucher'],
  OTHER: ['其他', 'Other'],
});
export type PaymentMethod = ValueOf<typeof PaymentMethod>;

export const ProductStatus = enumeration('ProductStatus', 'Whether a product is sold.', {
  ACTIVE: ['在售', 'Active'],
  DISCONTINUED: ['停产', 'Discontinued'],
});
export type ProductStatus = ValueOf<typeof ProductStatus>;

export const InteractionKind = enumeration('InteractionKind', 'What kind of contact or event it was.', {
  CALL: ['通话', 'Call'],
  EMAIL: ['邮件', 'Email'],
  SMS: ['短信', 'SMS'],
  CHAT: ['聊天', 'Chat'],
  VISIT: ['拜访', 'Visit'],
  WEB: ['网页', 'Web', 'A page view or an action on the website.'],
  SOCIAL: ['社交', 'Social', 'A post, comment or like.'],
  DEVICE: ['设备', 'Device', 'Something a device reported.'],
  USAGE: ['使用', 'Usage', 'The customer used the product.'],
  REVIEW: ['评价', 'Review', 'The customer rated something.'],
});
export type InteractionKind = ValueOf<typeof InteractionKind>;

export const Direction = enumeration('Direction', 'Who began a contact.', {
  INBOUND: ['呼入', 'Inbound', 'The customer did.'],
  OUTBOUND: ['呼出', 'Outbound', 'We did.'],
});
export type Direction = ValueOf<typeof Direction>;

export const TaskKind = enumeration('TaskKind', 'What a follow-up is about.', {
  CALL: ['致电', 'Call'],
  VISIT: ['拜访', 'Visit'],
  MESSAGE: ['发消息', 'Message'],
  CARE: ['关怀', 'Care'],
  OTHER: ['其他', 'Other'],
});
export type TaskKind = ValueOf<typeof TaskKind>;

export const TaskStatus = enumeration('TaskStatus', 'Whether a follow-up is done.', {
  OPEN: ['待办', 'Open'],
  DONE: ['完成', 'Done'],
  CANCELLED: ['取消', 'Cancelled'],
});
export type TaskStatus = ValueOf<typeof TaskStatus>;

export const TimelineKind = enumeration('TimelineKind', 'What kind of thing happened.', {
  ORDER: ['订单', 'Order'],
  RETURN: ['退货', 'Return'],
  PAYMENT: ['付款', 'Payment'],
  INTERACTION: ['互动', 'Interaction', 'A call, mail, chat, visit, web event or the like.'],
  NOTE: ['备注', 'Note'],
  TICKET: ['工单', 'Ticket'],
  STAGE: ['阶段变化', 'Stage move'],
  TASK: ['跟进', 'Follow-up', 'A completed follow-up.'],
  BENEFIT: ['礼遇', 'Benefit', 'A gift or an event out of the budget of a VIP tier.'],
  POOL: ['负责人与公海', 'Owner and pool', 'A way into the public pool or out of it, or to another owner.'],
});
export type TimelineKind = ValueOf<typeof TimelineKind>;
