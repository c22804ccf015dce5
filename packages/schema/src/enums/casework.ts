import { enumeration, type ValueOf } from '../enumeration.js';

export const TicketLinkKind = enumeration('TicketLinkKind', 'How a ticket stands to another.', {
  RELATED: ['相关', 'Related to'],
  BLOCKS: ['阻塞', 'Blocks', 'The other waits for this one.'],
  BLOCKED_BY: ['被阻塞', 'Blocked by', 'This one waits for the other.'],
  CAUSES: ['引起', 'Causes', 'The other came of this one.'],
  CAUSED_BY: ['起因于', 'Caused by', 'This one came of the other.'],
});
export type TicketLinkKind = ValueOf<typeof TicketLinkKind>;

export const ComplaintRemedy = enumeration('ComplaintRemedy', 'How a complaint is made good.', {
  APOLOGY: ['致歉', 'Apology'],
  REFUND: ['退款', 'Refund'],
  REPLACEMENT: ['换新', 'Replacement'],
  REPAIR: ['维修', 'Repair'],
  VOUCHER: ['补偿券', 'Voucher'],
  GIFT: ['赠品', 'Gift'],
  CORRECTION: ['更正', 'Correction', 'A bill, a record or an address is put right.'],
  NONE: ['无需补偿', 'Nothing'],
});
export type ComplaintRemedy = ValueOf<typeof ComplaintRemedy>;

export const ComplaintDeviation = enumeration(
  'ComplaintDeviation',
  'How the handling of a complaint differs from the answer standard.',
  {
    LATE_ANSWER: ['首次答复超时', 'Late first answer', 'Later than the standard allows, or not yet at all.'],
    MISSING_WORDS: ['缺少规定用语', 'Words missing', 'What has to be said was not said to the customer.'],
    OTHER_REMEDY: ['补救方式不在标准内', 'Other remedy', 'The standard does not offer this remedy.'],
    TOO_GENEROUS: ['补偿超过上限', 'Above the limit', 'More compensation than the standard allows.'],
  },
);
export type ComplaintDeviation = ValueOf<typeof ComplaintDeviation>;

export const ComplaintConfirmation = enumeration(
  'ComplaintConfirmation',
  'What confirmed the solution of a complaint.',
  {
    CUSTOMER: ['客户确认', 'By the customer'],
    SILENCE: ['72 小时无异议', 'By 72 hours of silence'],
  },
);
export type ComplaintConfirmation = ValueOf<typeof ComplaintConfirmation>;

export const ArticleKind = enumeration('ArticleKind', 'What an article of the knowledge base is for.', {
  STANDARD: ['答复标准', 'Answer standard', 'What we say, and what we may offer.'],
  GUIDE: ['操作指引', 'Guide', 'How something is done.'],
  FACTS: ['产品知识', 'Product facts'],
});
export type ArticleKind = ValueOf<typeof ArticleKind>;

export const ArticleState = enumeration('ArticleState', 'Where a version of an article stands.', {
  DRAFT: ['草稿', 'Draft'],
  WAITING: ['待审核', 'Waiting for approval'],
  APPROVED: ['已发布', 'Approved', 'The version people work by.'],
  REJECTED: ['已退回', 'Sent back'],
  REPLACED: ['已被取代', 'Replaced', 'A later version was approved.'],
});
export type ArticleState = ValueOf<typeof ArticleState>;

export const MergeFieldType = enumeration('MergeFieldType', 'What a merge field of a macro becomes.', {
  TEXT: ['文本', 'Text'],
  MOMENT: ['时间', 'Moment'],
  MONEY: ['金额', 'Amount'],
  LABEL: ['选项', 'Label', 'The word for a value, in the language of the macro.'],
});
export type MergeFieldType = ValueOf<typeof MergeFieldType>;
