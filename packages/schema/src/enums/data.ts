import { enumeration, type ValueOf } from '../enumeration.js';

export const ImportState = enumeration('ImportState', 'How far an import has come.', {
  QUEUED: ['排队中', 'Queued'],
  RUNNING: ['导入中', 'Running'],
  DONE: ['完成', 'Done'],
  FAILED: ['失败', 'Failed'],
});
export type ImportState = ValueOf<typeof ImportState>;

export const RowVerdict = enumeration('RowVerdict', 'What became of an input row.', {
  CREATED: ['新建', 'Created'],
  UPDATED: ['更新', 'Updated'],
  UNCHANGED: ['未变', 'Unchanged'],
  REJECTED: ['拒绝', 'Rejected', 'Not taken; the reason is given.'],
});
export type RowVerdict = ValueOf<typeof RowVerdict>;

export const ExportState = enumeration('ExportState', 'How far the export of a list has come.', {
  READY: ['待下载', 'Ready', 'Allowed; the file can be fetched once, within ten minutes.'],
  RUNNING: ['下载中', 'Running', 'The file is on its way.'],
  DONE: ['已完成', 'Done', 'The whole file went out.'],
  BROKEN: ['已中断', 'Broken off', 'The connection ended before the file did.'],
  EXPIRED: ['未下载', 'Not fetched', 'Nobody fetched the file within ten minutes.'],
  REFUSED: ['已拒绝', 'Refused', 'It would have gone beyond what one person may take in a day.'],
});
export type ExportState = ValueOf<typeof ExportState>;

export const ExportList = enumeration('ExportList', 'A list that can leave as a file.', {
  CUSTOMERS: ['客户', 'Customers'],
  TICKETS: ['工单', 'Tickets'],
});
export type ExportList = ValueOf<typeof ExportList>;

export const ExportColumn = enumeration('ExportColumn', 'A column of an exported list; each list has some of them.', {
  CODE: ['客户编号', 'Code'],
  NAME: ['名称', 'Name'],
  KIND: ['类型', 'Kind'],
  CLASS: ['客户分类', 'Class'],
  STAGE: ['生命周期阶段', 'Stage'],
  TIER: ['VIP 等级', 'VIP tier'],
  VALUE: ['累计净额', 'Net revenue'],
  CHURN: ['流失分', 'Churn score'],
  LAST_ORDER: ['最近下单', 'Last order'],
  LAST_CONTACT: ['最近联系', 'Last contact'],
  OWNER: ['负责人', 'Owner'],
  TEAM: ['团队', 'Team'],
  REGION: ['区域', 'Region'],
  INDUSTRY: ['行业', 'Industry'],
  SOURCE: ['来源', 'Source'],
  PHONE: ['电话', 'Phone', 'The first choice; masked unless the role sees it in full.'],
  EMAIL: ['邮箱', 'Mail', 'The first choice; masked unless the role sees it in full.'],
  CREATED: ['建档时间', 'Created'],
  NUMBER: ['工单编号', 'Ticket'],
  SUBJECT: ['主题', 'Subject'],
  TICKET_TYPE: ['工单类型', 'Type'],
  SEVERITY: ['严重度', 'Severity'],
  STATUS: ['状态', 'Status'],
  AGENT: ['处理人', 'Agent'],
  OPENED: ['创建时间', 'Opened'],
  ANSWERED: ['首次回复', 'First answer'],
  DUE: ['下一时限', 'Next due'],
  RESOLVED: ['解决时间', 'Resolved'],
  CLOSED: ['关闭时间', 'Closed'],
});
export type ExportColumn = ValueOf<typeof ExportColumn>;

/** The columns each list has, in the order they are offered. */
export const exportColumns = {
  CUSTOMERS: [
    'CODE',
    'NAME',
    'KIND',
    'CLASS',
    'STAGE',
    'TIER',
    'VALUE',
    'CHURN',
    'LAST_ORDER',
    'LAST_CONTACT',
    'OWNER',
    'TEAM',
    'REGION',
    'INDUSTRY',
    'SOURCE',
    'PHONE',
    'EMAIL',
    'CREATED',
  ],
  TICKETS: [
    'NUMBER',
    'SUBJECT',
    'TICKET_TYPE',
    'SEVERITY',
    'STATUS',
    'CODE',
    'NAME',
    'TIER',
    'AGENT',
    'OPENED',
    'ANSWERED',
    'DUE',
    'RESOLVED',
    'CLOSED',
    'OWNER',
    'TEAM',
    'REGION',
  ],
} as const satisfies Record<ExportList, readonly ExportColumn[]>;

export const BulkChangeKind = enumeration('BulkChangeKind', 'What was done to many customers at once.', {
  OWNER: ['分配负责人', 'Given to'],
  TAG_ADDED: ['加上标签', 'Tagged'],
  TAG_REMOVED: ['去掉标签', 'Untagged'],
});
export type BulkChangeKind = ValueOf<typeof BulkChangeKind>;

export const ImportSubject = enumeration('ImportSubject', 'What the rows of an uploaded file are.', {
  CUSTOMER: ['客户', 'Customers'],
  ORDER: ['订单', 'Orders', 'Each row is a whole order with its amount.'],
  PRODUCT: ['产品', 'Products'],
  REVIEW: ['评价', 'Reviews', 'Ratings of orders that are known.'],
});
export type ImportSubject = ValueOf<typeof ImportSubject>;

export const ImportField = enumeration('ImportField', 'What a column of an uploaded file becomes.', {
  KEY: ['编号', 'Key', 'By it the same record is found again when a file comes a second time.'],
  NAME: ['名称', 'Name'],
  KIND: ['客户类型', 'Kind of customer'],
  PHONE: ['电话', 'Phone'],
  EMAIL: ['邮箱', 'Email'],
  GENDER: ['性别', 'Gender'],
  INDUSTRY: ['行业', 'Industry'],
  WEBSITE: ['网站', 'Website'],
  COUNTRY: ['国家', 'Country'],
  PROVINCE: ['省份', 'Province'],
  CITY: ['城市', 'City'],
  STREET: ['详细地址', 'Street address'],
  POSTAL_CODE: ['邮政编码', 'Postal code'],
  CONTACT_NAME: ['联系人', 'Contact person'],
  CONTACT_TITLE: ['联系人职位', 'Title of the contact person'],
  USCC: ['统一社会信用代码', 'Unified social credit code'],
  NATIONAL_ID: ['身份证号', 'National id'],
  WECHAT_OPENID: ['微信', 'WeChat'],
  WECOM: ['企业微信', 'WeCom'],
  DOUYIN: ['抖音', 'Douyin'],
  WEIBO: ['微博', 'Weibo'],
  CUSTOMER: ['客户编号', 'Key of the customer', 'As the file of customers of the same origin has it.'],
  ORDERED_AT: ['下单时间', 'Ordered at'],
  AMOUNT: ['金额', 'Amount'],
  UNITS: ['数量', 'Units'],
  STATUS: ['状态', 'Status'],
  CHANNEL: ['渠道', 'Channel'],
  PLACE: ['门店', 'Place'],
  PAYMENT_METHOD: ['支付方式', 'Way of payment'],
  PRICE: ['单价', 'Price'],
  COST: ['成本', 'Cost'],
  ORDER: ['订单编号', 'Key of the order'],
  RATING: ['评分', 'Rating', 'From 1 to 5.'],
  SUBJECT: ['标题', 'Subject'],
  BODY: ['内容', 'Text'],
  AT: ['时间', 'At'],
});
export type ImportField = ValueOf<typeof ImportField>;

/** What a column can become where the rows are this, in the order it is offered. */
export const importFields = {
  CUSTOMER: [
    'KEY',
    'NAME',
    'KIND',
    'PHONE',
    'EMAIL',
    'GENDER',
    'INDUSTRY',
    'WEBSITE',
    'COUNTRY',
    'PROVINCE',
    'CITY',
    'STREET',
    'POSTAL_CODE',
    'CONTACT_NAME',
    'CONTACT_TITLE',
    'USCC',
    'NATIONAL_ID',
    'WECHAT_OPENID',
    'WECOM',
    'DOUYIN',
    'WEIBO',
  ],
  ORDER: ['KEY', 'CUSTOMER', 'ORDERED_AT', 'AMOUNT', 'UNITS', 'STATUS', 'CHANNEL', 'PLACE', 'PAYMENT_METHOD'],
  PRODUCT: ['KEY', 'NAME', 'PRICE', 'COST', 'STATUS'],
  REVIEW: ['KEY', 'ORDER', 'RATING', 'SUBJECT', 'BODY', 'AT'],
} as const satisfies Record<ImportSubject, readonly ImportField[]>;

/** The fields without which rows of this kind cannot be taken. */
export const neededFields = {
  CUSTOMER: ['KEY'],
  ORDER: ['CUSTOMER', 'ORDERED_AT', 'AMOUNT'],
  PRODUCT: ['KEY', 'NAME'],
  REVIEW: ['KEY', 'ORDER', 'RATING', 'AT'],
} as const satisfies Record<ImportSubject, readonly ImportField[]>;

export const KnownRule = enumeration('KnownRule', 'What a row does to a customer who is known.', {
  OVERWRITE: [
    '以文件为准',
    'The file wins',
    'What the file says replaces what is there; an empty cell changes nothing.',
  ],
  FILL: ['只补空缺', 'Only fill gaps', 'What is there stays; only what is missing is taken from the file.'],
  KEEP: ['不改动', 'Leave as they are', 'Customers who are known stay as they are.'],
});
export type KnownRule = ValueOf<typeof KnownRule>;
