/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Pareto class by net revenue. */
export type AbcClass =
  /** Together the first 80 % of revenue. */
  | 'A'
  /** The next 15 %. */
  | 'B'
  /** The rest. */
  | 'C';

/** Compares a AbcClass. */
export type AbcClassComparator = {
  /** Is exactly this. */
  eq?: AbcClass | null | undefined;
  /** Is one of these. */
  in?: Array<AbcClass> | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is none of these. */
  notIn?: Array<AbcClass> | null | undefined;
};

/** Why there is no number. */
export type AbsenceReason =
  /** Less than 180 days of purchases are known. */
  | 'HISTORY_TOO_SHORT'
  /** The spread of spending is too wide for a mean. */
  | 'INFINITE_MEAN'
  /** One feature alone tells nearly all of the outcome: it may know the future. */
  | 'LEAK_SUSPECTED'
  /** No model was fitted since the customer bought. */
  | 'NOT_YET'
  /** The fit did not settle. */
  | 'NO_CONVERGENCE'
  /** The customer has not bought. */
  | 'NO_PURCHASE'
  /** Nobody has bought within 30 days: the data are not up to date. */
  | 'NO_RECENT_ORDER'
  /** The repeat purchases brought no money. */
  | 'NO_SPEND'
  /** All are alike where a difference is needed. */
  | 'NO_VARIATION'
  /** A value lies where none can be. */
  | 'OUT_OF_RANGE'
  /** The outcome is predicted without error, which no honest data do. */
  | 'SEPARATED'
  /** Nothing was bought within 365 days: there is nothing left to lose. */
  | 'SILENT_FOR_A_YEAR'
  /** The features repeat each other. */
  | 'SINGULAR'
  /** Fewer than 500 customers have bought. */
  | 'TOO_FEW_BUYERS'
  /** Too few customers left, or too few stayed, to learn from. */
  | 'TOO_FEW_EVENTS'
  /** Too few customers bought again. */
  | 'TOO_FEW_REPEAT_BUYERS'
  /** Less weight has data than the setting asks for. */
  | 'TOO_LITTLE_KNOWN';

/** Who acts. */
export type ActorKind =
  /** A job of the server itself. */
  | 'SYSTEM'
  /** A program with an API token. */
  | 'TOKEN'
  /** A person who signed in. */
  | 'USER';

/** A new address of a customer. */
export type AddressAddInput = {
  /** City. */
  city?: string | null | undefined;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** ISO 3166 code of the country; CN unless told. */
  country?: string | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** District or county. */
  district?: string | null | undefined;
  /** Whether it is the first choice. */
  isPrimary?: boolean | null | undefined;
  /** What it is for; HOME unless told. */
  kind?: AddressKind | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** Province or state. */
  province?: string | null | undefined;
  /** Street, house, room. */
  street?: string | null | undefined;
};

/** What an address is for. */
export type AddressKind =
  /** Billing. */
  | 'BILLING'
  /** Home. */
  | 'HOME'
  /** Shipping. */
  | 'SHIPPING'
  /** Work. */
  | 'WORK';

/** What an agent is good at. */
export type AgentSkillsSetInput = {
  /** Kinds of tickets and channels, such as `REPAIR` and `PHONE`. */
  skills: Array<string>;
  /** The agent. */
  userId: string | number;
};

/** Why somebody should look at a ticket. */
export type AlertKind =
  /** A promise was broken. */
  | 'ESCALATION'
  /** Three quarters of the promised time are used. */
  | 'WARNING';

/** A new token for a program. */
export type ApiTokenCreateInput = {
  /** Calls a minute, each field at the root counted; what the installation allows unless told. */
  callsPerMinute?: number | null | undefined;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Cost a minute, as `extensions.cost` tells it; what the installation allows unless told. */
  costPerMinute?: number | null | undefined;
  /** When it ends by itself; never unless told. */
  expiresAt?: string | null | undefined;
  /** What it is for; at most 100 characters. */
  name: string;
  /** Narrows what the role may; everything unless told. */
  permissions?: Array<string> | null | undefined;
  /** The region it acts within, for roles that reach a region. */
  regionId?: string | number | null | undefined;
  /** The role it acts with. */
  roleId: string | number;
  /** The team it acts within, for roles that reach a team. */
  teamId?: string | number | null | undefined;
};

/** Which token shall end. */
export type ApiTokenRevokeInput = {
  /** The token. */
  id: string | number;
};

/** A new secret for a token. */
export type ApiTokenRotateInput = {
  /** The token. */
  id: string | number;
  /** How many hours the secret until now stays good; 0 to 720. */
  overlapHours?: number;
};

/** A new article; it begins as a draft. */
export type ArticleCreateInput = {
  /** The text in English. */
  bodyEn: string;
  /** The text in Chinese. */
  bodyZh: string;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** What it is for. */
  kind: ArticleKind;
  /** The title in English. */
  titleEn: string;
  /** The title in Chinese. */
  titleZh: string;
};

/** Whether the version that waits is put in force. */
export type ArticleDecideInput = {
  /** The version of the article you saw; CONFLICT when it has changed since. */
  expectedVersion: number;
  /** The article. */
  id: string | number;
  /** True: in force from now on. False: back to its author. */
  isApproved: boolean;
  /** What is to be changed; needed when it is sent back. */
  reason?: string | null | undefined;
};

/** An article as it shall be once it is approved. */
export type ArticleEditInput = {
  /** The text in English. */
  bodyEn: string;
  /** The text in Chinese. */
  bodyZh: string;
  /** The version of the article you saw; CONFLICT when it has changed since. */
  expectedVersion: number;
  /** The title in English. */
  titleEn: string;
  /** The title in Chinese. */
  titleZh: string;
};

/** Which articles; every given field must hold. */
export type ArticleFilter = {
  /** True: those kept only for their history; otherwise none of them. */
  isRetired?: boolean | null | undefined;
  /** True: those that wait for approval. */
  isWaiting?: boolean | null | undefined;
  /** Of this kind. */
  kind?: ArticleKind | null | undefined;
  /** Words of title or text, in characters, pinyin or Latin. */
  search?: string | null | undefined;
};

/** What an article of the knowledge base is for. */
export type ArticleKind =
  /** Product facts. */
  | 'FACTS'
  /** How something is done. */
  | 'GUIDE'
  /** What we say, and what we may offer. */
  | 'STANDARD';

/** Whether an article is kept only for its history. */
export type ArticleRetireInput = {
  /** The version of the article you saw; CONFLICT when it has changed since. */
  expectedVersion: number;
  /** The article. */
  id: string | number;
  /** True: out of the search. False: back. */
  isRetired: boolean;
};

/** Where a version of an article stands. */
export type ArticleState =
  /** The version people work by. */
  | 'APPROVED'
  /** Draft. */
  | 'DRAFT'
  /** Sent back. */
  | 'REJECTED'
  /** A later version was approved. */
  | 'REPLACED'
  /** Waiting for approval. */
  | 'WAITING';

/** Which draft is handed in. */
export type ArticleSubmitInput = {
  /** The version of the article you saw; CONFLICT when it has changed since. */
  expectedVersion: number;
  /** The article. */
  id: string | number;
};

/** What is wrong at a place of the audit. */
export type AuditFaultKind =
  /** The entry is not as it was written, or stood elsewhere. */
  | 'CHANGED'
  /** The length or the hash of the chain is not the one written. */
  | 'END'
  /** The entry is gone. */
  | 'MISSING'
  /** The place is taken twice. */
  | 'MOVED'
  /** Entries stand in a chain that does not exist. */
  | 'UNKNOWN_CHAIN';

/** Which entries of the audit; all that is given must hold. */
export type AuditFilter = {
  /** This action, as `customerUpdate`. */
  action?: string | null | undefined;
  /** Done by this user, token or job. */
  actorId?: string | number | null | undefined;
  /** About this customer. */
  customerId?: string | number | null | undefined;
  /** At this moment or later. */
  from?: string | null | undefined;
  /** Done to this kind of record, as `contact`. */
  object?: string | null | undefined;
  /** Done to this record. */
  objectId?: string | number | null | undefined;
  /** Only looks at what is kept secret: values shown in full, packages handed out, lists taken away. */
  onlyReads?: boolean | null | undefined;
  /** Before this moment. */
  until?: string | null | undefined;
};

/** Who wrote a ticket message. */
export type AuthorKind =
  /** Agent. */
  | 'AGENT'
  /** Customer. */
  | 'CUSTOMER'
  /** System. */
  | 'SYSTEM';

/** The five base classes of customers. */
export type BaseClass =
  /** Stopped buying. */
  | 'CHURNED'
  /** Has bought. */
  | 'EXISTING'
  /** Buys regularly. */
  | 'LOYAL'
  /** Has not bought yet. */
  | 'PROSPECT'
  /** Holds a VIP tier. */
  | 'VIP';

/** Compares a BaseClass. */
export type BaseClassComparator = {
  /** Is exactly this. */
  eq?: BaseClass | null | undefined;
  /** Is one of these. */
  in?: Array<BaseClass> | null | undefined;
  /** Is none of these. */
  notIn?: Array<BaseClass> | null | undefined;
};

/** Compares a yes or no. */
export type BooleanComparator = {
  /** Is exactly this. */
  eq?: boolean | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
};

/** Bought something of a category or below it. */
export type BoughtCategoryFilter = {
  /** The category. */
  categoryId?: string | number | null | undefined;
  /** Within so many days; ever unless given. */
  days?: number | null | undefined;
};

/** Bought a product. */
export type BoughtProductFilter = {
  /** Within so many days; ever unless given. */
  days?: number | null | undefined;
  /** The product. */
  productId?: string | number | null | undefined;
};

/** What was done to many customers at once. */
export type BulkChangeKind =
  /** Given to. */
  | 'OWNER'
  /** Tagged. */
  | 'TAG_ADDED'
  /** Untagged. */
  | 'TAG_REMOVED';

/** When a desk is open. */
export type CalendarCreateInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Days of its own; they win over public days. */
  days?: Array<SpecialDayInput> | null | undefined;
  /** Whether public days count; true when left out. */
  followsPublicDays?: boolean | null | undefined;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** The time zone, such as `Asia/Shanghai`. */
  timezone: string;
  /** The hours of a usual week; many a day, also over midnight. */
  weekly: Array<WeekdayHoursInput>;
};

/** The calendar a date is counted in. */
export type CalendarKind =
  /** The Chinese lunisolar calendar. */
  | 'LUNAR'
  /** Solar. */
  | 'SOLAR';

/** A calendar as it shall be: the whole is replaced. */
export type CalendarUpdateInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Days of its own; they win over public days. */
  days?: Array<SpecialDayInput> | null | undefined;
  /** The version the change is based on. */
  expectedVersion: number;
  /** Whether public days count; true when left out. */
  followsPublicDays?: boolean | null | undefined;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** The time zone, such as `Asia/Shanghai`. */
  timezone: string;
  /** The hours of a usual week; many a day, also over midnight. */
  weekly: Array<WeekdayHoursInput>;
};

/** Where a contact or an order came through. */
export type Channel =
  /** App. */
  | 'APP'
  /** Email. */
  | 'EMAIL'
  /** Chat. */
  | 'IM'
  /** Device. */
  | 'IOT'
  /** Other. */
  | 'OTHER'
  /** Phone. */
  | 'PHONE'
  /** SMS. */
  | 'SMS'
  /** Social media. */
  | 'SOCIAL'
  /** Store. */
  | 'STORE'
  /** Visit. */
  | 'VISIT'
  /** Website. */
  | 'WEB'
  /** WeChat. */
  | 'WECHAT'
  /** WeCom. */
  | 'WECOM';

/** Compares a choice; of several choices any may match. */
export type ChoiceComparator = {
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is none of these. */
  notIn?: Array<string> | null | undefined;
};

/** What the churn model knows of a customer on a day. */
export type ChurnFeature =
  /** Contacts within 90 days. */
  | 'CONTACTS'
  /** Purchase days within 90 days. */
  | 'DAYS_90'
  /** Purchase days from 91 to 365 days ago. */
  | 'DAYS_BEFORE'
  /** Whether there is only one purchase day. */
  | 'ONE_PURCHASE'
  /** Silence by the mean gap between purchase days. */
  | 'OVERDUE'
  /** Returns by purchases within 365 days. */
  | 'RETURNS'
  /** Days since the last purchase. */
  | 'SILENCE'
  /** Net revenue within 365 days. */
  | 'SPEND'
  /** Days since the first purchase. */
  | 'TENURE';

/** What the churn score looks at. */
export type ChurnIndicator =
  /** Less revenue in 90 days than before. */
  | 'AMOUNT_DROP'
  /** A severe complaint is open, or two came within 90 days. */
  | 'COMPLAINTS'
  /** Fewer purchases in 90 days than before. */
  | 'FREQUENCY_DROP'
  /** Fewer contacts in 90 days than before. */
  | 'INTERACTION_DROP'
  /** The satisfaction index is low. */
  | 'LOW_SATISFACTION'
  /** Silent longer than the own purchase cycle. */
  | 'OVERDUE'
  /** Less usage in 90 days than before. */
  | 'USAGE_DROP';

/** A yes or no to a great step. */
export type ClassDecisionInput = {
  /** The proposal. */
  id: string | number;
  /** Yes or no. */
  isApproved: boolean;
};

/** New rules of a classification, to look at before they are in force. */
export type ClassDraftInput = {
  /** The edition of the draft it was made from; null for a new draft. */
  expectedEdition?: number | null | undefined;
  /** The rules, as a version shows them. */
  rules: unknown;
  /** Which classification. */
  scheme: ClassScheme;
};

/** Holds a customer in a class for a time. */
export type ClassPinInput = {
  /** The customer. */
  customerId: string | number;
  /** Until when; at most a year. */
  expiresAt: string;
  /** The class. */
  key: string;
  /** Why. */
  reason: string;
  /** In which classification. */
  scheme: ClassScheme;
};

/** Asks for a draft to be put in force. */
export type ClassPublishInput = {
  /** The edition of the draft you looked at. */
  expectedEdition: number;
  /** Which classification. */
  scheme: ClassScheme;
};

/** The built-in classifications; their rules are data. */
export type ClassScheme =
  /** Pareto by number of customers. */
  | 'ABC_COUNT'
  /** Pareto by share of revenue. */
  | 'ABC_SHARE'
  /** Prospect, existing, loyal, VIP, churned. */
  | 'BASE'
  /** Often or seldom, for much or for little. */
  | 'BEHAVIOUR'
  /** The weightiest class of the needs we know of. */
  | 'NEED'
  /** Premium, middle, low, by spend. */
  | 'QUALITY'
  /** Ten segments of recency and frequency. */
  | 'RFM'
  /** High, medium, low, by the ratings customers gave. */
  | 'SATISFACTION'
  /** Value, potential, migrating, ice-point, ordinary. */
  | 'SPEND_RANGE'
  /** One to five stars. */
  | 'STARS'
  /** Four fields of what a customer brings and could bring. */
  | 'VALUE_POTENTIAL'
  /** The tier the figures speak for; the tier in force stays with people. */
  | 'VIP';

/** How far a version of a scheme is. */
export type ClassVersionState =
  /** Being written; moves nobody. */
  | 'DRAFT'
  /** In force. */
  | 'PUBLISHED'
  /** Asked to be published; the version before is in force until it is done. */
  | 'PUBLISHING'
  /** Was in force. */
  | 'RETIRED';

/** What happened to a service clock. */
export type ClockEventKind =
  /** Breached. */
  | 'BREACHED'
  /** Nothing is owed any more. */
  | 'CANCELLED'
  /** The promise was kept, in time or not. */
  | 'MET'
  /** Paused. */
  | 'PAUSED'
  /** Resumed. */
  | 'RESUMED'
  /** Another target or calendar; what was used stays used. */
  | 'RETARGETED'
  /** Started. */
  | 'STARTED'
  /** Three quarters of the time were used. */
  | 'WARNED';

/** What a service clock measures. */
export type ClockMetric =
  /** From opening to the first public answer; never pauses. */
  | 'FIRST_RESPONSE'
  /** From a customer’s message to the next public answer; never pauses. */
  | 'NEXT_RESPONSE'
  /** From opening to the solution; pauses while we wait for others. */
  | 'RESOLUTION';

/** The state of a service clock. */
export type ClockState =
  /** Ran past its due time. */
  | 'BREACHED'
  /** Nothing is owed any more. */
  | 'CANCELLED'
  /** Stopped in time. */
  | 'MET'
  /** Paused. */
  | 'PAUSED'
  /** Running. */
  | 'RUNNING';

/** What a complaint was caused by. */
export type ComplaintCause =
  /** Billing. */
  | 'BILLING'
  /** Delivery. */
  | 'DELIVERY'
  /** Other. */
  | 'OTHER'
  /** Policy. */
  | 'POLICY'
  /** Price. */
  | 'PRICE'
  /** Product quality. */
  | 'PRODUCT_QUALITY'
  /** Service. */
  | 'SERVICE'
  /** Staff. */
  | 'STAFF';

/** A new kind of complaint. */
export type ComplaintCodeCreateInput = {
  /** Within so many minutes the first answer is given, 1 to 43200. */
  answerMinutes: number;
  /** The article that says it at length. */
  articleId?: string | number | null | undefined;
  /** What usually causes it. */
  cause: ComplaintCause;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Whether it can be chosen; true unless given. */
  isActive?: boolean | null | undefined;
  /** The code, such as PQ-01; unique. */
  key: string;
  /** The most that may be given, in the workspace’s currency. */
  limit?: string | null | undefined;
  /** What the customer must be told; ways to say the same are parted by `|`. */
  mustSay: Array<string>;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** What may be offered; empty: anything. */
  remedies: Array<ComplaintRemedy>;
};

/** A kind of complaint as it shall be. */
export type ComplaintCodeUpdateInput = {
  /** Within so many minutes the first answer is given, 1 to 43200. */
  answerMinutes: number;
  /** The article that says it at length. */
  articleId?: string | number | null | undefined;
  /** What usually causes it. */
  cause: ComplaintCause;
  /** The version the change is based on. */
  expectedVersion: number;
  /** Whether it can be chosen; true unless given. */
  isActive?: boolean | null | undefined;
  /** The code, such as PQ-01; unique. */
  key: string;
  /** The most that may be given, in the workspace’s currency. */
  limit?: string | null | undefined;
  /** What the customer must be told; ways to say the same are parted by `|`. */
  mustSay: Array<string>;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** What may be offered; empty: anything. */
  remedies: Array<ComplaintRemedy>;
};

/** What the customer says to the solution of a complaint. */
export type ComplaintConfirmInput = {
  /** True: the complaint is closed. False: it opens again. */
  isSatisfied: boolean;
  /** The ticket. */
  ticketId: string | number;
  /** What the customer said; needed when it is not good yet. */
  words?: string | null | undefined;
};

/** What confirmed the solution of a complaint. */
export type ComplaintConfirmation =
  /** By the customer. */
  | 'CUSTOMER'
  /** By 72 hours of silence. */
  | 'SILENCE';

/** How the handling of a complaint differs from the answer standard. */
export type ComplaintDeviation =
  /** Later than the standard allows, or not yet at all. */
  | 'LATE_ANSWER'
  /** What has to be said was not said to the customer. */
  | 'MISSING_WORDS'
  /** The standard does not offer this remedy. */
  | 'OTHER_REMEDY'
  /** More compensation than the standard allows. */
  | 'TOO_GENEROUS';

/** Which complaints; every given field must hold. */
export type ComplaintFilter = {
  /** Of this kind. */
  codeId?: string | number | null | undefined;
  /** True: those solved otherwise than the standard says. */
  isDeviating?: boolean | null | undefined;
  /** True: those of customers who are lost today. */
  isLost?: boolean | null | undefined;
  /** True: those that came back after a solution. */
  isReopened?: boolean | null | undefined;
  /** True: those nobody said the kind of. */
  isWithoutCode?: boolean | null | undefined;
  /** True: those about no product. */
  isWithoutProduct?: boolean | null | undefined;
  /** About this product. */
  productId?: string | number | null | undefined;
};

/** How a complaint is made good. */
export type ComplaintRemedy =
  /** Apology. */
  | 'APOLOGY'
  /** A bill, a record or an address is put right. */
  | 'CORRECTION'
  /** Gift. */
  | 'GIFT'
  /** Nothing. */
  | 'NONE'
  /** Refund. */
  | 'REFUND'
  /** Repair. */
  | 'REPAIR'
  /** Replacement. */
  | 'REPLACEMENT'
  /** Voucher. */
  | 'VOUCHER';

/** What is known of a complaint: absent leaves, null takes away. */
export type ComplaintUpdateInput = {
  /** Which kind it is. */
  codeId?: string | number | null | undefined;
  /** What the customer is given, in the workspace’s currency. */
  compensation?: string | null | undefined;
  /** Why the handling differs from the standard. */
  deviationReason?: string | null | undefined;
  /** The version of the ticket you saw; CONFLICT when it has changed since. */
  expectedVersion?: number | null | undefined;
  /** Which product it is about. */
  productId?: string | number | null | undefined;
  /** How it is made good. */
  remedy?: ComplaintRemedy | null | undefined;
  /** The ticket. */
  ticketId: string | number;
};

/** What a customer is asked to allow. */
export type ConsentPurpose =
  /** Offers and news. */
  | 'MARKETING'
  /** Scores and segments that decide about the person. */
  | 'PROFILING'
  /** Answers, deliveries, safety notices: allowed unless the customer refuses. */
  | 'SERVICE'
  /** Handing data to others. */
  | 'SHARING'
  /** Questions about satisfaction. */
  | 'SURVEY';

/** What a customer said. */
export type ConsentSetInput = {
  /** By which way. */
  channel: Channel;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** How it is known: a form, a call, a link that was followed. */
  evidence?: string | null | undefined;
  /** The wording the customer saw. */
  noticeVersion?: string | null | undefined;
  /** What it is about. */
  purpose: ConsentPurpose;
  /** What the customer said; never UNKNOWN. */
  state: ConsentState;
};

/** What a customer said. */
export type ConsentState =
  /** Refused when asked. */
  | 'DENIED'
  /** Granted. */
  | 'GRANTED'
  /** Never asked. */
  | 'UNKNOWN'
  /** Allowed once, and no more. */
  | 'WITHDRAWN';

/** A new contact of a customer. */
export type ContactAddInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** The department. */
  department?: string | null | undefined;
  /** The mail address. */
  email?: string | null | undefined;
  /** Whether it is the first person to turn to. */
  isPrimary?: boolean | null | undefined;
  /** The name. */
  name: string;
  /** A remark. */
  note?: string | null | undefined;
  /** The phone number. */
  phone?: string | null | undefined;
  /** The position. */
  title?: string | null | undefined;
};

/** Why a customer may not be contacted. */
export type ContactRefusal =
  /** The customer was deleted or erased. */
  | 'ENDED'
  /** This needs a yes, and nobody asked. */
  | 'NEVER_ASKED'
  /** There is no address to write to. */
  | 'NO_ADDRESS'
  /** The customer said no. */
  | 'REFUSED'
  /** The customer asked that the data be used for service alone. */
  | 'RESTRICTED'
  /** The customer said yes once, and no more. */
  | 'WITHDRAWN';

/** How many contacts within a window; at least one unless compared. */
export type ContactedFilter = {
  /** Is between these two, both included; the lower first. */
  between?: Array<number> | null | undefined;
  /** How many days the window has: today and those before it. */
  days?: number | null | undefined;
  /** Is exactly this. */
  eq?: number | null | undefined;
  /** Is more than this. */
  gt?: number | null | undefined;
  /** Is this or more, this moment or later. */
  gte?: number | null | undefined;
  /** Only contacts of this kind. */
  kind?: InteractionKind | null | undefined;
  /** Is less than this, before this moment. */
  lt?: number | null | undefined;
  /** Is this or less. */
  lte?: number | null | undefined;
};

/** How far the count of a segment is. */
export type CountState =
  /** Somebody stopped the count; its members are those from before. */
  | 'CANCELLED'
  /** Its members are known and followed. */
  | 'DONE'
  /** The count failed; its members are those from before. */
  | 'FAILED'
  /** It is being counted. */
  | 'RUNNING'
  /** It will be counted within a minute. */
  | 'WAITING';

/** A new custom field. */
export type CustomFieldCreateInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Whether every new customer must have it. */
  isRequired?: boolean | null | undefined;
  /** Its key: a small letter, then small letters, digits and _; at most 40. */
  key: string;
  /** Its name in English. */
  labelEn: string;
  /** Its name in Chinese. */
  labelZh: string;
  /** The choices of ENUM and MULTI_ENUM, in display order. */
  options?: Array<string> | null | undefined;
  /** What it holds. */
  type: CustomFieldType;
};

/** A condition on a custom field: its key, and the comparison of its type. */
export type CustomFieldFilter = {
  /** For a yes-or-no field. */
  boolean?: BooleanComparator | null | undefined;
  /** For a field with options, one or several. */
  choice?: ChoiceComparator | null | undefined;
  /** For a date field. */
  date?: DateComparator | null | undefined;
  /** The key of the custom field. */
  key: string;
  /** For a number field. */
  number?: NumberComparator | null | undefined;
  /** For a text field. */
  text?: TextComparator | null | undefined;
};

/** The type of a custom field. */
export type CustomFieldType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** Date. */
  | 'DATE'
  /** Single choice. */
  | 'ENUM'
  /** Multiple choice. */
  | 'MULTI_ENUM'
  /** Number. */
  | 'NUMBER'
  /** Text. */
  | 'TEXT';

/** One change of many customers: exactly one of `ownerId`, `addTagId`, `removeTagId` is given. */
export type CustomerBulkInput = {
  /** The tag they shall have. */
  addTagId?: string | number | null | undefined;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Only these of them. */
  customerIds?: Array<string | number> | null | undefined;
  /** How many the preview told of; any other number by now is refused. */
  expectedCount: number;
  /** Which customers; all of them unless given. */
  filter?: CustomerFilter | null | undefined;
  /** Who shall look after them, in this person’s team and region. */
  ownerId?: string | number | null | undefined;
  /** The tag they shall lose. */
  removeTagId?: string | number | null | undefined;
  /** Searched for as in `customers`. */
  search?: string | null | undefined;
};

/** What a watcher of a customer is told. */
export type CustomerChangeKind =
  /** Something about the customer changed. */
  | 'CHANGED'
  /** The customer is deleted, or out of the reach of whoever watches. */
  | 'GONE'
  /** Changes may have been missed: ask again. */
  | 'RESYNC';

/** A new customer. Who creates it is its owner unless another is named. */
export type CustomerCreateInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The number people know the customer by; given by Kehu unless told. */
  code?: string | null | undefined;
  /** How many people work there. */
  companySize?: number | null | undefined;
  /** Values of custom fields by their key, such as `{ "hobby": "tea" }`; null clears one. */
  customFields?: unknown;
  /** When we first heard of the customer; now unless told. */
  firstTouchAt?: string | null | undefined;
  /** Of a person. */
  gender?: Gender | null | undefined;
  /** Phone numbers, mail addresses, ids; at most 50. */
  identities?: Array<IdentityInput> | null | undefined;
  /** Of a company or institution; at most 100 characters. */
  industry?: string | null | undefined;
  /** Person, company or institution. */
  kind: CustomerKind;
  /** The full name; at most 200 characters. */
  name: string;
  /** The colleague who looks after the customer. */
  ownerId?: string | number | null | undefined;
  /** The region; that of the owner unless told. */
  regionId?: string | number | null | undefined;
  /** Where the first touch came from. */
  source?: CustomerSource | null | undefined;
  /** The source in words; at most 300 characters. */
  sourceDetail?: string | null | undefined;
  /** The team; that of the owner unless told. */
  teamId?: string | number | null | undefined;
  /** The website. */
  website?: string | null | undefined;
};

/** Which customers shall leave as a file, and why. */
export type CustomerExportInput = {
  /** The columns, in this order. */
  columns: Array<ExportColumn>;
  /** Which customers; all of them unless given. */
  filter?: CustomerFilter | null | undefined;
  /** How to sort; by net revenue unless given. */
  orderBy?: CustomerOrder | null | undefined;
  /** Why; kept with the export. */
  reason: string;
  /** Searched for as in `customers`. */
  search?: string | null | undefined;
};

/** Which customers. Every condition given must hold. A comparison of an unknown fact holds for nobody, and neither does its opposite: ask for unknown facts by isNull. */
export type CustomerFilter = {
  /** Pareto class by net revenue. */
  abcClass?: AbcClassComparator | null | undefined;
  /** P(alive) by the purchase model, 0 to 1. */
  alive?: NumberComparator | null | undefined;
  /** All of these hold. */
  and?: Array<CustomerFilter> | null | undefined;
  /** Net revenue by orders, rounded to the smallest unit. */
  averageOrderValue?: DecimalComparator | null | undefined;
  /** The five base classes of customers. */
  baseClass?: BaseClassComparator | null | undefined;
  /** Bought something of a category. */
  boughtCategory?: BoughtCategoryFilter | null | undefined;
  /** Bought a product. */
  boughtProduct?: BoughtProductFilter | null | undefined;
  /** A band of churn risk. */
  churnBand?: RiskBandComparator | null | undefined;
  /** Probability of no purchase within 90 days by the churn model, 0 to 1. */
  churnProbability?: NumberComparator | null | undefined;
  /** Churn risk, 0 to 100. */
  churnScore?: NumberComparator | null | undefined;
  /** City of any address. */
  city?: TextComparator | null | undefined;
  /** The customer number. */
  code?: TextComparator | null | undefined;
  /** Complaints that came within 90 days. */
  complaints90?: NumberComparator | null | undefined;
  /** How complete the record is, 0 to 100. */
  completeness?: NumberComparator | null | undefined;
  /** Contacts within a window. */
  contacted?: ContactedFilter | null | undefined;
  /** When it was recorded. */
  createdAt?: TimeComparator | null | undefined;
  /** Custom fields. */
  custom?: Array<CustomFieldFilter> | null | undefined;
  /** Typical days between purchases. */
  cycleDays?: NumberComparator | null | undefined;
  /** Calendar days since the last order. */
  daysSinceLastOrder?: NumberComparator | null | undefined;
  /** Having come to a stage. */
  enteredStage?: EnteredStageFilter | null | undefined;
  /** Purchase days expected within 90 days. */
  expectedPurchases?: NumberComparator | null | undefined;
  /** The first order. */
  firstOrderAt?: TimeComparator | null | undefined;
  /** RFM frequency, 1 to 5. */
  frequencyScore?: NumberComparator | null | undefined;
  /** Gender, where the customer told it. */
  gender?: GenderComparator | null | undefined;
  /** How well things stand with the customer, 0 to 100. */
  health?: NumberComparator | null | undefined;
  /** The class by a classification. */
  inClass?: InClassFilter | null | undefined;
  /** Membership in another segment. */
  inSegment?: InSegmentFilter | null | undefined;
  /** Of a company or institution. */
  industry?: TextComparator | null | undefined;
  /** The three kinds of customer. */
  kind?: CustomerKindComparator | null | undefined;
  /** The last contact in either direction. */
  lastContactAt?: TimeComparator | null | undefined;
  /** The last order. */
  lastOrderAt?: TimeComparator | null | undefined;
  /** Margin so far; unknown where costs are. */
  margin?: DecimalComparator | null | undefined;
  /** RFM monetary, 1 to 5. */
  monetaryScore?: NumberComparator | null | undefined;
  /** The full name. */
  name?: TextComparator | null | undefined;
  /** The day of the next purchase by the own rhythm. */
  nextExpectedOn?: DateComparator | null | undefined;
  /** No contact within a window. */
  noContact?: NoContactFilter | null | undefined;
  /** This does not hold. */
  not?: CustomerFilter | null | undefined;
  /** Complaints that are not solved. */
  openComplaints?: NumberComparator | null | undefined;
  /** How many tickets are open. */
  openTickets?: NumberComparator | null | undefined;
  /** At least one of these holds. */
  or?: Array<CustomerFilter> | null | undefined;
  /** Orders within a window. */
  ordered?: OrderedFilter | null | undefined;
  /** Orders so far. */
  orders?: NumberComparator | null | undefined;
  /** Days since the last order by the purchase cycle. */
  overdueRatio?: NumberComparator | null | undefined;
  /** The user who looks after the customer. */
  ownerId?: IdComparator | null | undefined;
  /** Value expected within twelve months. */
  predictedValue?: DecimalComparator | null | undefined;
  /** Distinct days with a purchase. */
  purchaseDays?: NumberComparator | null | undefined;
  /** A purchase on days that are fixed. */
  purchased?: PurchasedFilter | null | undefined;
  /** RFM recency, 1 to 5. */
  recencyScore?: NumberComparator | null | undefined;
  /** The region the customer belongs to. */
  regionId?: IdComparator | null | undefined;
  /** The ten RFM segments on recency × frequency. */
  rfmSegment?: RfmSegmentComparator | null | undefined;
  /** Where the first touch came from. */
  source?: CustomerSourceComparator | null | undefined;
  /** Net revenue within a window, e.g. at least 1,000 in the last 90 days. */
  spent?: SpentFilter | null | undefined;
  /** Where the customer stands on the way with us. */
  stage?: LifecycleStageComparator | null | undefined;
  /** The stage on a day of the past. */
  stageOn?: StageOnFilter | null | undefined;
  /** Tags. */
  tag?: TagComparator | null | undefined;
  /** The team that looks after the customer. */
  teamId?: IdComparator | null | undefined;
  /** Net revenue so far, in the currency of the workspace. */
  value?: DecimalComparator | null | undefined;
  /** The VIP tiers, lowest first. */
  vipTier?: VipTierComparator | null | undefined;
  /** How bad it is for the customer. */
  worstComplaint?: SeverityComparator | null | undefined;
};

/** Why the data of a customer must stand still. */
export type CustomerHoldKind =
  /** Nothing of it may be erased, by nobody and no rule. */
  | 'LEGAL'
  /** It is kept, but used for service alone. */
  | 'RESTRICTED';

/** Which hold has ended. */
export type CustomerHoldLiftInput = {
  /** The customer. */
  customerId: string | number;
  /** The kind of hold. */
  kind: CustomerHoldKind;
};

/** Whose data must stand still. */
export type CustomerHoldPlaceInput = {
  /** The customer. */
  customerId: string | number;
  /** What must not be done. */
  kind: CustomerHoldKind;
  /** Why: a lawsuit, an audit, a wish of the customer. */
  reason: string;
};

/** The three kinds of customer. */
export type CustomerKind =
  /** A company that buys for itself or to sell on. */
  | 'CORPORATE'
  /** A person. */
  | 'INDIVIDUAL'
  /** A school, hospital, government office or association. */
  | 'INSTITUTION';

/** Compares a CustomerKind. */
export type CustomerKindComparator = {
  /** Is exactly this. */
  eq?: CustomerKind | null | undefined;
  /** Is one of these. */
  in?: Array<CustomerKind> | null | undefined;
  /** Is none of these. */
  notIn?: Array<CustomerKind> | null | undefined;
};

/** How a list of customers is sorted; the id breaks ties. */
export type CustomerOrder = {
  /** Which end comes first. */
  direction: SortDirection;
  /** By what. */
  field: CustomerOrderField;
};

/** What the customer list can be sorted by. */
export type CustomerOrderField =
  /** Churn score; who has none counts lowest. */
  | 'CHURN'
  /** When the customer was recorded. */
  | 'CREATED'
  /** The last contact; never counts as longest ago. */
  | 'LAST_CONTACT'
  /** The last order; never counts as longest ago. */
  | 'LAST_ORDER'
  /** The name, by pinyin. */
  | 'NAME'
  /** Net revenue so far. */
  | 'VALUE';

/** Where the first touch came from. */
export type CustomerSource =
  /** Advertisement. */
  | 'AD'
  /** Event. */
  | 'EVENT'
  /** Exhibition. */
  | 'EXHIBITION'
  /** Import. */
  | 'IMPORT'
  /** Prize draw. */
  | 'LOTTERY'
  /** Other. */
  | 'OTHER'
  /** Cold visit. */
  | 'OUTBOUND'
  /** Partner channel. */
  | 'PARTNER'
  /** Referral. */
  | 'REFERRAL'
  /** Social media. */
  | 'SOCIAL'
  /** Market survey. */
  | 'SURVEY'
  /** Website. */
  | 'WEBSITE';

/** Compares a CustomerSource. */
export type CustomerSourceComparator = {
  /** Is exactly this. */
  eq?: CustomerSource | null | undefined;
  /** Is one of these. */
  in?: Array<CustomerSource> | null | undefined;
  /** Is none of these. */
  notIn?: Array<CustomerSource> | null | undefined;
};

/** Whether a customer record is in use. */
export type CustomerStatus =
  /** Active. */
  | 'ACTIVE'
  /** Deleted; can be restored until it is erased for good. */
  | 'ERASED'
  /** Continues in another record. */
  | 'MERGED';

/** Which tag the customer shall have. */
export type CustomerTagAddInput = {
  /** The customer. */
  customerId: string | number;
  /** The tag. */
  tagId: string | number;
};

/** Which tag the customer shall lose. */
export type CustomerTagRemoveInput = {
  /** The customer. */
  customerId: string | number;
  /** The tag. */
  tagId: string | number;
};

/** What changes about a customer: absent leaves, null clears. */
export type CustomerUpdateInput = {
  /** How many people work there. */
  companySize?: number | null | undefined;
  /** Values of custom fields by their key, such as `{ "hobby": "tea" }`; null clears one. */
  customFields?: unknown;
  /** The version the change is based on. */
  expectedVersion: number;
  /** Of a person. */
  gender?: Gender | null | undefined;
  /** Of a company or institution; at most 100 characters. */
  industry?: string | null | undefined;
  /** Person, company or institution. */
  kind?: CustomerKind | null | undefined;
  /** The full name; at most 200 characters. */
  name?: string | null | undefined;
  /** The colleague who looks after the customer. */
  ownerId?: string | number | null | undefined;
  /** The region; that of the owner unless told. */
  regionId?: string | number | null | undefined;
  /** The team; that of the owner unless told. */
  teamId?: string | number | null | undefined;
  /** The website. */
  website?: string | null | undefined;
};

/** Compares a day. */
export type DateComparator = {
  /** Is between these two, both included; the lower first. */
  between?: Array<string> | null | undefined;
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is more than this. */
  gt?: string | null | undefined;
  /** Is this or more, this moment or later. */
  gte?: string | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is less than this, before this moment. */
  lt?: string | null | undefined;
  /** Is this or less. */
  lte?: string | null | undefined;
};

/** Compares an amount in the currency of the workspace. */
export type DecimalComparator = {
  /** Is between these two, both included; the lower first. */
  between?: Array<string> | null | undefined;
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is more than this. */
  gt?: string | null | undefined;
  /** Is this or more, this moment or later. */
  gte?: string | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is less than this, before this moment. */
  lt?: string | null | undefined;
  /** Is this or less. */
  lte?: string | null | undefined;
};

/** Who serves a customer first. */
export type DedicatedAgentSetInput = {
  /** Who is asked when the dedicated agent cannot. */
  backupId?: string | number | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** The dedicated agent; null for nobody. */
  primaryId?: string | number | null | undefined;
};

/** Who began a contact. */
export type Direction =
  /** The customer did. */
  | 'INBOUND'
  /** We did. */
  | 'OUTBOUND';

/** Has ever come to a stage. */
export type EnteredStageFilter = {
  /** The stage. */
  stage: LifecycleStage;
};

/** Why a mutation was refused. New codes may be added. */
export type ErrorCode =
  /** The agent already works on as many tickets as allowed. */
  | 'AT_CAPACITY'
  /** A value is missing, malformed or out of range; `field` names it. */
  | 'BAD_INPUT'
  /** Somebody changed it meanwhile, or the value is taken. */
  | 'CONFLICT'
  /** The caller may see the record but not do this. */
  | 'FORBIDDEN'
  /** No such record, or none that the caller may see. */
  | 'NOT_FOUND'
  /** The record is not in a state that allows this. */
  | 'PRECONDITION'
  /** Nobody is waiting. */
  | 'QUEUE_EMPTY';

/** A column of an exported list; each list has some of them. */
export type ExportColumn =
  /** Agent. */
  | 'AGENT'
  /** First answer. */
  | 'ANSWERED'
  /** Churn score. */
  | 'CHURN'
  /** Class. */
  | 'CLASS'
  /** Closed. */
  | 'CLOSED'
  /** Code. */
  | 'CODE'
  /** Created. */
  | 'CREATED'
  /** Next due. */
  | 'DUE'
  /** The first choice; masked unless the role sees it in full. */
  | 'EMAIL'
  /** Industry. */
  | 'INDUSTRY'
  /** Kind. */
  | 'KIND'
  /** Last contact. */
  | 'LAST_CONTACT'
  /** Last order. */
  | 'LAST_ORDER'
  /** Name. */
  | 'NAME'
  /** Ticket. */
  | 'NUMBER'
  /** Opened. */
  | 'OPENED'
  /** Owner. */
  | 'OWNER'
  /** The first choice; masked unless the role sees it in full. */
  | 'PHONE'
  /** Region. */
  | 'REGION'
  /** Resolved. */
  | 'RESOLVED'
  /** Severity. */
  | 'SEVERITY'
  /** Source. */
  | 'SOURCE'
  /** Stage. */
  | 'STAGE'
  /** Status. */
  | 'STATUS'
  /** Subject. */
  | 'SUBJECT'
  /** Team. */
  | 'TEAM'
  /** Type. */
  | 'TICKET_TYPE'
  /** VIP tier. */
  | 'TIER'
  /** Net revenue. */
  | 'VALUE';

/** A list that can leave as a file. */
export type ExportList =
  /** Customers. */
  | 'CUSTOMERS'
  /** Tickets. */
  | 'TICKETS';

/** How much one person may take away in a day. */
export type ExportPolicyInput = {
  /** Rows in a day from which on those who keep users are told by mail. */
  alarmRows: number;
  /** The version the change is based on. */
  expectedVersion: number;
  /** Rows a person may take away in a day; more is refused. */
  rowsADay: number;
};

/** How far the export of a list has come. */
export type ExportState =
  /** The connection ended before the file did. */
  | 'BROKEN'
  /** The whole file went out. */
  | 'DONE'
  /** Nobody fetched the file within ten minutes. */
  | 'EXPIRED'
  /** Allowed; the file can be fetched once, within ten minutes. */
  | 'READY'
  /** It would have gone beyond what one person may take in a day. */
  | 'REFUSED'
  /** The file is on its way. */
  | 'RUNNING';

/** Where a fact about a customer comes from. */
export type FactSource =
  /** Came with an import. */
  | 'IMPORTED'
  /** Derived from behaviour. */
  | 'INFERRED'
  /** The customer said so; it wins over the others. */
  | 'STATED';

/** Gender, where the customer told it. */
export type Gender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Other. */
  | 'OTHER';

/** Compares a Gender. */
export type GenderComparator = {
  /** Is exactly this. */
  eq?: Gender | null | undefined;
  /** Is one of these. */
  in?: Array<Gender> | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is none of these. */
  notIn?: Array<Gender> | null | undefined;
};

/** Whose work goes to whom. */
export type HandOverCreateInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Whether customers the receiver would not see go to the receiver's team and region; not unless told. */
  movesUnseen?: boolean | null | undefined;
  /** Who takes over: one takes all, several share by customer. */
  receiverIds: Array<string | number>;
  /** Who leaves. */
  userId: string | number;
};

/** What the health of a customer is made of. */
export type HealthPart =
  /** Contacts and reports of usage within 90 days, beside those that count as full. */
  | 'ENGAGEMENT'
  /** 100 less the churn score. */
  | 'RETENTION'
  /** The satisfaction index. */
  | 'SATISFACTION'
  /** Revenue of 90 days beside what 90 days brought before: 50 is as much, 100 twice. */
  | 'TREND';

/** Compares a reference. */
export type IdComparator = {
  /** Is exactly this. */
  eq?: string | number | null | undefined;
  /** Is one of these. */
  in?: Array<string | number> | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
};

/** A new identity of a customer. */
export type IdentityAddInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** Whether it is the first choice of its kind. */
  isPrimary?: boolean | null | undefined;
  /** What it is. */
  kind: IdentityKind;
  /** The system an external id comes from, such as `shop`. */
  source?: string | null | undefined;
  /** The value as people write it; it is brought to one form. */
  value: string;
  /** When the customer proved it. */
  verifiedAt?: string | null | undefined;
};

/** One way to name or reach a customer. */
export type IdentityInput = {
  /** Whether it is the first choice of its kind. */
  isPrimary?: boolean | null | undefined;
  /** What it is. */
  kind: IdentityKind;
  /** The system an external id comes from, such as `shop`. */
  source?: string | null | undefined;
  /** The value as people write it; it is brought to one form. */
  value: string;
  /** When the customer proved it. */
  verifiedAt?: string | null | undefined;
};

/** What an identity is. */
export type IdentityKind =
  /** A device id. */
  | 'DEVICE'
  /** Douyin. */
  | 'DOUYIN'
  /** Email. */
  | 'EMAIL'
  /** The key of this customer in another system; its source is named. */
  | 'EXTERNAL_ID'
  /** An 18-digit resident identity number. */
  | 'NATIONAL_ID'
  /** Phone. */
  | 'PHONE'
  /** The 18-character code of an organisation. */
  | 'USCC'
  /** A WeChat open id. */
  | 'WECHAT_OPENID'
  /** A WeCom external user id. */
  | 'WECOM'
  /** Weibo. */
  | 'WEIBO';

/** Which identity shall be shown in full, and why. */
export type IdentityRevealInput = {
  /** The customer. */
  customerId: string | number;
  /** The identity. */
  identityId: string | number;
  /** What it is needed for; kept with the access. */
  reason?: string | null | undefined;
};

/** A file that was sent, and what shall become of it. */
export type ImportBeginInput = {
  /** Whether rows are only counted by what would become of them; nothing is written then. */
  isRehearsal: boolean;
  /** What shall become of its rows. */
  plan: ImportPlanInput;
  /** The file, by the id it was answered with when it was sent. */
  uploadId: string | number;
};

/** A column of a file and what it becomes. */
export type ImportColumnInput = {
  /** The column, as the first line of the file names it. */
  column: string;
  /** What it becomes. */
  field: ImportField;
};

/** What a column of an uploaded file becomes. */
export type ImportField =
  /** Amount. */
  | 'AMOUNT'
  /** At. */
  | 'AT'
  /** Text. */
  | 'BODY'
  /** Channel. */
  | 'CHANNEL'
  /** City. */
  | 'CITY'
  /** Contact person. */
  | 'CONTACT_NAME'
  /** Title of the contact person. */
  | 'CONTACT_TITLE'
  /** Cost. */
  | 'COST'
  /** Country. */
  | 'COUNTRY'
  /** As the file of customers of the same origin has it. */
  | 'CUSTOMER'
  /** Douyin. */
  | 'DOUYIN'
  /** Email. */
  | 'EMAIL'
  /** Gender. */
  | 'GENDER'
  /** Industry. */
  | 'INDUSTRY'
  /** By it the same record is found again when a file comes a second time. */
  | 'KEY'
  /** Kind of customer. */
  | 'KIND'
  /** Name. */
  | 'NAME'
  /** National id. */
  | 'NATIONAL_ID'
  /** Key of the order. */
  | 'ORDER'
  /** Ordered at. */
  | 'ORDERED_AT'
  /** Way of payment. */
  | 'PAYMENT_METHOD'
  /** Phone. */
  | 'PHONE'
  /** Place. */
  | 'PLACE'
  /** Postal code. */
  | 'POSTAL_CODE'
  /** Price. */
  | 'PRICE'
  /** Province. */
  | 'PROVINCE'
  /** From 1 to 5. */
  | 'RATING'
  /** Status. */
  | 'STATUS'
  /** Street address. */
  | 'STREET'
  /** Subject. */
  | 'SUBJECT'
  /** Units. */
  | 'UNITS'
  /** Unified social credit code. */
  | 'USCC'
  /** Website. */
  | 'WEBSITE'
  /** WeChat. */
  | 'WECHAT_OPENID'
  /** WeCom. */
  | 'WECOM'
  /** Weibo. */
  | 'WEIBO';

/** What shall become of the rows of a file. */
export type ImportPlanInput = {
  /** The columns that are taken; all others are left out. */
  columns: Array<ImportColumnInput>;
  /** The kind of customers whose row says none, or none of ours; such rows are rejected unless it is given. */
  kind?: CustomerKind | null | undefined;
  /** What a row does to a customer who is known. */
  known: KnownRule;
  /** Identities by which a customer is known again who came in another way. */
  knownBy: Array<IdentityKind>;
  /** Names where the data comes from, as `crm`: keys are unique there. The same name finds the same records again. */
  source: string;
  /** What the rows are. */
  subject: ImportSubject;
};

/** A plan to keep; one of the same name is replaced. */
export type ImportPlanSaveInput = {
  /** Its name. */
  name: string;
  /** What becomes of the rows. */
  plan: ImportPlanInput;
};

/** How far an import has come. */
export type ImportState =
  /** Done. */
  | 'DONE'
  /** Failed. */
  | 'FAILED'
  /** Queued. */
  | 'QUEUED'
  /** Running. */
  | 'RUNNING';

/** What the rows of an uploaded file are. */
export type ImportSubject =
  /** Customers. */
  | 'CUSTOMER'
  /** Each row is a whole order with its amount. */
  | 'ORDER'
  /** Products. */
  | 'PRODUCT'
  /** Ratings of orders that are known. */
  | 'REVIEW';

/** A day to remember. */
export type ImportantDateAddInput = {
  /** The calendar; SOLAR unless told. */
  calendar?: CalendarKind | null | undefined;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** The day in its calendar, 1 to 31; 1 to 30 for lunar dates. */
  day: number;
  /** Whether it is the leap month of that number; lunar dates only. */
  isLeapMonth?: boolean | null | undefined;
  /** What it means; BIRTHDAY unless told. */
  kind?: ImportantDateKind | null | undefined;
  /** What it is in words; at most 60 characters. */
  label?: string | null | undefined;
  /** The month in its calendar, 1 to 12. */
  month: number;
  /** The year it began, in its calendar, if known. */
  year?: number | null | undefined;
};

/** What a date means. */
export type ImportantDateKind =
  /** Anniversary. */
  | 'ANNIVERSARY'
  /** Birthday. */
  | 'BIRTHDAY'
  /** Founding day. */
  | 'FOUNDING'
  /** Other. */
  | 'OTHER';

/** The class a customer is in by one classification. */
export type InClassFilter = {
  /** The class; any of them unless given. */
  key?: string | null | undefined;
  /** When this day ended; now unless given. */
  on?: string | null | undefined;
  /** Which classification. */
  scheme: ClassScheme;
};

/** Is a member of another segment. */
export type InSegmentFilter = {
  /** The segment. */
  id?: string | number | null | undefined;
};

/** What kind of contact or event it was. */
export type InteractionKind =
  /** Call. */
  | 'CALL'
  /** Chat. */
  | 'CHAT'
  /** Something a device reported. */
  | 'DEVICE'
  /** Email. */
  | 'EMAIL'
  /** The customer rated something. */
  | 'REVIEW'
  /** SMS. */
  | 'SMS'
  /** A post, comment or like. */
  | 'SOCIAL'
  /** The customer used the product. */
  | 'USAGE'
  /** Visit. */
  | 'VISIT'
  /** A page view or an action on the website. */
  | 'WEB';

/** One contact with a customer. */
export type InteractionLogInput = {
  /** What was said or written; at most 20,000 characters. */
  body?: string | null | undefined;
  /** Where it came through; the kind's usual one. */
  channel?: Channel | null | undefined;
  /** Makes a repeated call safe: the same key with the same input gives the same answer. */
  clientMutationKey?: string | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** Who began it. */
  direction?: Direction | null | undefined;
  /** The id in that system: what is told twice is written once. */
  externalId?: string | null | undefined;
  /** What it was. */
  kind: InteractionKind;
  /** When it happened; now unless given. */
  occurredAt?: string | null | undefined;
  /** What else the source told: an object. */
  props?: unknown;
  /** 1 to 5, of a review. */
  rating?: number | null | undefined;
  /** The system it comes from. */
  source?: string | null | undefined;
  /** What it was about; at most 500 characters. */
  subject: string;
};

/** The first password of somebody who was invited. */
export type InvitationAcceptInput = {
  /** The password; at least 10 characters. */
  password: string;
  /** What stands behind the # of the link; good once. */
  proof: string;
};

/** Which job. */
export type JobRetryInput = {
  /** The failed job. */
  id: string | number;
};

/** How far a rotation goes. */
export type KeyRotationInput = {
  /** Whether every customer gets a new data key and every value is sealed anew; not unless asked for. */
  renewData?: boolean | null | undefined;
};

/** What a row does to a customer who is known. */
export type KnownRule =
  /** What is there stays; only what is missing is taken from the file. */
  | 'FILL'
  /** Customers who are known stay as they are. */
  | 'KEEP'
  /** What the file says replaces what is there; an empty cell changes nothing. */
  | 'OVERWRITE';

/** Somebody who showed interest, and what they are known by. */
export type LeadCaptureInput = {
  /** Where it came through; the kind's usual one. */
  channel?: Channel | null | undefined;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The id of the touch where it comes from: told twice with its moment, it is kept once. */
  externalId?: string | null | undefined;
  /** Phone numbers, mail addresses, ids, the surest first; at least one. */
  identities: Array<IdentityInput>;
  /** Person, company or institution; a person unless told. */
  kind?: CustomerKind | null | undefined;
  /** What the person wrote or said; at most 20,000 characters. */
  message?: string | null | undefined;
  /** The full name; at most 200 characters. */
  name: string;
  /** When it happened; now unless told. */
  occurredAt?: string | null | undefined;
  /** Who looks after a new customer: who asks unless told; null for the public pool. */
  ownerId?: string | number | null | undefined;
  /** The region of a new customer; that of the owner unless told. */
  regionId?: string | number | null | undefined;
  /** Where this touch came from; a known customer keeps the first. */
  source?: CustomerSource | null | undefined;
  /** The source in words; at most 300 characters. */
  sourceDetail?: string | null | undefined;
  /** What it was about; at most 500 characters. */
  subject?: string | null | undefined;
  /** The team of a new customer; that of the owner unless told. */
  teamId?: string | number | null | undefined;
  /** What kind of contact it was; WEB unless told. */
  through?: InteractionKind | null | undefined;
};

/** What became of a lead. */
export type LeadOutcome =
  /** Nobody of that name was known: there is a new customer. */
  | 'CREATED'
  /** The person is known already; the contact was added to their timeline. */
  | 'KNOWN';

/** Where the customer stands on the way with us. */
export type LifecycleStage =
  /** Buys less or later than usual. */
  | 'AT_RISK'
  /** Silent for far longer than the own rhythm. */
  | 'CHURNED'
  /** Bought on one day. */
  | 'FIRST_PURCHASE'
  /** Known, not yet qualified. */
  | 'LEAD'
  /** Buys regularly: four or more days within a year, active for half a year. */
  | 'LOYAL'
  /** Qualified, has not bought yet. */
  | 'PROSPECT'
  /** Churned once and bought again. */
  | 'REACTIVATED'
  /** Bought on two or more days. */
  | 'REPEAT';

/** Compares a LifecycleStage. */
export type LifecycleStageComparator = {
  /** Is exactly this. */
  eq?: LifecycleStage | null | undefined;
  /** Is one of these. */
  in?: Array<LifecycleStage> | null | undefined;
  /** Is none of these. */
  notIn?: Array<LifecycleStage> | null | undefined;
};

/** A language of the product. */
export type Locale =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

/** A new macro. */
export type MacroCreateInput = {
  /** The article it answers by. */
  articleId?: string | number | null | undefined;
  /** The text in English. */
  bodyEn: string;
  /** The text in Chinese. */
  bodyZh: string;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Whether it can be chosen; true unless given. */
  isActive?: boolean | null | undefined;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
};

/** A macro as it shall be. */
export type MacroUpdateInput = {
  /** The article it answers by. */
  articleId?: string | number | null | undefined;
  /** The text in English. */
  bodyEn: string;
  /** The text in Chinese. */
  bodyZh: string;
  /** The version the change is based on. */
  expectedVersion: number;
  /** Whether it can be chosen; true unless given. */
  isActive?: boolean | null | undefined;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
};

/** A kind of value that a role can be shown masked. */
export type MaskedKind =
  /** District, street and postal code; province and city are shown. */
  | 'ADDRESS'
  /** The year of birthdays, and the age. */
  | 'BIRTHDAY'
  /** Device ids. */
  | 'DEVICE'
  /** Douyin. */
  | 'DOUYIN'
  /** Mail addresses, of contact persons too. */
  | 'EMAIL'
  /** Keys in other systems. */
  | 'EXTERNAL_ID'
  /** Resident identity numbers. */
  | 'NATIONAL_ID'
  /** The text of notes that were marked sensitive. */
  | 'NOTE'
  /** Phone numbers, of contact persons too. */
  | 'PHONE'
  /** Codes of organisations. */
  | 'USCC'
  /** WeChat open ids. */
  | 'WECHAT_OPENID'
  /** WeCom external user ids. */
  | 'WECOM'
  /** Weibo. */
  | 'WEIBO';

/** Why a customer entered or left a segment. */
export type MembershipCause =
  /** Days passed, or the figures of the night were worked out. */
  | 'DAY'
  /** Something about the customer changed. */
  | 'EVENT'
  /** The rule was saved or changed. */
  | 'RULE';

/** What a merge field of a macro becomes. */
export type MergeFieldType =
  /** The word for a value, in the language of the macro. */
  | 'LABEL'
  /** Moment. */
  | 'MOMENT'
  /** Amount. */
  | 'MONEY'
  /** Text. */
  | 'TEXT';

/** Who reads a ticket message. */
export type MessageVisibility =
  /** Colleagues only. */
  | 'INTERNAL'
  /** The customer reads it. */
  | 'PUBLIC';

/** A model behind predictions. */
export type ModelKind =
  /** Who will not buy within 90 days: logistic regression. */
  | 'CHURN'
  /** How often and for how much customers buy: BG/NBD and Gamma-Gamma. */
  | 'LIFETIME';

/** How far a model is. */
export type ModelState =
  /** It was interrupted; another took its place. */
  | 'ABANDONED'
  /** It was fitted; the newest ready one makes the predictions. */
  | 'READY'
  /** The data cannot carry it; the reason says why. */
  | 'REFUSED'
  /** It is being fitted. */
  | 'RUNNING';

/** Something a customer needs. */
export type NeedAddInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** How sure we are, 0 to 1; 1 unless told. */
  confidence?: number | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** Whether the customer does not say it, but behaves like it. */
  isLatent?: boolean | null | undefined;
  /** Whether we meet it already. */
  isMet?: boolean | null | undefined;
  /** What kind of need it is. */
  needClass: NeedClass;
  /** When it was seen or told; now unless told. */
  observedAt?: string | null | undefined;
  /** Where we know it from; STATED unless told. */
  source?: FactSource | null | undefined;
  /** The need in words, at most 500 characters. */
  text: string;
};

/** The three classes of needs. */
export type NeedClass =
  /** How it should feel. */
  | 'EMOTIONAL'
  /** What the product must do. */
  | 'FUNCTIONAL'
  /** What it says to others. */
  | 'SOCIAL';

/** What to do next for a customer. */
export type NextAction =
  /** A customer of value has not heard from us for long. */
  | 'CHECK_IN'
  /** Much of what we should know is missing. */
  | 'COMPLETE'
  /** Somebody who has not bought waits to be asked. */
  | 'QUALIFY'
  /** The next purchase is due by the own rhythm. */
  | 'REMIND'
  /** A complaint is open: nothing else comes first. */
  | 'SETTLE_COMPLAINT'
  /** A new customer has not come back yet. */
  | 'WELCOME'
  /** A customer of value is likely to leave. */
  | 'WIN_BACK';

/** No contact in either direction within a window. */
export type NoContactFilter = {
  /** How many days the window has: today and those before it. */
  days?: number | null | undefined;
};

/** A new note about a customer. */
export type NoteAddInput = {
  /** The text, at most 5,000 characters. */
  body: string;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** Whether it stands above the others. */
  isPinned?: boolean | null | undefined;
  /** Whether the text is kept encrypted and shown only to who may see values in full; that never changes. */
  isSensitive?: boolean | null | undefined;
};

/** What somebody is told of. */
export type NotificationKind =
  /** The customer of a ticket of theirs wrote. */
  | 'CUSTOMER_WROTE'
  /** An import they began is done or has failed. */
  | 'IMPORT_ENDED'
  /** A colleague named the person in an internal note. */
  | 'NAMED_IN_NOTE'
  /** A clock of a ticket of theirs ran out. */
  | 'PROMISE_BROKEN'
  /** Somebody else planned a follow-up for them. */
  | 'TASK_GIVEN'
  /** A ticket was given to the person. */
  | 'TICKET_ASSIGNED'
  /** The work of a colleague was handed over to them. */
  | 'WORK_RECEIVED';

/** Compares a number. */
export type NumberComparator = {
  /** Is between these two, both included; the lower first. */
  between?: Array<number> | null | undefined;
  /** Is exactly this. */
  eq?: number | null | undefined;
  /** Is more than this. */
  gt?: number | null | undefined;
  /** Is this or more, this moment or later. */
  gte?: number | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is less than this, before this moment. */
  lt?: number | null | undefined;
  /** Is this or less. */
  lte?: number | null | undefined;
};

/** Why a waiting ticket is offered to an agent. */
export type OfferStage =
  /** Backup agent. */
  | 'BACKUP'
  /** Dedicated agent. */
  | 'PRIMARY'
  /** The least busy agent with the skills. */
  | 'QUEUE';

/** One stretch of opening on one day. */
export type OpenHoursInput = {
  /** When it begins, such as `09:00`. */
  from: string;
  /** When it ends; at or before the beginning: on the next day. `24:00` is midnight. */
  to: string;
};

/** Work that waits for a person. */
export type OpenWorkKind =
  /** Customers the person serves when their dedicated agent cannot. */
  | 'BACKUP'
  /** Customers the person looks after. */
  | 'CUSTOMER'
  /** Customers the person serves before all others. */
  | 'DEDICATION'
  /** Follow-ups that are not done. */
  | 'TASK'
  /** Tickets the person works on. */
  | 'TICKET';

/** An order as a shop, a partner or a colleague tells it. */
export type OrderCreateInput = {
  /** Where it came through; OTHER unless given. */
  channel?: Channel | null | undefined;
  /** Makes a repeated call safe: the same key with the same input gives the same answer. */
  clientMutationKey?: string | null | undefined;
  /** ISO 4217 code; the workspace's currency unless given. */
  currency?: string | null | undefined;
  /** Who bought. */
  customerId: string | number;
  /** Off the whole order, shared out over the lines. */
  discount?: string | null | undefined;
  /** The id in that system, unique for the customer. */
  externalId?: string | null | undefined;
  /** What was bought; 1 to 500 lines. */
  lines: Array<OrderLineInput>;
  /** When; now unless given. */
  orderedAt?: string | null | undefined;
  /** How it is to be paid. */
  paymentMethod?: PaymentMethod | null | undefined;
  /** What was paid at once. */
  payments?: Array<OrderPaymentInput> | null | undefined;
  /** The shop or place. */
  place?: string | null | undefined;
  /** The system the order comes from. */
  source?: string | null | undefined;
  /** PENDING, PAID (unless given) or COMPLETED. */
  status?: OrderStatus | null | undefined;
};

/** One position: a product by id or SKU, or words. */
export type OrderLineInput = {
  /** What was sold, in words. */
  description?: string | null | undefined;
  /** Off this line. */
  discount?: string | null | undefined;
  /** The product. */
  productId?: string | number | null | undefined;
  /** How much of it: more than zero, up to three decimals. */
  quantity: string;
  /** The product by its SKU, where the id is not at hand. */
  sku?: string | null | undefined;
  /** The price of one unit; the product's unless given. */
  unitPrice?: string | null | undefined;
};

/** Money that came in with the order. */
export type OrderPaymentInput = {
  /** How much, in the order's currency. */
  amount: string;
  /** The id in the system of payments. */
  externalId?: string | null | undefined;
  /** How it was paid. */
  method: PaymentMethod;
  /** When; the moment of the order unless given. */
  paidAt?: string | null | undefined;
};

/** How far an order has come. */
export type OrderStatus =
  /** Called off; never counts. */
  | 'CANCELLED'
  /** Paid and delivered. */
  | 'COMPLETED'
  /** Paid. */
  | 'PAID'
  /** Placed, not paid; does not count as a purchase. */
  | 'PENDING'
  /** Everything came back; no longer counts as a purchase. */
  | 'RETURNED';

/** How many orders within a window. */
export type OrderedFilter = {
  /** Is between these two, both included; the lower first. */
  between?: Array<number> | null | undefined;
  /** How many days the window has: today and those before it. */
  days?: number | null | undefined;
  /** Is exactly this. */
  eq?: number | null | undefined;
  /** Is more than this. */
  gt?: number | null | undefined;
  /** Is this or more, this moment or later. */
  gte?: number | null | undefined;
  /** Is less than this, before this moment. */
  lt?: number | null | undefined;
  /** Is this or less. */
  lte?: number | null | undefined;
};

/** A new password for the own account. */
export type PasswordChangeInput = {
  /** The password until now. */
  currentPassword: string;
  /** The new password; at least 10 characters. */
  password: string;
};

/** The password again, before something that matters. */
export type PasswordProofInput = {
  /** The caller's password. */
  password: string;
};

/** A new password by the link of a mail. */
export type PasswordResetInput = {
  /** The new password; at least 10 characters. */
  password: string;
  /** What stands behind the # of the link; good once. */
  proof: string;
};

/** Who forgot the password. */
export type PasswordResetRequestInput = {
  /** The address to sign in with; a link is sent there if somebody does. */
  email: string;
};

/** How money was paid. */
export type PaymentMethod =
  /** Alipay. */
  | 'ALIPAY'
  /** Bank transfer. */
  | 'BANK_TRANSFER'
  /** Card. */
  | 'CARD'
  /** Cash. */
  | 'CASH'
  /** On credit. */
  | 'CREDIT'
  /** Other. */
  | 'OTHER'
  /** UnionPay. */
  | 'UNIONPAY'
  /** Voucher. */
  | 'VOUCHER'
  /** WeChat Pay. */
  | 'WECHAT_PAY';

/** One thing a role may do, and how far it reaches. */
export type PermissionGrantInput = {
  /** The permission, such as `customers:read`. */
  permission: string;
  /** How far it reaches. */
  scope: Scope;
};

/** Takes a customer out of the public pool. */
export type PoolClaimInput = {
  /** The customer. */
  customerId: string | number;
};

/** How a customer came into the public pool or left it. */
export type PoolMoveKind =
  /** Somebody was made the owner by another. */
  | 'ASSIGNED'
  /** A new lead that belongs to nobody yet. */
  | 'CAPTURED'
  /** Somebody took the customer out of the pool. */
  | 'CLAIMED'
  /** Nobody was in touch for as long as the rule allows. */
  | 'RECYCLED'
  /** The owner gave the customer back. */
  | 'RELEASED';

/** Puts another rule in force. */
export type PoolRuleChangeInput = {
  /** So many hours who had the customer before leaves them to others. */
  blockedHours: number;
  /** So many customers a person takes out on one day, at most 1000. */
  claimsADay: number;
  /** The version you looked at. */
  expectedVersion: number;
  /** Nobody was in touch for so many days, 1 to 1000. */
  idleDays: number;
  /** Whether the rule takes customers away at night. */
  isOn: boolean;
  /** So many days no rule takes a claimed customer away again. */
  protectedDays: number;
  /** Of LEAD and PROSPECT: who has bought is won. */
  stages: Array<LifecycleStage>;
};

/** Another rule of the public pool. */
export type PoolRuleInput = {
  /** So many hours who had the customer before leaves them to others. */
  blockedHours: number;
  /** So many customers a person takes out on one day, at most 1000. */
  claimsADay: number;
  /** Nobody was in touch for so many days, 1 to 1000. */
  idleDays: number;
  /** Whether the rule takes customers away at night. */
  isOn: boolean;
  /** So many days no rule takes a claimed customer away again. */
  protectedDays: number;
  /** Of LEAD and PROSPECT: who has bought is won. */
  stages: Array<LifecycleStage>;
};

/** Something a customer likes. */
export type PreferenceSetInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** How sure we are, 0 to 1; 1 unless told. */
  confidence?: number | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** What it is about, such as `channel` or `colour`; at most 60 characters. */
  key: string;
  /** When it was seen or told; now unless told. */
  observedAt?: string | null | undefined;
  /** Where we know it from; STATED unless told. */
  source?: FactSource | null | undefined;
  /** What they like; at most 300 characters. */
  value: string;
};

/** Whether the caller is at work. */
export type PresenceSetInput = {
  /** For how many seconds it holds without another word, 20 to 3600; absent: until the caller leaves. */
  leaseSeconds?: number | null | undefined;
  /** True: takes tickets; false: does not. */
  online: boolean;
  /** Whether waiting tickets are offered; absent leaves it. */
  takesOffers?: boolean | null | undefined;
};

/** A new wording. */
export type PrivacyNoticePublishInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Its version, such as `2026-1`. */
  code: string;
  /** The wording in English. */
  textEn: string;
  /** The wording in Chinese. */
  textZh: string;
  /** From when people are shown it. */
  validFrom: string;
};

/** Which requests. */
export type PrivacyRequestFilter = {
  /** Those of this customer. */
  customerId?: string | number | null | undefined;
  /** Those that wait for an answer, or those that have one. */
  isOpen?: boolean | null | undefined;
  /** Those whose time is over without an answer, or the others. */
  isOverdue?: boolean | null | undefined;
  /** Those that ask for this. */
  kind?: PrivacyRequestKind | null | undefined;
};

/** What a person may ask for about their own data. */
export type PrivacyRequestKind =
  /** To be handed everything that is kept. */
  | 'ACCESS'
  /** To be forgotten. */
  | 'ERASURE'
  /** That nothing but service is done with the data. */
  | 'OBJECTION'
  /** To have what is wrong put right. */
  | 'RECTIFICATION'
  /** That the data is kept but not used. */
  | 'RESTRICTION';

/** Which request goes on. */
export type PrivacyRequestMoveInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The request. */
  id: string | number;
};

/** What a customer asks about their own data. */
export type PrivacyRequestOpenInput = {
  /** By which way it came. */
  channel: Channel;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The customer. */
  customerId: string | number;
  /** What is asked for. */
  kind: PrivacyRequestKind;
  /** Who answers; who writes it down unless told. */
  ownerId?: string | number | null | undefined;
  /** When it came; now unless told. The time to answer runs from then. */
  receivedAt?: string | null | undefined;
  /** What the customer said. */
  wish: string;
};

/** Which request goes on, and what is to be written down. */
export type PrivacyRequestSayInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The request. */
  id: string | number;
  /** How it was made sure who asks; what was done; or why it is not done. */
  text: string;
};

/** How far a request has come. */
export type PrivacyRequestState =
  /** Done. */
  | 'DONE'
  /** Nobody has made sure yet who asks. */
  | 'RECEIVED'
  /** Not done, with a reason. */
  | 'REFUSED'
  /** Somebody or the server is at it. */
  | 'RUNNING'
  /** It is certain who asks. */
  | 'VERIFIED';

/** What the law of the place says. */
export type PrivacySettingUpdateInput = {
  /** Within how many days a request must be answered: 1 to 365. */
  answerDays: number;
  /** The version that was seen. */
  expectedVersion: number;
};

/** Whether a product is sold. */
export type ProductStatus =
  /** Active. */
  | 'ACTIVE'
  /** Discontinued. */
  | 'DISCONTINUED';

/** How a day differs from its weekday. */
export type PublicDayKind =
  /** Day off. */
  | 'HOLIDAY'
  /** A weekend day worked in exchange for a day off (调休). */
  | 'WORKDAY';

/** What a day is. */
export type PublicDaySetInput = {
  /** The day. */
  date: string;
  /** Free or worked; null for a day like its weekday. */
  kind?: PublicDayKind | null | undefined;
  /** Why, in English. */
  nameEn?: string | null | undefined;
  /** Why, in Chinese. */
  nameZh?: string | null | undefined;
};

/** Purchased on one of these days. */
export type PurchasedFilter = {
  /** The first day. */
  from: string;
  /** The last day, included. */
  to: string;
};

/** Where a place in a queue stands. */
export type QueueItemState =
  /** Assigned. */
  | 'ASSIGNED'
  /** Done. */
  | 'DONE'
  /** Kept for one agent for a short time. */
  | 'OFFERED'
  /** Waiting. */
  | 'WAITING';

/** What adds to the place in a queue. */
export type RankTerm =
  /** 0 to 60. */
  | 'CHURN'
  /** Larger when the promise is due earlier. */
  | 'DUE'
  /** 0 to 40. */
  | 'PROMISE'
  /** 0 to 150. */
  | 'SEVERITY'
  /** 0 to 250. */
  | 'TIER'
  /** 0 to 100. */
  | 'VALUE'
  /** Grows with every minute in the queue. */
  | 'WAITING';

/** What a new installation needs before its figures mean much. */
export type ReadinessKey =
  /** A backup was made. */
  | 'BACKUP'
  /** Customers who have bought. */
  | 'BUYERS'
  /** Customers who have said what they may be told. */
  | 'CONSENTED'
  /** There are customers at all. */
  | 'CUSTOMERS'
  /** Customers with a contact or an order within a year. */
  | 'DATED'
  /** Customers whom somebody looks after. */
  | 'OWNED'
  /** People other than the first administrator who can sign in. */
  | 'PEOPLE'
  /** The year has its public days, which the clocks of tickets respect. */
  | 'PUBLIC_DAYS'
  /** Customers with a phone number or a mail address. */
  | 'REACHABLE'
  /** Service levels that tickets are measured by. */
  | 'SERVICE_LEVELS';

/** What the other customer is to this one. */
export type RelationType =
  /** Business circle. */
  | 'BUSINESS_CIRCLE'
  /** Child. */
  | 'CHILD'
  /** Buys from this one: the other end of a supplier. */
  | 'CLIENT'
  /** Colleague. */
  | 'COLLEAGUE'
  /** The organisation this person decides for. */
  | 'DECIDES_FOR'
  /** Decides for this organisation. */
  | 'DECISION_MAKER'
  /** Friend. */
  | 'FRIEND'
  /** Parent. */
  | 'PARENT'
  /** Parent company. */
  | 'PARENT_COMPANY'
  /** Was referred by this one. */
  | 'REFEREE'
  /** Referrer. */
  | 'REFERRER'
  /** Relative. */
  | 'RELATIVE'
  /** Spouse. */
  | 'SPOUSE'
  /** Subsidiary. */
  | 'SUBSIDIARY'
  /** Supplier. */
  | 'SUPPLIER';

/** What becomes of data whose time is over. */
export type RetentionAction =
  /** Words and names go; rows and totals stay. */
  | 'ANONYMISE'
  /** The rows go; figures that count them are smaller afterwards. */
  | 'DELETE';

/** Data that is kept for a time. */
export type RetentionKind =
  /** Calls, messages, visits, by when they happened. */
  | 'INTERACTION'
  /** By when they were written. */
  | 'NOTE'
  /** Customers who never bought, by the last contact. */
  | 'PROSPECT'
  /** By when they were done or called off. */
  | 'TASK'
  /** Tickets and what was written in them, by when they were closed. */
  | 'TICKET';

/** How long a kind of data is kept from now on. */
export type RetentionRuleUpdateInput = {
  /** What becomes of it then. */
  action: RetentionAction;
  /** The version that was seen. */
  expectedVersion: number;
  /** The kind of data. */
  kind: RetentionKind;
  /** For how many months, 1 to 600; null keeps it for good. */
  months?: number | null | undefined;
};

/** The ten RFM segments on recency × frequency. */
export type RfmSegment =
  /** Below average, slipping away. */
  | 'ABOUT_TO_SLEEP'
  /** Bought often, long ago. */
  | 'AT_RISK'
  /** Bought most often, long ago. */
  | 'CANT_LOSE'
  /** Bought lately and most often. */
  | 'CHAMPION'
  /** Bought long ago and seldom. */
  | 'HIBERNATING'
  /** Buys often. */
  | 'LOYAL'
  /** Average recency and frequency. */
  | 'NEED_ATTENTION'
  /** Bought lately for the first time. */
  | 'NEW'
  /** Bought lately, a few times. */
  | 'POTENTIAL_LOYALIST'
  /** Bought rather lately, once. */
  | 'PROMISING';

/** Compares a RfmSegment. */
export type RfmSegmentComparator = {
  /** Is exactly this. */
  eq?: RfmSegment | null | undefined;
  /** Is one of these. */
  in?: Array<RfmSegment> | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is none of these. */
  notIn?: Array<RfmSegment> | null | undefined;
};

/** A band of churn risk. */
export type RiskBand =
  /** A high score: above 66 unless set otherwise. */
  | 'HIGH'
  /** A low score: below 33 unless set otherwise. */
  | 'LOW'
  /** A score between: 33 to 66 unless set otherwise. */
  | 'MEDIUM';

/** Compares a RiskBand. */
export type RiskBandComparator = {
  /** Is exactly this. */
  eq?: RiskBand | null | undefined;
  /** Is one of these. */
  in?: Array<RiskBand> | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is none of these. */
  notIn?: Array<RiskBand> | null | undefined;
};

/** A new role. */
export type RoleCreateInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Its stable key: capital letters, digits and underscores, such as `NIGHT_SHIFT`. */
  key: string;
  /** What it sees masked, whatever else it may; nothing unless told. */
  masks?: Array<MaskedKind> | null | undefined;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** What it may do. Nobody gives rights away that they do not have. */
  permissions: Array<PermissionGrantInput>;
};

/** That a role is not wanted any more. */
export type RoleDeleteInput = {
  /** The version that was seen. */
  expectedVersion: number;
};

/** What changes about a role: absent leaves. */
export type RoleUpdateInput = {
  /** The version the change is based on. */
  expectedVersion: number;
  /** All it sees masked from now on. */
  masks?: Array<MaskedKind> | null | undefined;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** Its name in Chinese. */
  nameZh?: string | null | undefined;
  /** All it may do from now on: what is left out is taken away. */
  permissions?: Array<PermissionGrantInput> | null | undefined;
};

/** A view to keep; one of the same name is replaced. */
export type SavedViewSaveInput = {
  /** Filter, order and columns, as the address of the console writes them. */
  address: string;
  /** Whether all colleagues are offered it. */
  isShared: boolean;
  /** Which list, such as `customers`. */
  list: string;
  /** Its name. */
  name: string;
};

/** How far a permission reaches. */
export type Scope =
  /** Every customer. */
  | 'ALL'
  /** Customers the user owns, and work assigned to the user. */
  | 'OWN'
  /** Customers of the user's region and the regions below it. */
  | 'REGION'
  /** Customers of the user's team and the teams below it. */
  | 'TEAM';

/** That the app works. */
export type SecondFactorConfirmInput = {
  /** The six digits the app shows. */
  oneTimeCode: string;
};

/** A rule to save under a name. */
export type SegmentCreateInput = {
  /** A key of your own: a repeated call with it makes nothing new. */
  clientMutationKey?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Who belongs to it. */
  filter: CustomerFilter;
  /** What it is called; no two have the same name. */
  name: string;
};

/** How membership is decided. */
export type SegmentKind =
  /** By a rule, always up to date. */
  | 'DYNAMIC'
  /** A frozen list. */
  | 'STATIC';

/** What of a segment changes: absent leaves, null clears. */
export type SegmentUpdateInput = {
  /** What it is for. */
  description?: string | null | undefined;
  /** The version you saw; another one is a conflict. */
  expectedVersion: number;
  /** A new rule. */
  filter?: CustomerFilter | null | undefined;
  /** A new name. */
  name?: string | null | undefined;
};

/** What is promised to whom. */
export type ServicePolicyCreateInput = {
  /** The calendar business time is counted by. */
  calendarId?: string | number | null | undefined;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Whether it is asked; true when left out. */
  isActive?: boolean | null | undefined;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** Whose tickets it is about; left out: everybody’s. */
  rule?: ServiceRuleInput | null | undefined;
  /** What an agent must be good at, the most important first. */
  skills?: Array<string> | null | undefined;
  /** What it promises; a metric left out is not promised. */
  targets: Array<ServiceTargetInput>;
  /** How much of an agent’s capacity such a ticket takes; 1 when left out. */
  weight?: number | null | undefined;
};

/** The order in which policies are asked. */
export type ServicePolicyOrderInput = {
  /** Every policy once, the first to ask first. */
  ids: Array<string | number>;
};

/** A policy as it shall be: the whole is replaced. */
export type ServicePolicyUpdateInput = {
  /** The calendar business time is counted by. */
  calendarId?: string | number | null | undefined;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The version the change is based on. */
  expectedVersion: number;
  /** Whether it is asked; true when left out. */
  isActive?: boolean | null | undefined;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** Whose tickets it is about; left out: everybody’s. */
  rule?: ServiceRuleInput | null | undefined;
  /** What an agent must be good at, the most important first. */
  skills?: Array<string> | null | undefined;
  /** What it promises; a metric left out is not promised. */
  targets: Array<ServiceTargetInput>;
  /** How much of an agent’s capacity such a ticket takes; 1 when left out. */
  weight?: number | null | undefined;
};

/** Whose tickets a policy is about; what is left out asks for nothing. */
export type ServiceRuleInput = {
  /** Ways the customer reached us. */
  channels?: Array<Channel> | null | undefined;
  /** Classes of the customer. */
  classes?: Array<BaseClass> | null | undefined;
  /** Severities. */
  severities?: Array<Severity> | null | undefined;
  /** VIP tiers of the customer. */
  tiers?: Array<VipTier> | null | undefined;
  /** Kinds of request. */
  types?: Array<TicketType> | null | undefined;
};

/** What a policy promises of one metric, in minutes. */
export type ServiceTargetInput = {
  /** Minutes for critical tickets. */
  critical: number;
  /** Minutes for tickets of high severity. */
  high: number;
  /** Minutes for tickets of low severity. */
  low: number;
  /** What is promised. */
  metric: ClockMetric;
  /** Minutes for usual tickets. */
  normal: number;
  /** Which minutes count. */
  time: TimeKind;
};

/** The second step of signing in. */
export type SessionConfirmInput = {
  /** The challenge that `sessionCreate` answered; good for five minutes and five tries. */
  challenge: string;
  /** The six digits of the app, or a recovery code. Each is good once. */
  oneTimeCode: string;
};

/** What somebody signs in with. */
export type SessionCreateInput = {
  /** The e-mail address of the account. */
  email: string;
  /** The password of the account. */
  password: string;
};

/** Which session shall end. */
export type SessionRevokeInput = {
  /** One of the caller's own. */
  id: string | number;
};

/** Puts another version of a setting in force. */
export type SettingChangeInput = {
  /** The version you looked at. */
  expectedVersion: number;
  /** Any but POOL, which has its own mutation. */
  kind: SettingKind;
  /** All weights and limits by name. */
  value: unknown;
};

/** What can be set of how figures are worked out and customers move. */
export type SettingKind =
  /** Which shares of all revenue make classes A and B. */
  | 'ABC'
  /** From where on each advice is given. */
  | 'ADVICE'
  /** Weights of its signs, how much of them must be known, where its bands begin. */
  | 'CHURN'
  /** What a good record holds, for each kind and class of customer. */
  | 'COMPLETENESS'
  /** Weights of its parts, and how much of them must be known. */
  | 'HEALTH'
  /** How far it looks, how it is discounted, which data it needs. */
  | 'LIFETIME'
  /** Which follow-ups begin when a customer comes to a stage. */
  | 'PLAYBOOK'
  /** Who falls into it, and who may take whom out. */
  | 'POOL'
  /** How many days back purchases count, and what parts the five scores. */
  | 'RFM'
  /** How ratings and complaints count, and how fast they fade. */
  | 'SATISFACTION'
  /** When customers are at risk, loyal, lost. */
  | 'STAGES';

/** How bad it is for the customer. */
export type Severity =
  /** Critical. */
  | 'CRITICAL'
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Normal. */
  | 'NORMAL';

/** Compares a Severity. */
export type SeverityComparator = {
  /** Is exactly this. */
  eq?: Severity | null | undefined;
  /** Is one of these. */
  in?: Array<Severity> | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is none of these. */
  notIn?: Array<Severity> | null | undefined;
};

/** Which end of a list comes first. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet. */
  | 'ASC'
  /** Largest, latest or last in the alphabet. */
  | 'DESC';

/** A day of a calendar that is not like its weekday. */
export type SpecialDayInput = {
  /** The day. */
  date: string;
  /** Its own hours, where they are not the usual ones. */
  hours?: Array<OpenHoursInput> | null | undefined;
  /** Free or worked. */
  kind: PublicDayKind;
};

/** Net revenue within a window, in the currency of the workspace. */
export type SpentFilter = {
  /** Is between these two, both included; the lower first. */
  between?: Array<string> | null | undefined;
  /** How many days the window has: today and those before it. */
  days?: number | null | undefined;
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is more than this. */
  gt?: string | null | undefined;
  /** Is this or more, this moment or later. */
  gte?: string | null | undefined;
  /** Is less than this, before this moment. */
  lt?: string | null | undefined;
  /** Is this or less. */
  lte?: string | null | undefined;
};

/** Why a customer moved to another stage. */
export type StageCause =
  /** Silence passed the limit of the customer’s own rhythm. */
  | 'CHURN_RULE'
  /** The customer was recorded. */
  | 'CREATED'
  /** Recorded by an import. */
  | 'IMPORT'
  /** Purchases reached the rule of loyal customers. */
  | 'LOYALTY_RULE'
  /** A person moved it. */
  | 'MANUAL'
  /** A paid order. */
  | 'ORDER'
  /** A person or the lead score said so. */
  | 'QUALIFIED'
  /** A return took the purchase back. */
  | 'RETURN'
  /** Purchases are overdue or the churn score is high. */
  | 'RISK_RULE';

/** The stage a customer was at when a day ended. */
export type StageOnFilter = {
  /** The day. */
  on: string;
  /** The stage. */
  stage: LifecycleStage;
};

/** Compares the tags of a customer. */
export type TagComparator = {
  /** Has all of these tags. */
  all?: Array<string | number> | null | undefined;
  /** Has at least one of these tags. */
  any?: Array<string | number> | null | undefined;
  /** Has none of these tags. */
  none?: Array<string | number> | null | undefined;
};

/** A new tag. */
export type TagCreateInput = {
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** Its colour as `#rrggbb`. */
  color?: string | null | undefined;
  /** The word, at most 40 characters. */
  name: string;
};

/** A follow-up that is done. */
export type TaskCompleteInput = {
  /** The version you saw; another one is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** What came of it. */
  result?: string | null | undefined;
  /** The follow-up. */
  taskId: string | number;
};

/** A follow-up to remember. */
export type TaskCreateInput = {
  /** Who does it; yourself unless given. */
  assigneeId?: string | number | null | undefined;
  /** Makes a repeated call safe: the same key with the same input gives the same answer. */
  clientMutationKey?: string | null | undefined;
  /** The customer it is owed to. */
  customerId: string | number;
  /** By when. */
  dueAt: string;
  /** What it is about; OTHER unless given. */
  kind?: TaskKind | null | undefined;
  /** What to do. */
  title: string;
};

/** What a follow-up is about. */
export type TaskKind =
  /** Call. */
  | 'CALL'
  /** Care. */
  | 'CARE'
  /** Message. */
  | 'MESSAGE'
  /** Other. */
  | 'OTHER'
  /** Visit. */
  | 'VISIT';

/** Whether a follow-up is done. */
export type TaskStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** Open. */
  | 'OPEN';

/** Compares a text. */
export type TextComparator = {
  /** Contains this text; upper and lower case are the same. */
  contains?: string | null | undefined;
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
};

/** Who is to work on a ticket. */
export type TicketAssignInput = {
  /** The version you saw; CONFLICT when the ticket has changed since. */
  expectedVersion?: number | null | undefined;
  /** Whether to take it from the agent who has it; otherwise CONFLICT. */
  takeOver?: boolean | null | undefined;
  /** The ticket. */
  ticketId: string | number;
  /** The agent; the caller unless given. */
  userId?: string | number | null | undefined;
};

/** Which file is taken away. */
export type TicketAttachmentRemoveInput = {
  /** The file. */
  attachmentId: string | number;
  /** The ticket. */
  ticketId: string | number;
};

/** One change of many tickets, as it was shown before. */
export type TicketBulkInput = {
  /** Who shall work on them; they are taken from whoever does. */
  assigneeId?: string | number | null | undefined;
  /** True: those that are resolved are closed. */
  close?: boolean | null | undefined;
  /** How many rows the preview told of; any other number by now is refused. */
  expectedCount: number;
  /** Which tickets; all of them unless given. */
  filter?: TicketFilter | null | undefined;
  /** How bad they shall count as. */
  severity?: Severity | null | undefined;
  /** Only these of them. */
  ticketIds?: Array<string | number> | null | undefined;
};

/** One change of many tickets: exactly one of `assigneeId`, `severity`, `close` is given. */
export type TicketBulkWanted = {
  /** Who shall work on them; they are taken from whoever does. */
  assigneeId?: string | number | null | undefined;
  /** True: those that are resolved are closed. */
  close?: boolean | null | undefined;
  /** Which tickets; all of them unless given. */
  filter?: TicketFilter | null | undefined;
  /** How bad they shall count as. */
  severity?: Severity | null | undefined;
  /** Only these of them. */
  ticketIds?: Array<string | number> | null | undefined;
};

/** Which queue to take the next ticket from. */
export type TicketClaimNextInput = {
  /** The queue. */
  queueId: string | number;
};

/** Which tickets shall leave as a file, and why. */
export type TicketExportInput = {
  /** The columns, in this order. */
  columns: Array<ExportColumn>;
  /** Which tickets; all of them unless given. */
  filter?: TicketFilter | null | undefined;
  /** True: the oldest first; else the newest. */
  oldestFirst?: boolean | null | undefined;
  /** Why; kept with the export. */
  reason: string;
};

/** Which tickets to list; every given field must hold. */
export type TicketFilter = {
  /** Worked on by this user or program. */
  assigneeId?: string | number | null | undefined;
  /** Only complaints, and only such. */
  complaint?: ComplaintFilter | null | undefined;
  /** Of this customer. */
  customerId?: string | number | null | undefined;
  /** True: those the caller works on. */
  isMine?: boolean | null | undefined;
  /** True: those that still need work; false: those that do not. */
  isOpen?: boolean | null | undefined;
  /** The number of the ticket. */
  number?: string | null | undefined;
  /** Opened before this moment. */
  openedBefore?: string | null | undefined;
  /** Opened at this moment or later. */
  openedFrom?: string | null | undefined;
  /** Of this queue. */
  queueId?: string | number | null | undefined;
  /** Of any of these severities. */
  severity?: Array<Severity> | null | undefined;
  /** In any of these statuses. */
  status?: Array<TicketStatus> | null | undefined;
  /** Of any of these kinds. */
  type?: Array<TicketType> | null | undefined;
};

/** Which ticket goes back into its queue. */
export type TicketHandBackInput = {
  /** Why; kept as an internal note. */
  reason?: string | null | undefined;
  /** The ticket. */
  ticketId: string | number;
};

/** The order lines a ticket is about. */
export type TicketLinesSetInput = {
  /** All of them, at most 50, of orders of the same customer. */
  orderLineIds: Array<string | number>;
  /** The ticket. */
  ticketId: string | number;
};

/** How a ticket stands to another. */
export type TicketLinkInput = {
  /** What the ticket is to the other. Two tickets have one link. */
  kind: TicketLinkKind;
  /** The other ticket; it may be another customer’s. */
  otherTicketId: string | number;
  /** The ticket. */
  ticketId: string | number;
};

/** How a ticket stands to another. */
export type TicketLinkKind =
  /** This one waits for the other. */
  | 'BLOCKED_BY'
  /** The other waits for this one. */
  | 'BLOCKS'
  /** This one came of the other. */
  | 'CAUSED_BY'
  /** The other came of this one. */
  | 'CAUSES'
  /** Related to. */
  | 'RELATED';

/** On which ticket the caller has looked. */
export type TicketMentionsSeeInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** Which ticket goes on in which. */
export type TicketMergeInput = {
  /** The version you saw of the ticket that ends; CONFLICT when it has changed since. */
  expectedVersion?: number | null | undefined;
  /** The open ticket of the same customer that keeps everything. */
  intoTicketId: string | number;
  /** The ticket that ends. */
  ticketId: string | number;
};

/** An offer to take or to let pass. */
export type TicketOfferInput = {
  /** The ticket that is offered. */
  ticketId: string | number;
};

/** What an agent or partner tells us when a customer asks for help. */
export type TicketOpenInput = {
  /** What the customer said. */
  body?: string | null | undefined;
  /** How the customer reached us; PHONE unless given. */
  channel?: Channel | null | undefined;
  /** Your own key for this request: a repeated request with the same key is done once. */
  clientMutationKey?: string | null | undefined;
  /** Whose request it is. */
  customerId: string | number;
  /** AFTER_SALE unless given. */
  phase?: TicketPhase | null | undefined;
  /** How bad it is; NORMAL unless given. */
  severity?: Severity | null | undefined;
  /** What it is about, in one line. */
  subject: string;
  /** What kind of request it is; CONSULT unless given. */
  type?: TicketType | null | undefined;
};

/** Before, during or after the sale. */
export type TicketPhase =
  /** After-sale. */
  | 'AFTER_SALE'
  /** In-sale. */
  | 'IN_SALE'
  /** Pre-sale. */
  | 'PRE_SALE';

/** What a customer says of the service. */
export type TicketRateInput = {
  /** A few words. */
  comment?: string | null | undefined;
  /** What stands behind # in the link. */
  proof: string;
  /** 1 to 5. */
  score: number;
};

/** About which ticket the customer is asked. */
export type TicketRatingAskInput = {
  /** The ticket; it must be solved. */
  ticketId: string | number;
};

/** An answer to the customer, or a note for colleagues. */
export type TicketReplyInput = {
  /** Articles in force that a public answer goes by, at most 5. */
  articleIds?: Array<string | number> | null | undefined;
  /** The text. */
  body: string;
  /** Your own key for this request: a repeated request with the same key is done once. */
  clientMutationKey?: string | null | undefined;
  /** Colleagues an internal note names, at most 20; each must be allowed to read it, and is told. */
  mentionedUserIds?: Array<string | number> | null | undefined;
  /** The ticket. */
  ticketId: string | number;
  /** PUBLIC unless given. */
  visibility?: MessageVisibility | null | undefined;
};

/** How a ticket was solved. */
export type TicketResolveInput = {
  /** Why a complaint was handled otherwise than its answer standard says; needed when it was. */
  deviationReason?: string | null | undefined;
  /** The version you saw; CONFLICT when the ticket has changed since. */
  expectedVersion?: number | null | undefined;
  /** What was done to make up for it; needed for complaints. */
  remedy?: string | null | undefined;
  /** The solution; the customer is told. */
  resolution?: string | null | undefined;
  /** The root cause; needed for complaints. */
  rootCause?: ComplaintCause | null | undefined;
  /** The ticket. */
  ticketId: string | number;
};

/** Where a ticket stands. */
export type TicketStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Closed. */
  | 'CLOSED'
  /** Nobody has taken it yet. */
  | 'NEW'
  /** Paused with a reason and an end. */
  | 'ON_HOLD'
  /** An agent works on it. */
  | 'OPEN'
  /** Awaiting customer. */
  | 'PENDING_CUSTOMER'
  /** Awaiting third party. */
  | 'PENDING_THIRD_PARTY'
  /** Answered; a customer message opens it again. */
  | 'RESOLVED';

/** What a ticket is about. */
export type TicketType =
  /** Complaint. */
  | 'COMPLAINT'
  /** Enquiry. */
  | 'CONSULT'
  /** Repair. */
  | 'REPAIR'
  /** Return. */
  | 'RETURN'
  /** Suggestion. */
  | 'SUGGESTION'
  /** Support. */
  | 'SUPPORT';

/** Which two tickets have nothing to do with each other. */
export type TicketUnlinkInput = {
  /** The other ticket. */
  otherTicketId: string | number;
  /** The ticket. */
  ticketId: string | number;
};

/** Compares a moment. */
export type TimeComparator = {
  /** Is this or more, this moment or later. */
  gte?: string | null | undefined;
  /** Whether it is unknown. */
  isNull?: boolean | null | undefined;
  /** Is less than this, before this moment. */
  lt?: string | null | undefined;
  /** Lies before the last so many days. */
  olderThanDays?: number | null | undefined;
  /** Lies within the last so many days; today is the first of them. */
  withinDays?: number | null | undefined;
};

/** Which minutes count for a promise. */
export type TimeKind =
  /** Only minutes in which the desk is open. */
  | 'BUSINESS'
  /** Every minute. */
  | 'CALENDAR';

/** What kind of thing happened. */
export type TimelineKind =
  /** A gift or an event out of the budget of a VIP tier. */
  | 'BENEFIT'
  /** A call, mail, chat, visit, web event or the like. */
  | 'INTERACTION'
  /** Note. */
  | 'NOTE'
  /** Order. */
  | 'ORDER'
  /** Payment. */
  | 'PAYMENT'
  /** A way into the public pool or out of it, or to another owner. */
  | 'POOL'
  /** Return. */
  | 'RETURN'
  /** Stage move. */
  | 'STAGE'
  /** A completed follow-up. */
  | 'TASK'
  /** Ticket. */
  | 'TICKET';

/** A file of users. */
export type UserImportInput = {
  /** Without it nothing is changed: the answer says what would be. */
  apply?: boolean | null | undefined;
  /** CSV: columns name, mail, role, and team, region, active where they shall be kept; at most 500 KB. */
  csv: string;
  /** Whether who stands in no line is disabled; whoever still has open work is not. */
  disableMissing?: boolean | null | undefined;
};

/** What became of a line of a file of users. */
export type UserImportOutcome =
  /** Somebody new, who is invited by mail. */
  | 'CREATED'
  /** Stands in no line and may not sign in any more. */
  | 'DISABLED'
  /** Left as it was, with a reason. */
  | 'REFUSED'
  /** Unchanged. */
  | 'UNCHANGED'
  /** Updated. */
  | 'UPDATED';

/** Who has not come yet. */
export type UserInviteAgainInput = {
  /** The user. */
  id: string | number;
};

/** Somebody who shall come in. */
export type UserInviteInput = {
  /** How many tickets at once; 5 unless told. */
  capacity?: number | null | undefined;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** The address to write to, and to sign in with. */
  email: string;
  /** The language to write in; Chinese unless told. */
  locale?: Locale | null | undefined;
  /** The full name. */
  name: string;
  /** The region. */
  regionId?: string | number | null | undefined;
  /** What the user may do. */
  roleId: string | number;
  /** The team. */
  teamId?: string | number | null | undefined;
};

/** Whether a user may sign in. */
export type UserStatus =
  /** Active. */
  | 'ACTIVE'
  /** May not sign in; open sessions end. */
  | 'DISABLED'
  /** Has not set a password yet. */
  | 'INVITED';

/** What changes about a user: absent leaves, null clears. */
export type UserUpdateInput = {
  /** How many tickets at once. */
  capacity?: number | null | undefined;
  /** The version the change is based on. */
  expectedVersion: number;
  /** The language to show. */
  locale?: Locale | null | undefined;
  /** The full name. */
  name?: string | null | undefined;
  /** A new password; whoever is signed in with the old one is not. */
  password?: string | null | undefined;
  /** The region. */
  regionId?: string | number | null | undefined;
  /** What the user may do. */
  roleId?: string | number | null | undefined;
  /** Whether the user may sign in. */
  status?: UserStatus | null | undefined;
  /** The team. */
  teamId?: string | number | null | undefined;
};

/** What a predicted value counts. */
export type ValueBasis =
  /** Margin, at the rate of all customers whose costs are known. */
  | 'COMMON_MARGIN'
  /** Margin, at the customer's own rate so far. */
  | 'OWN_MARGIN'
  /** Net revenue: no cost is known. */
  | 'REVENUE';

/** Which masked value shall be shown in full, and why. */
export type ValueRevealInput = {
  /** The customer. */
  customerId: string | number;
  /** What it is. */
  kind: MaskedKind;
  /** What it is needed for; kept with the access. */
  reason?: string | null | undefined;
  /** The identity, contact, address, date or note that holds it. */
  recordId: string | number;
};

/** What somebody may change about the own account. */
export type ViewerUpdateInput = {
  /** The language to show. */
  locale: Locale;
};

/** What the budgets of a VIP tier are for. */
export type VipBenefitKind =
  /** Event. */
  | 'EVENT'
  /** Gift. */
  | 'GIFT';

/** A booking that is taken back. */
export type VipBookingCancelInput = {
  /** Which booking. */
  id: string | number;
};

/** A gift or an event out of the budget of a VIP tier. */
export type VipBookingCreateInput = {
  /** What it costs, in the currency of the workspace. */
  amount: string;
  /** The same key with the same input is done once. */
  clientMutationKey?: string | null | undefined;
  /** For whom. */
  customerId: string | number;
  /** Out of which budget. */
  kind: VipBenefitKind;
  /** Which gift, event or order. */
  name: string;
  /** Why. */
  reason: string;
};

/** The VIP tiers, lowest first. */
export type VipTier =
  /** Diamond. */
  | 'DIAMOND'
  /** Gold. */
  | 'GOLD'
  /** No VIP tier. */
  | 'NONE'
  /** Platinum. */
  | 'PLATINUM'
  /** Silver. */
  | 'SILVER';

/** Compares a VipTier. */
export type VipTierComparator = {
  /** Is exactly this. */
  eq?: VipTier | null | undefined;
  /** Is one of these. */
  in?: Array<VipTier> | null | undefined;
  /** Is none of these. */
  notIn?: Array<VipTier> | null | undefined;
};

/** One stretch of opening on a weekday. */
export type WeekdayHoursInput = {
  /** When it begins, such as `09:00`. */
  from: string;
  /** When it ends; at or before the beginning: on the next day. `24:00` is midnight. */
  to: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
};

/** Long work that goes on in the background. */
export type WorkKind =
  /** The whole audit is read and compared with its seals. */
  | 'AUDIT_CHECK'
  /** New rules of a classification are put in force. */
  | 'CLASS_PUBLISH'
  /** A list that leaves as a file. */
  | 'EXPORT'
  /** Files that are brought in. */
  | 'IMPORT'
  /** Everything encrypted is hung on another key. */
  | 'KEY_ROTATION'
  /** Models of value and churn are fitted to what happened. */
  | 'MODEL_FIT'
  /** The members of segments are counted. */
  | 'SEGMENT_COUNT';

/** How far work in the background has come. */
export type WorkState =
  /** Done. */
  | 'DONE'
  /** Failed. */
  | 'FAILED'
  /** Queued. */
  | 'QUEUED'
  /** Running. */
  | 'RUNNING';

export type FindAnythingQueryVariables = Exact<{
  search: string;
  number: string;
  customers: boolean;
  segments: boolean;
  tickets: boolean;
}>;


export type FindAnythingQuery = { __typename: 'Query', customers?: { __typename: 'CustomerConnection', edges: Array<{ __typename: 'CustomerEdge', node: { __typename: 'Customer', id: string, name: string, code: string, baseClass: BaseClass, vipTier: VipTier } }> }, segments?: { __typename: 'SegmentConnection', edges: Array<{ __typename: 'SegmentEdge', node: { __typename: 'Segment', id: string, name: string } }> }, tickets?: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', node: { __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus } }> } };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { __typename: 'Query', secondFactor: { __typename: 'SecondFactor', since: string | null, recoveryCodesLeft: number }, sessions: Array<{ __typename: 'Session', id: string, createdAt: string, lastSeenAt: string, ip: string | null, userAgent: string | null, isCurrent: boolean }> };

export type ChangePasswordMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', passwordChange: { __typename: 'DonePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type StartFactorMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type StartFactorMutation = { __typename: 'Mutation', secondFactorStart: { __typename: 'SecondFactorStartPayload', secret: string | null, uri: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ConfirmFactorMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type ConfirmFactorMutation = { __typename: 'Mutation', secondFactorConfirm: { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string> | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveFactorMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type RemoveFactorMutation = { __typename: 'Mutation', secondFactorRemove: { __typename: 'DonePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RenewCodesMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type RenewCodesMutation = { __typename: 'Mutation', recoveryCodesRenew: { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string> | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type RevokeSessionMutation = { __typename: 'Mutation', sessionRevoke: { __typename: 'SessionRevokePayload', ended: number | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { __typename: 'Mutation', sessionRevokeOthers: { __typename: 'SessionRevokePayload', ended: number | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type WorkOfQueryVariables = Exact<{
  userId: string | number;
}>;


export type WorkOfQuery = { __typename: 'Query', openWork: Array<{ __typename: 'OpenWork', kind: OpenWorkKind, count: number }> | null };

export type ColleaguesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ColleaguesQuery = { __typename: 'Query', users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, name: string, status: UserStatus } }> } };

export type HandOverSharesQueryVariables = Exact<{
  userId: string | number;
  receiverIds: Array<string | number> | string | number;
}>;


export type HandOverSharesQuery = { __typename: 'Query', handOverPreview: Array<{ __typename: 'HandOverPreview', userId: string, customers: number, unseen: number }> | null };

export type HandOverRunMutationVariables = Exact<{
  input: HandOverCreateInput;
}>;


export type HandOverRunMutation = { __typename: 'Mutation', handOverCreate: { __typename: 'HandOverPayload', handOver: { __typename: 'HandOver', id: string, undoableUntil: string | null, given: Array<{ __typename: 'HandOverShare', kind: OpenWorkKind, count: number, user: { __typename: 'User', id: string, name: string } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RecentHandOversQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentHandOversQuery = { __typename: 'Query', handOvers: Array<{ __typename: 'HandOver', id: string, fromName: string | null, createdAt: string, undoableUntil: string | null, given: Array<{ __typename: 'HandOverShare', kind: OpenWorkKind, count: number, user: { __typename: 'User', id: string, name: string } | null }> }> };

export type UndoHandOverMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoHandOverMutation = { __typename: 'Mutation', handOverUndo: { __typename: 'HandOverPayload', handOver: { __typename: 'HandOver', id: string, undoneAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { __typename: 'Query', users: { __typename: 'UserConnection', totalCount: { __typename: 'TotalCount', value: number, isExact: boolean } | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, name: string, email: string | null, status: UserStatus, capacity: number, version: number, hasSecondFactor: boolean | null, role: { __typename: 'Role', id: string, nameZh: string, nameEn: string } | null, team: { __typename: 'Team', id: string, name: string } | null, region: { __typename: 'Region', id: string, name: string } | null } }> } };

export type PlacesAndRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesAndRolesQuery = { __typename: 'Query', roles: Array<{ __typename: 'Role', id: string, key: string, nameZh: string, nameEn: string }>, teams: Array<{ __typename: 'Team', id: string, name: string, parentId: string | null }>, regions: Array<{ __typename: 'Region', id: string, name: string, parentId: string | null }> };

export type InviteUserMutationVariables = Exact<{
  input: UserInviteInput;
}>;


export type InviteUserMutation = { __typename: 'Mutation', userInvite: { __typename: 'UserInvitePayload', link: string | null, user: { __typename: 'User', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type InviteAgainMutationVariables = Exact<{
  input: UserInviteAgainInput;
}>;


export type InviteAgainMutation = { __typename: 'Mutation', userInviteAgain: { __typename: 'UserInvitePayload', link: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateUserMutationVariables = Exact<{
  id: string | number;
  input: UserUpdateInput;
}>;


export type UpdateUserMutation = { __typename: 'Mutation', userUpdate: { __typename: 'UserPayload', user: { __typename: 'User', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type SignOutUserMutationVariables = Exact<{
  id: string | number;
}>;


export type SignOutUserMutation = { __typename: 'Mutation', userSignOut: { __typename: 'DonePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveSecondFactorMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveSecondFactorMutation = { __typename: 'Mutation', userSecondFactorRemove: { __typename: 'DonePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ImportUsersMutationVariables = Exact<{
  input: UserImportInput;
}>;


export type ImportUsersMutation = { __typename: 'Mutation', userImport: { __typename: 'UserImportPayload', lines: Array<{ __typename: 'UserImportLine', line: number | null, email: string, outcome: UserImportOutcome, reason: string | null }> | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type PreviewAccessQueryVariables = Exact<{
  userId: string | number;
}>;


export type PreviewAccessQuery = { __typename: 'Query', accessPreview: { __typename: 'AccessPreview', allCustomers: number, masked: Array<MaskedKind>, reach: Array<{ __typename: 'AccessReach', permission: string, customers: number }>, examples: Array<{ __typename: 'AccessExample', id: string, name: string, code: string }> } | null };

export type RolesMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesMatrixQuery = { __typename: 'Query', roles: Array<{ __typename: 'Role', id: string, key: string, nameZh: string, nameEn: string, version: number, isSeeded: boolean, holders: number, masks: Array<MaskedKind>, permissions: Array<{ __typename: 'PermissionGrant', permission: string, scope: Scope }> }>, permissions: Array<{ __typename: 'Permission', key: string, description: string }> };

export type CreateRoleMutationVariables = Exact<{
  input: RoleCreateInput;
}>;


export type CreateRoleMutation = { __typename: 'Mutation', roleCreate: { __typename: 'RolePayload', role: { __typename: 'Role', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateRoleMutationVariables = Exact<{
  id: string | number;
  input: RoleUpdateInput;
}>;


export type UpdateRoleMutation = { __typename: 'Mutation', roleUpdate: { __typename: 'RolePayload', role: { __typename: 'Role', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteRoleMutationVariables = Exact<{
  id: string | number;
  input: RoleDeleteInput;
}>;


export type DeleteRoleMutation = { __typename: 'Mutation', roleDelete: { __typename: 'DonePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { __typename: 'Query', apiTokens: Array<{ __typename: 'ApiToken', id: string, name: string, prefix: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, revokedAt: string | null, role: { __typename: 'Role', id: string, nameZh: string, nameEn: string } | null }>, roles: Array<{ __typename: 'Role', id: string, nameZh: string, nameEn: string }> };

export type CreateTokenMutationVariables = Exact<{
  input: ApiTokenCreateInput;
}>;


export type CreateTokenMutation = { __typename: 'Mutation', apiTokenCreate: { __typename: 'ApiTokenCreatePayload', token: string | null, apiToken: { __typename: 'ApiToken', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RevokeTokenMutationVariables = Exact<{
  input: ApiTokenRevokeInput;
}>;


export type RevokeTokenMutation = { __typename: 'Mutation', apiTokenRevoke: { __typename: 'ApiTokenPayload', apiToken: { __typename: 'ApiToken', id: string, revokedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type FieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldsQuery = { __typename: 'Query', customFields: Array<{ __typename: 'CustomField', id: string, key: string, labelZh: string, labelEn: string, type: CustomFieldType }> };

export type CreateFieldMutationVariables = Exact<{
  input: CustomFieldCreateInput;
}>;


export type CreateFieldMutation = { __typename: 'Mutation', customFieldCreate: { __typename: 'CustomFieldPayload', customField: { __typename: 'CustomField', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type TagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsQuery = { __typename: 'Query', tags: Array<{ __typename: 'Tag', id: string, name: string }> };

export type CreateTagMutationVariables = Exact<{
  input: TagCreateInput;
}>;


export type CreateTagMutation = { __typename: 'Mutation', tagCreate: { __typename: 'TagPayload', tag: { __typename: 'Tag', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RotateTokenMutationVariables = Exact<{
  input: ApiTokenRotateInput;
}>;


export type RotateTokenMutation = { __typename: 'Mutation', apiTokenRotate: { __typename: 'ApiTokenCreatePayload', token: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type SignInMutationVariables = Exact<{
  input: SessionCreateInput;
}>;


export type SignInMutation = { __typename: 'Mutation', sessionCreate: { __typename: 'SessionPayload', challenge: string | null, viewer: { __typename: 'Viewer', id: string, locale: Locale } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ConfirmSignInMutationVariables = Exact<{
  input: SessionConfirmInput;
}>;


export type ConfirmSignInMutation = { __typename: 'Mutation', sessionConfirm: { __typename: 'SessionPayload', viewer: { __typename: 'Viewer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RequestResetMutationVariables = Exact<{
  input: PasswordResetRequestInput;
}>;


export type RequestResetMutation = { __typename: 'Mutation', passwordResetRequest: { __typename: 'DonePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', passwordReset: { __typename: 'DonePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AcceptInvitationMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', invitationAccept: { __typename: 'DonePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AuditEntriesQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { __typename: 'Query', auditEntries: { __typename: 'AuditEntryConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'AuditEntryEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, actorKind: string, actorId: string, actorName: string, address: string | null, requestId: string, action: string, object: string, objectId: string | null, customerId: string | null, fields: Array<string>, changes: Array<{ __typename: 'AuditChange', field: string, before: unknown, after: unknown }> | null } }> } };

export type AuditChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChecksQuery = { __typename: 'Query', auditChecks: Array<{ __typename: 'AuditCheck', id: string, state: WorkState, askedBy: string, chains: number, chainsDone: number, entries: number, startedAt: string, finishedAt: string | null, faults: Array<{ __typename: 'AuditFault', kind: AuditFaultKind, chain: number, seq: number | null, message: string }> }> };

export type StartAuditCheckMutationVariables = Exact<{ [key: string]: never; }>;


export type StartAuditCheckMutation = { __typename: 'Mutation', auditCheckStart: { __typename: 'AuditCheckPayload', check: { __typename: 'AuditCheck', id: string, state: WorkState } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type SchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemesQuery = { __typename: 'Query', classSchemes: Array<{ __typename: 'ClassSchemeState', scheme: ClassScheme, published: { __typename: 'ClassVersion', id: string, version: number, rules: unknown, publishedAt: string | null } | null, toCome: { __typename: 'ClassVersion', id: string, version: number, state: ClassVersionState, edition: number, progress: number, rules: unknown } | null, counts: Array<{ __typename: 'SchemeCount', key: string, count: number }> }> };

export type PreviewClassesQueryVariables = Exact<{
  scheme: ClassScheme;
  rules: unknown;
}>;


export type PreviewClassesQuery = { __typename: 'Query', classPreview: { __typename: 'MovePreview', moving: number, staying: number, movers: Array<{ __typename: 'Mover', customerId: string, code: string, name: string, from: string | null, to: string | null }> } };

export type ClassMatrixQueryVariables = Exact<{
  scheme: ClassScheme;
  from: string;
  to: string;
}>;


export type ClassMatrixQuery = { __typename: 'Query', classTransitions: { __typename: 'ClassTransitions', cells: Array<{ __typename: 'MoveCell', from: string | null, to: string | null, count: number, filter: unknown }> } };

export type ClassWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type ClassWorkQuery = { __typename: 'Query', classWork: { __typename: 'ClassWork', proposals: Array<{ __typename: 'ClassProposal', id: string, customerId: string, customerName: string, scheme: ClassScheme, from: string, to: string, mayDecide: boolean, askedAt: string }>, endingPins: Array<{ __typename: 'ClassPin', id: string, customerId: string, customerName: string, scheme: ClassScheme, key: string, reason: string, expiresAt: string }> } };

export type SaveClassDraftMutationVariables = Exact<{
  input: ClassDraftInput;
}>;


export type SaveClassDraftMutation = { __typename: 'Mutation', classDraftSave: { __typename: 'ClassVersionPayload', version: { __typename: 'ClassVersion', id: string, edition: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, field: Array<string> | null, message: string }> } };

export type DropClassDraftMutationVariables = Exact<{
  scheme: ClassScheme;
}>;


export type DropClassDraftMutation = { __typename: 'Mutation', classDraftDrop: { __typename: 'ClassVersionPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type PublishClassesMutationVariables = Exact<{
  input: ClassPublishInput;
}>;


export type PublishClassesMutation = { __typename: 'Mutation', classPublish: { __typename: 'ClassVersionPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type DecideClassMutationVariables = Exact<{
  input: ClassDecisionInput;
}>;


export type DecideClassMutation = { __typename: 'Mutation', classDecide: { __typename: 'ClassDecisionPayload', isMoved: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type PinClassMutationVariables = Exact<{
  input: ClassPinInput;
}>;


export type PinClassMutation = { __typename: 'Mutation', classPin: { __typename: 'ClassPinPayload', pinId: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UnpinClassMutationVariables = Exact<{
  id: string | number;
}>;


export type UnpinClassMutation = { __typename: 'Mutation', classUnpin: { __typename: 'ClassPinPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type VipTiersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type VipTiersPageQuery = { __typename: 'Query', vipTiers: { __typename: 'VipTiers', version: number, graceDays: number, tiers: Array<{ __typename: 'VipTierState', tier: VipTier, holders: number, leaving: number, entryZh: string, entryEn: string, exitZh: string, exitEn: string, benefits: { __typename: 'VipBenefits', rankPoints: number, dedicatedAgent: boolean, giftBudget: { __typename: 'Money', amount: string, currency: string }, eventBudget: { __typename: 'Money', amount: string, currency: string } }, giftSpent: { __typename: 'Money', amount: string, currency: string }, eventSpent: { __typename: 'Money', amount: string, currency: string } }>, leavers: Array<{ __typename: 'VipLeaver', customerId: string, customerName: string, from: VipTier, to: VipTier, on: string }> } | null, classSchemes: Array<{ __typename: 'ClassSchemeState', scheme: ClassScheme, published: { __typename: 'ClassVersion', id: string, version: number, rules: unknown } | null, toCome: { __typename: 'ClassVersion', id: string, version: number, state: ClassVersionState, edition: number, progress: number, rules: unknown } | null }> };

export type BulkPreviewQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  search?: string | null | undefined;
  customerIds?: Array<string | number> | string | number | null | undefined;
}>;


export type BulkPreviewQuery = { __typename: 'Query', customerBulkPreview: { __typename: 'BulkPreview', rows: number, most: number } };

export type BulkChangeMutationVariables = Exact<{
  input: CustomerBulkInput;
}>;


export type BulkChangeMutation = { __typename: 'Mutation', customerBulkChange: { __typename: 'CustomerBulkPayload', result: { __typename: 'BulkResult', rows: number, changed: number, changeId: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type BulkChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkChangesQuery = { __typename: 'Query', customerBulkChanges: Array<{ __typename: 'CustomerBulkChange', id: string, kind: BulkChangeKind, name: string | null, changed: number, createdAt: string, restored: number | null, undoableUntil: string | null }> };

export type BulkUndoMutationVariables = Exact<{
  id: string | number;
}>;


export type BulkUndoMutation = { __typename: 'Mutation', customerBulkUndo: { __typename: 'CustomerBulkUndoPayload', change: { __typename: 'CustomerBulkChange', id: string, changed: number, restored: number | null, undoableUntil: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CustomerCircleQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerCircleQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier, relations: Array<{ __typename: 'Relation', id: string, type: RelationType, other: { __typename: 'Customer', id: string, name: string, vipTier: VipTier, relations: Array<{ __typename: 'Relation', id: string, type: RelationType, other: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } }> } }> } | null };

export type Customer360QueryVariables = Exact<{
  id: string | number;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
}>;


export type Customer360Query = { __typename: 'Query', customer: (
    { __typename: 'Customer', id: string, timeline: (
      { __typename: 'TimelineConnection' }
      & { ' $fragmentRefs'?: { 'TimelinePageFragment': TimelinePageFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'CustomerHeadFragment': CustomerHeadFragment;'CustomerWhoFragment': CustomerWhoFragment;'CustomerValueFragment': CustomerValueFragment;'CustomerRhythmFragment': CustomerRhythmFragment;'CustomerChurnFragment': CustomerChurnFragment;'CustomerInsightFragment': CustomerInsightFragment;'CustomerOpenTicketsFragment': CustomerOpenTicketsFragment;'CustomerTierFragment': CustomerTierFragment;'CustomerGroupsFragment': CustomerGroupsFragment;'CustomerTasksFragment': CustomerTasksFragment } }
  ) | null };

export type CustomerHeadFragment = { __typename: 'Customer', id: string, version: number, code: string, name: string, kind: CustomerKind, baseClass: BaseClass, vipTier: VipTier, stage: LifecycleStage, status: CustomerStatus, createdAt: string, lastContactAt: string | null, owner: { __typename: 'User', id: string, name: string } | null, team: { __typename: 'Team', id: string, name: string } | null, identities: Array<{ __typename: 'Identity', id: string, kind: IdentityKind, masked: string, value: string, isMasked: boolean, isPrimary: boolean }>, tags: Array<{ __typename: 'Tag', id: string, name: string }> } & { ' $fragmentName'?: 'CustomerHeadFragment' };

export type CustomerWhoFragment = { __typename: 'Customer', id: string, kind: CustomerKind, gender: Gender | null, industry: string | null, website: string | null, companySize: number | null, source: CustomerSource, sourceDetail: string | null, firstTouchAt: string, region: { __typename: 'Region', id: string, name: string } | null, completeness: { __typename: 'Completeness', percent: number, missing: Array<string> } | null, addresses: Array<{ __typename: 'Address', id: string, kind: AddressKind, province: string | null, city: string | null, district: string | null, street: string | null, isPrimary: boolean, isMasked: boolean }>, contacts: Array<{ __typename: 'Contact', id: string, name: string, title: string | null, phone: string | null, email: string | null, isMasked: boolean }>, relations: Array<{ __typename: 'Relation', id: string, type: RelationType, other: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } }>, preferences: Array<{ __typename: 'Preference', id: string, key: string, value: string, source: FactSource }>, needs: Array<{ __typename: 'Need', id: string, needClass: NeedClass, text: string, source: FactSource }>, importantDates: Array<{ __typename: 'ImportantDate', id: string, kind: ImportantDateKind, label: string | null, calendar: CalendarKind, nextOn: string | null, daysLeft: number | null, lunarLabel: string | null }>, customFields: Array<{ __typename: 'CustomFieldValue', key: string, labelZh: string, labelEn: string, type: CustomFieldType, value: string | null }> } & { ' $fragmentName'?: 'CustomerWhoFragment' };

export type CustomerValueFragment = { __typename: 'Customer', id: string, prediction: { __typename: 'Prediction', alive: number | null, expected365: number | null, reason: AbsenceReason | null, valueBasis: ValueBasis | null, value: { __typename: 'Money', amount: string, currency: string } | null } | null, value: { __typename: 'Money', amount: string, currency: string }, metrics: { __typename: 'CustomerMetrics', orders: number, abcClass: AbcClass | null, asOf: string, margin: { __typename: 'Money', amount: string, currency: string } | null, averageOrderValue: { __typename: 'Money', amount: string, currency: string } | null, revenue365: { __typename: 'Money', amount: string, currency: string }, returned: { __typename: 'Money', amount: string, currency: string }, rfm: { __typename: 'Rfm', recency: number, frequency: number, monetary: number, segment: RfmSegment } | null } | null } & { ' $fragmentName'?: 'CustomerValueFragment' };

export type CustomerRhythmFragment = { __typename: 'Customer', id: string, lastOrderAt: string | null, metrics: { __typename: 'CustomerMetrics', cycleDays: number | null, cycleSpread: number | null, nextExpectedOn: string | null, overdueRatio: number | null, daysSinceLastOrder: number | null, purchaseDays: number, recentMonths: Array<{ __typename: 'MonthRevenue', month: string, orders: number, revenue: { __typename: 'Money', amount: string, currency: string } }> } | null } & { ' $fragmentName'?: 'CustomerRhythmFragment' };

export type CustomerOpenTicketsFragment = { __typename: 'Customer', id: string, openTickets: Array<{ __typename: 'Ticket', id: string, number: string, subject: string, severity: Severity, status: TicketStatus, clocks: Array<{ __typename: 'Clock', metric: ClockMetric, state: ClockState, dueAt: string | null }> }> | null } & { ' $fragmentName'?: 'CustomerOpenTicketsFragment' };

export type CustomerGroupsFragment = { __typename: 'Customer', id: string, classes: Array<{ __typename: 'CustomerClass', scheme: ClassScheme, key: string, labelZh: string, labelEn: string, reasonZh: string | null, reason: string | null }> | null, segments: Array<{ __typename: 'Segment', id: string, name: string }> | null } & { ' $fragmentName'?: 'CustomerGroupsFragment' };

export type CustomerTasksFragment = { __typename: 'Customer', id: string, tasks: Array<{ __typename: 'Task', id: string, kind: TaskKind, title: string, dueAt: string, status: TaskStatus, isOverdue: boolean, version: number, assignee: { __typename: 'User', id: string, name: string } | null }> | null } & { ' $fragmentName'?: 'CustomerTasksFragment' };

export type TimelinePageFragment = { __typename: 'TimelineConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'TimelineEdge', cursor: string, node: { __typename: 'TimelineEntry', id: string, kind: TimelineKind, at: string, title: string, detail: string | null, channel: Channel | null, direction: Direction | null, status: string | null, actorName: string | null, amount: { __typename: 'Money', amount: string, currency: string } | null } }> } & { ' $fragmentName'?: 'TimelinePageFragment' };

export type CustomerOrdersQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CustomerOrdersQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, orders: { __typename: 'OrderConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'OrderEdge', cursor: string, node: { __typename: 'Order', id: string, number: string, orderedAt: string, status: OrderStatus, channel: Channel, isReturn: boolean, net: { __typename: 'Money', amount: string, currency: string }, lines: Array<{ __typename: 'OrderLine', id: string, description: string | null, quantity: string, product: { __typename: 'Product', id: string, name: string } | null }> } }> } | null } | null };

export type CustomerTicketsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CustomerTicketsQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, tickets: { __typename: 'TicketConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'TicketEdge', cursor: string, node: { __typename: 'Ticket', id: string, number: string, subject: string, type: TicketType, severity: Severity, status: TicketStatus, openedAt: string, assignee: { __typename: 'User', id: string, name: string } | null } }> } | null } | null };

export type CustomerHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerHistoryQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, stageHistory: Array<{ __typename: 'StageMove', id: string, from: LifecycleStage | null, to: LifecycleStage, cause: StageCause, reason: string | null, movedAt: string }> | null } | null };

export type CustomerInsightFragment = { __typename: 'Customer', id: string, insight: { __typename: 'Insight', advice: { __typename: 'Advice', action: NextAction, reason: string, reasonZh: string, evidence: Array<{ __typename: 'Evidence', kind: string, key: string, refId: string | null }> } | null, persona: Array<{ __typename: 'PersonaSentence', zh: string, en: string, evidence: Array<{ __typename: 'Evidence', kind: string, key: string, refId: string | null }> }> } | null } & { ' $fragmentName'?: 'CustomerInsightFragment' };

export type CustomerChurnFragment = { __typename: 'Customer', id: string, prediction: { __typename: 'Prediction', churnProbability: number | null, churnReason: AbsenceReason | null, churnSigns: Array<{ __typename: 'ChurnSign', feature: ChurnFeature, sentence: string, sentenceZh: string }> } | null, health: { __typename: 'CustomerHealth', score: number | null, reason: AbsenceReason | null, need: number | null, parts: Array<{ __typename: 'HealthPartTerm', part: HealthPart, value: number, points: number, most: number }>, trend: Array<{ __typename: 'HealthDay', day: string, score: number | null }> } | null, churnRisk: { __typename: 'ChurnRisk', score: number, band: RiskBand, scoredAt: string, reasons: Array<{ __typename: 'ChurnReasonTerm', indicator: ChurnIndicator, points: number }> } | null } & { ' $fragmentName'?: 'CustomerChurnFragment' };

export type CustomerTimelineQueryVariables = Exact<{
  id: string | number;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerTimelineQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, timeline: (
      { __typename: 'TimelineConnection' }
      & { ' $fragmentRefs'?: { 'TimelinePageFragment': TimelinePageFragment } }
    ) | null } | null };

export type CustomerChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type CustomerChangedSubscription = { customerChanged: { __typename: 'CustomerChange', customerId: string, kind: CustomerChangeKind } };

export type RevealIdentityMutationVariables = Exact<{
  input: IdentityRevealInput;
}>;


export type RevealIdentityMutation = { __typename: 'Mutation', identityReveal: { __typename: 'IdentityPayload', identity: { __typename: 'Identity', id: string, value: string, isMasked: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RevealValueMutationVariables = Exact<{
  input: ValueRevealInput;
}>;


export type RevealValueMutation = { __typename: 'Mutation', valueReveal: { __typename: 'ValueRevealPayload', customer: { __typename: 'Customer', id: string, addresses: Array<{ __typename: 'Address', id: string, district: string | null, street: string | null, isMasked: boolean }>, contacts: Array<{ __typename: 'Contact', id: string, phone: string | null, email: string | null, isMasked: boolean }>, notes: Array<{ __typename: 'Note', id: string, body: string, isMasked: boolean }> } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CreateOrderMutationVariables = Exact<{
  input: OrderCreateInput;
}>;


export type CreateOrderMutation = { __typename: 'Mutation', orderCreate: { __typename: 'OrderPayload', order: { __typename: 'Order', id: string, number: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CustomerConsentsQueryVariables = Exact<{
  id: string | number;
  channels: Array<Channel> | Channel;
}>;


export type CustomerConsentsQuery = { __typename: 'Query', contactPermissions: Array<{ __typename: 'ContactPermission', purpose: ConsentPurpose, channel: Channel, isAllowed: boolean, refusal: ContactRefusal | null, state: ConsentState }>, customer: { __typename: 'Customer', id: string, consents: Array<{ __typename: 'Consent', id: string, purpose: ConsentPurpose, channel: Channel, state: ConsentState, isCurrent: boolean, evidence: string | null, noticeVersion: string | null, recordedBy: string | null, at: string }> } | null, privacyNotices: Array<{ __typename: 'PrivacyNotice', id: string, code: string }> };

export type SetConsentMutationVariables = Exact<{
  input: ConsentSetInput;
}>;


export type SetConsentMutation = { __typename: 'Mutation', consentSet: { __typename: 'CustomerPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CustomerPrivacyQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerPrivacyQuery = { __typename: 'Query', customerHolds: Array<{ __typename: 'CustomerHold', id: string, kind: CustomerHoldKind, reason: string | null, placedBy: string | null, at: string }>, privacyRequests: { __typename: 'PrivacyRequestConnection', edges: Array<{ __typename: 'PrivacyRequestEdge', node: { __typename: 'PrivacyRequest', id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, dueAt: string, isOverdue: boolean } }> } };

export type PlaceHoldMutationVariables = Exact<{
  input: CustomerHoldPlaceInput;
}>;


export type PlaceHoldMutation = { __typename: 'Mutation', customerHoldPlace: { __typename: 'CustomerHoldPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type LiftHoldMutationVariables = Exact<{
  input: CustomerHoldLiftInput;
}>;


export type LiftHoldMutation = { __typename: 'Mutation', customerHoldLift: { __typename: 'CustomerHoldPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type OpenPrivacyRequestMutationVariables = Exact<{
  input: PrivacyRequestOpenInput;
}>;


export type OpenPrivacyRequestMutation = { __typename: 'Mutation', privacyRequestOpen: { __typename: 'PrivacyRequestPayload', privacyRequest: { __typename: 'PrivacyRequest', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type LogInteractionMutationVariables = Exact<{
  input: InteractionLogInput;
}>;


export type LogInteractionMutation = { __typename: 'Mutation', interactionLog: { __typename: 'InteractionPayload', interaction: { __typename: 'Interaction', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AddNoteMutationVariables = Exact<{
  input: NoteAddInput;
}>;


export type AddNoteMutation = { __typename: 'Mutation', noteAdd: { __typename: 'NotePayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AddTaskMutationVariables = Exact<{
  input: TaskCreateInput;
}>;


export type AddTaskMutation = { __typename: 'Mutation', taskCreate: { __typename: 'TaskPayload', task: { __typename: 'Task', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type OpenTicketMutationVariables = Exact<{
  input: TicketOpenInput;
}>;


export type OpenTicketMutation = { __typename: 'Mutation', ticketOpen: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, number: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CustomerTierFragment = { __typename: 'Customer', id: string, vipStanding: { __typename: 'VipStanding', tier: VipTier, since: string, leavingTo: VipTier | null, leavesOn: string | null, benefits: { __typename: 'VipBenefits', dedicatedAgent: boolean }, budgets: Array<{ __typename: 'VipBudget', kind: VipBenefitKind, budget: { __typename: 'Money', amount: string, currency: string }, spent: { __typename: 'Money', amount: string, currency: string }, left: { __typename: 'Money', amount: string, currency: string } }>, bookings: Array<{ __typename: 'VipBooking', id: string, kind: VipBenefitKind, name: string, reason: string, bookedByName: string | null, bookedAt: string, cancelledAt: string | null, amount: { __typename: 'Money', amount: string, currency: string } }>, next: { __typename: 'VipNextTier', tier: VipTier, missingZh: string, missingEn: string } | null, moves: Array<{ __typename: 'VipTierMove', from: VipTier | null, to: VipTier | null, reasonZh: string, reasonEn: string, movedAt: string }> } | null, dedicatedAgents: { __typename: 'DedicatedAgents', primary: { __typename: 'User', id: string, name: string } | null, backup: { __typename: 'User', id: string, name: string } | null } | null } & { ' $fragmentName'?: 'CustomerTierFragment' };

export type CreateVipBookingMutationVariables = Exact<{
  input: VipBookingCreateInput;
}>;


export type CreateVipBookingMutation = { __typename: 'Mutation', vipBookingCreate: { __typename: 'VipBookingPayload', booking: { __typename: 'VipBooking', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CancelVipBookingMutationVariables = Exact<{
  input: VipBookingCancelInput;
}>;


export type CancelVipBookingMutation = { __typename: 'Mutation', vipBookingCancel: { __typename: 'VipBookingPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type CustomerListQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: CustomerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerListQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount: { __typename: 'TotalCount', value: number, isExact: boolean } | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CustomerEdge', cursor: string, node: { __typename: 'Customer', id: string, code: string, name: string, kind: CustomerKind, baseClass: BaseClass, stage: LifecycleStage, vipTier: VipTier, churnScore: number | null, lastContactAt: string | null, lastOrderAt: string | null, value: { __typename: 'Money', amount: string, currency: string }, owner: { __typename: 'User', id: string, name: string } | null } }> } };

export type CustomerCountsQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
}>;


export type CustomerCountsQuery = { __typename: 'Query', customerSummary: { __typename: 'CustomerSummary', total: number, byBaseClass: Array<{ __typename: 'ClassCount', key: string, count: number }> } };

export type FilterSentenceQueryVariables = Exact<{
  filter: CustomerFilter;
}>;


export type FilterSentenceQuery = { __typename: 'Query', segmentPreview: { __typename: 'SegmentStats', sentenceZh: string, sentenceEn: string } };

export type AllTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllTagsQuery = { __typename: 'Query', tags: Array<{ __typename: 'Tag', id: string, name: string }> };

export type ProfileChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileChoicesQuery = { __typename: 'Query', regions: Array<{ __typename: 'Region', id: string, name: string, parentId: string | null }> };

export type CustomerToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerToEditQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, version: number, kind: CustomerKind, name: string, gender: Gender | null, industry: string | null, companySize: number | null, website: string | null, owner: { __typename: 'User', id: string, name: string } | null, region: { __typename: 'Region', id: string, name: string } | null } | null };

export type CreateCustomerMutationVariables = Exact<{
  input: CustomerCreateInput;
}>;


export type CreateCustomerMutation = { __typename: 'Mutation', customerCreate: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null, existingId: string | null }> } };

export type UpdateCustomerMutationVariables = Exact<{
  id: string | number;
  input: CustomerUpdateInput;
}>;


export type UpdateCustomerMutation = { __typename: 'Mutation', customerUpdate: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CustomerTagsQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerTagsQuery = { __typename: 'Query', tags: Array<{ __typename: 'Tag', id: string, name: string }>, customer: { __typename: 'Customer', id: string, tags: Array<{ __typename: 'Tag', id: string, name: string }> } | null };

export type AddTagMutationVariables = Exact<{
  input: CustomerTagAddInput;
}>;


export type AddTagMutation = { __typename: 'Mutation', customerTagAdd: { __typename: 'CustomerTagPayload', customer: { __typename: 'Customer', id: string, tags: Array<{ __typename: 'Tag', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type RemoveTagMutationVariables = Exact<{
  input: CustomerTagRemoveInput;
}>;


export type RemoveTagMutation = { __typename: 'Mutation', customerTagRemove: { __typename: 'CustomerTagPayload', customer: { __typename: 'Customer', id: string, tags: Array<{ __typename: 'Tag', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type CaptureLeadMutationVariables = Exact<{
  input: LeadCaptureInput;
}>;


export type CaptureLeadMutation = { __typename: 'Mutation', leadCapture: { __typename: 'LeadPayload', outcome: LeadOutcome | null, customer: { __typename: 'Customer', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, field: Array<string> | null, message: string }> } };

export type AddIdentityMutationVariables = Exact<{
  input: IdentityAddInput;
}>;


export type AddIdentityMutation = { __typename: 'Mutation', added: { __typename: 'IdentityPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AddContactMutationVariables = Exact<{
  input: ContactAddInput;
}>;


export type AddContactMutation = { __typename: 'Mutation', added: { __typename: 'ContactPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AddAddressMutationVariables = Exact<{
  input: AddressAddInput;
}>;


export type AddAddressMutation = { __typename: 'Mutation', added: { __typename: 'AddressPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AddImportantDateMutationVariables = Exact<{
  input: ImportantDateAddInput;
}>;


export type AddImportantDateMutation = { __typename: 'Mutation', added: { __typename: 'ImportantDatePayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AddNeedMutationVariables = Exact<{
  input: NeedAddInput;
}>;


export type AddNeedMutation = { __typename: 'Mutation', added: { __typename: 'NeedPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type SetPreferenceMutationVariables = Exact<{
  input: PreferenceSetInput;
}>;


export type SetPreferenceMutation = { __typename: 'Mutation', added: { __typename: 'PreferencePayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ExportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportsQuery = { __typename: 'Query', listExports: { __typename: 'ListExportConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ListExportEdge', cursor: string, node: { __typename: 'ListExport', id: string, list: ExportList, state: ExportState, actorName: string, address: string | null, columns: Array<ExportColumn>, reason: string, sentenceZh: string, sentenceEn: string, search: string | null, rowsExpected: number, rowsTaken: number, inFull: boolean, createdAt: string } }> } };

export type ExportLimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportLimitsQuery = { __typename: 'Query', exportPolicy: { __typename: 'ExportPolicy', rowsADay: number, alarmRows: number, version: number } };

export type SetExportLimitsMutationVariables = Exact<{
  input: ExportPolicyInput;
}>;


export type SetExportLimitsMutation = { __typename: 'Mutation', exportPolicyUpdate: { __typename: 'ExportPolicyPayload', policy: { __typename: 'ExportPolicy', rowsADay: number, alarmRows: number, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type LookIntoUploadQueryVariables = Exact<{
  id: string | number;
  subject?: ImportSubject | null | undefined;
}>;


export type LookIntoUploadQuery = { __typename: 'Query', importUpload: { __typename: 'ImportUpload', id: string, name: string, bytes: number, encoding: string, rows: Array<Array<string>>, planName: string | null, columns: Array<{ __typename: 'SeenColumn', name: string, samples: Array<string> }>, suggestion: { __typename: 'ImportPlan', subject: ImportSubject, source: string, kind: CustomerKind | null, knownBy: Array<IdentityKind>, known: KnownRule, columns: Array<{ __typename: 'ImportColumn', column: string, field: ImportField }> } } | null };

export type BeginImportMutationVariables = Exact<{
  input: ImportBeginInput;
}>;


export type BeginImportMutation = { __typename: 'Mutation', importBegin: { __typename: 'ImportBeginPayload', job: { __typename: 'ImportJob', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ImportOutcomeQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportOutcomeQuery = { __typename: 'Query', importJob: { __typename: 'ImportJob', id: string, state: ImportState, isRehearsal: boolean, progress: number, rowsDone: number, failure: string | null, counts: Array<{ __typename: 'ImportCount', kind: string, created: number, updated: number, unchanged: number, rejected: number }>, remarks: Array<{ __typename: 'ImportRemark', fileName: string, line: number, isRejected: boolean, reason: string }> } | null };

export type KeptPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptPlansQuery = { __typename: 'Query', importPlans: Array<{ __typename: 'SavedImportPlan', id: string, name: string, plan: { __typename: 'ImportPlan', subject: ImportSubject, source: string, kind: CustomerKind | null, knownBy: Array<IdentityKind>, known: KnownRule, columns: Array<{ __typename: 'ImportColumn', column: string, field: ImportField }> } }> };

export type KeepPlanMutationVariables = Exact<{
  input: ImportPlanSaveInput;
}>;


export type KeepPlanMutation = { __typename: 'Mutation', importPlanSave: { __typename: 'ImportPlanPayload', plan: { __typename: 'SavedImportPlan', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type DropPlanMutationVariables = Exact<{
  id: string | number;
}>;


export type DropPlanMutation = { __typename: 'Mutation', importPlanDrop: { __typename: 'ImportPlanDropPayload', droppedId: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type ImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportsQuery = { __typename: 'Query', importJobs: { __typename: 'ImportJobConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ImportJobEdge', cursor: string, node: { __typename: 'ImportJob', id: string, fileName: string, mapping: string, state: ImportState, progress: number, rowsDone: number, failure: string | null, startedAt: string, finishedAt: string | null, counts: Array<{ __typename: 'ImportCount', kind: string, created: number, updated: number, unchanged: number, rejected: number }>, remarks: Array<{ __typename: 'ImportRemark', fileName: string, line: number, isRejected: boolean, reason: string }> } }> } };

export type LifecycleBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type LifecycleBoardQuery = { __typename: 'Query', lifecycleBoard: { __typename: 'LifecycleBoard', funnel: Array<{ __typename: 'FunnelStep', stage: LifecycleStage, customers: number, filter: unknown }>, stages: Array<{ __typename: 'StageTime', stage: LifecycleStage, customers: number, medianDays: number | null, longDays: number | null, filter: unknown }> } };

export type StageFlowQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type StageFlowQuery = { __typename: 'Query', stageFlow: { __typename: 'StageFlow', cells: Array<{ __typename: 'StageCell', from: LifecycleStage | null, to: LifecycleStage, customers: number, filter: unknown }> } };

export type CohortsQueryVariables = Exact<{
  months: number;
}>;


export type CohortsQuery = { __typename: 'Query', purchaseCohorts: Array<{ __typename: 'Cohort', month: string, customers: number, filter: unknown, cells: Array<{ __typename: 'CohortCell', later: number, customers: number, share: number | null, filter: unknown }> }> };

export type PoolListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PoolListQuery = { __typename: 'Query', poolCustomers: { __typename: 'PoolCustomerConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'TotalCount', value: number, isExact: boolean } | null, edges: Array<{ __typename: 'PoolCustomerEdge', cursor: string, node: { __typename: 'PoolCustomer', since: string, cause: PoolMoveKind, blockedUntil: string | null, formerOwner: { __typename: 'User', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, code: string, name: string, stage: LifecycleStage, source: CustomerSource, lastContactAt: string | null, region: { __typename: 'Region', id: string, name: string } | null } | null } }> } };

export type PoolQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolQuery = { __typename: 'Query', pool: { __typename: 'PoolState', version: number, claimsLeft: number, rule: { __typename: 'PoolRule', isOn: boolean, stages: Array<LifecycleStage>, idleDays: number, claimsADay: number, blockedHours: number, protectedDays: number } } };

export type PoolPreviewQueryVariables = Exact<{
  rule: PoolRuleInput;
}>;


export type PoolPreviewQuery = { __typename: 'Query', poolPreview: number };

export type ChangePoolRuleMutationVariables = Exact<{
  input: PoolRuleChangeInput;
}>;


export type ChangePoolRuleMutation = { __typename: 'Mutation', poolRuleChange: { __typename: 'PoolRulePayload', pool: { __typename: 'PoolState', version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ClaimFromPoolMutationVariables = Exact<{
  input: PoolClaimInput;
}>;


export type ClaimFromPoolMutation = { __typename: 'Mutation', poolClaim: { __typename: 'PoolPayload', customer: { __typename: 'Customer', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ScoreSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreSettingsQuery = { __typename: 'Query', scoreSettings: Array<{ __typename: 'ScoreSetting', kind: SettingKind, version: number, value: unknown, changedAt: string, changedByName: string | null }> };

export type PreviewSettingQueryVariables = Exact<{
  kind: SettingKind;
  value: unknown;
}>;


export type PreviewSettingQuery = { __typename: 'Query', settingPreview: { __typename: 'MovePreview', moving: number, staying: number, cells: Array<{ __typename: 'MoveCell', from: string | null, to: string | null, count: number }>, movers: Array<{ __typename: 'Mover', customerId: string, code: string, name: string, from: string | null, to: string | null }> } };

export type ChangeSettingMutationVariables = Exact<{
  input: SettingChangeInput;
}>;


export type ChangeSettingMutation = { __typename: 'Mutation', settingChange: { __typename: 'SettingPayload', setting: { __typename: 'ScoreSetting', kind: SettingKind, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, field: Array<string> | null, message: string }> } };

export type PrivacyRequestsQueryVariables = Exact<{
  filter?: PrivacyRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PrivacyRequestsQuery = { __typename: 'Query', privacyRequests: { __typename: 'PrivacyRequestConnection', totalCount: { __typename: 'TotalCount', value: number, isExact: boolean } | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PrivacyRequestEdge', node: { __typename: 'PrivacyRequest', id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, receivedAt: string, dueAt: string, isOverdue: boolean, closedAt: string | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null } }> } };

export type OnePrivacyRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type OnePrivacyRequestQuery = { __typename: 'Query', privacyRequest: { __typename: 'PrivacyRequest', id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, channel: Channel, wish: string | null, identityCheck: string | null, outcome: string | null, refusal: string | null, receivedAt: string, dueAt: string, isOverdue: boolean, verifiedAt: string | null, startedAt: string | null, closedAt: string | null, stepsDone: number, stepsTotal: number, version: number, customer: { __typename: 'Customer', id: string, name: string, code: string } | null, owner: { __typename: 'User', id: string, name: string } | null, verifiedBy: { __typename: 'User', id: string, name: string } | null, closedBy: { __typename: 'User', id: string, name: string } | null, erasure: Array<{ __typename: 'ErasureStep', name: string, count: number, isDeleted: boolean }> | null } | null };

export type VerifyRequestMutationVariables = Exact<{
  input: PrivacyRequestSayInput;
}>;


export type VerifyRequestMutation = { __typename: 'Mutation', privacyRequestVerify: { __typename: 'PrivacyRequestPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type StartRequestMutationVariables = Exact<{
  input: PrivacyRequestMoveInput;
}>;


export type StartRequestMutation = { __typename: 'Mutation', privacyRequestStart: { __typename: 'PrivacyRequestPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type FinishRequestMutationVariables = Exact<{
  input: PrivacyRequestSayInput;
}>;


export type FinishRequestMutation = { __typename: 'Mutation', privacyRequestFinish: { __typename: 'PrivacyRequestPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RefuseRequestMutationVariables = Exact<{
  input: PrivacyRequestSayInput;
}>;


export type RefuseRequestMutation = { __typename: 'Mutation', privacyRequestRefuse: { __typename: 'PrivacyRequestPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type LinkToPackageMutationVariables = Exact<{
  id: string | number;
}>;


export type LinkToPackageMutation = { __typename: 'Mutation', privacyRequestLink: { __typename: 'PackageLinkPayload', link: { __typename: 'PackageLink', readable: string, data: string, expiresAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { __typename: 'Query', retentionRules: Array<{ __typename: 'RetentionRule', id: string, kind: RetentionKind, months: number | null, action: RetentionAction, actions: Array<RetentionAction>, lastRunAt: string | null, lastRows: number | null, version: number }> };

export type RetentionWouldTakeQueryVariables = Exact<{
  kind: RetentionKind;
  months: number;
  action: RetentionAction;
}>;


export type RetentionWouldTakeQuery = { __typename: 'Query', retentionPreview: { __typename: 'TotalCount', value: number, isExact: boolean } | null };

export type SetRetentionMutationVariables = Exact<{
  input: RetentionRuleUpdateInput;
}>;


export type SetRetentionMutation = { __typename: 'Mutation', retentionRuleUpdate: { __typename: 'RetentionRulePayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type NoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesQuery = { __typename: 'Query', privacyNotices: Array<{ __typename: 'PrivacyNotice', id: string, code: string, textZh: string, textEn: string, validFrom: string }>, privacySetting: { __typename: 'PrivacySetting', answerDays: number, version: number } | null };

export type PublishNoticeMutationVariables = Exact<{
  input: PrivacyNoticePublishInput;
}>;


export type PublishNoticeMutation = { __typename: 'Mutation', privacyNoticePublish: { __typename: 'PrivacyNoticePayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type SetAnswerDaysMutationVariables = Exact<{
  input: PrivacySettingUpdateInput;
}>;


export type SetAnswerDaysMutation = { __typename: 'Mutation', privacySettingUpdate: { __typename: 'PrivacySettingPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RegisterQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterQuery = { __typename: 'Query', processingRegister: Array<{ __typename: 'Processing', purpose: ConsentPurpose, activityZh: string, activityEn: string, dataZh: string, dataEn: string, basis: string, keptForZh: string, keptForEn: string }> };

export type ModelCardFragment = { __typename: 'ScoreModel', id: string, kind: ModelKind, version: number, state: ModelState, asOf: string, reason: AbsenceReason | null, have: number | null, need: number | null, progress: number, customers: number, events: number, askedBy: string, finishedAt: string | null, warnings: Array<string>, leftOut: Array<string>, backTestReason: AbsenceReason | null, parameters: Array<{ __typename: 'ModelParameter', key: string, value: number }>, features: Array<{ __typename: 'ModelFeature', feature: string, weight: number, typical: number }>, backTest: { __typename: 'BackTest', asOf: string, days: number, customers: number, left: number, auc: number | null, aucLow: number | null, aucHigh: number | null, brier: number | null, threshold: number, precision: number | null, recall: number | null, actual: number | null, expected: number | null, calibration: Array<{ __typename: 'CalibrationRow', customers: number, predicted: number, observed: number, low: number, high: number }>, lift: Array<{ __typename: 'LiftRow', slice: number, customers: number, rate: number, lift: number, captured: number }>, holdout: Array<{ __typename: 'HoldoutRow', frequency: number, customers: number, actual: number, expected: number }> } | null } & { ' $fragmentName'?: 'ModelCardFragment' };

export type ModelsQueryVariables = Exact<{
  kind: ModelKind;
}>;


export type ModelsQuery = { __typename: 'Query', scoreModels: Array<(
    { __typename: 'ScoreModel', id: string, state: ModelState }
    & { ' $fragmentRefs'?: { 'ModelCardFragment': ModelCardFragment } }
  )> };

export type FitModelsMutationVariables = Exact<{ [key: string]: never; }>;


export type FitModelsMutation = { __typename: 'Mutation', modelsFit: { __typename: 'ModelsFitPayload', isQueued: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ValueBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type ValueBoardQuery = { __typename: 'Query', valueBoard: { __typename: 'ValueBoard', rfm: Array<{ __typename: 'RfmCell', recency: number, frequency: number, segment: RfmSegment, customers: number, revenue: { __typename: 'Money', amount: string, currency: string } }>, pareto: Array<{ __typename: 'ParetoPoint', customers: number, revenue: number }>, abc: Array<{ __typename: 'AbcRow', key: AbcClass, customers: number, revenue: { __typename: 'Money', amount: string, currency: string } }>, health: Array<{ __typename: 'HealthStep', from: number, to: number, customers: number }>, predicted: Array<{ __typename: 'ValueStep', customers: number, from: { __typename: 'Money', amount: string, currency: string } | null, to: { __typename: 'Money', amount: string, currency: string } | null, value: { __typename: 'Money', amount: string, currency: string } }> } };

export type WatchListQueryVariables = Exact<{
  filter: CustomerFilter;
  orderBy?: CustomerOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type WatchListQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount: { __typename: 'TotalCount', value: number, isExact: boolean } | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CustomerEdge', cursor: string, node: { __typename: 'Customer', id: string, name: string, vipTier: VipTier, lastContactAt: string | null, value: { __typename: 'Money', amount: string, currency: string }, owner: { __typename: 'User', id: string, name: string } | null, prediction: { __typename: 'Prediction', churnProbability: number | null, value: { __typename: 'Money', amount: string, currency: string } | null, churnSigns: Array<{ __typename: 'ChurnSign', feature: ChurnFeature, sentence: string, sentenceZh: string }> } | null, insight: { __typename: 'Insight', advice: { __typename: 'Advice', action: NextAction, reason: string, reasonZh: string } | null } | null } }> } };

export type SegmentGrowthQueryVariables = Exact<{
  id: string | number;
}>;


export type SegmentGrowthQuery = { __typename: 'Query', segment: { __typename: 'Segment', id: string, count: { __typename: 'SegmentCount', state: CountState, countedAt: string | null, costMs: number | null, costRows: number | null, percent: number | null }, growth: Array<{ __typename: 'SegmentDay', day: string, members: number, entered: number, left: number }> } | null };

export type SegmentMovesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SegmentMovesQuery = { __typename: 'Query', segment: { __typename: 'Segment', id: string, moves: { __typename: 'SegmentMoveConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SegmentMoveEdge', cursor: string, node: { __typename: 'SegmentMove', id: string, hasEntered: boolean, cause: MembershipCause, at: string, customer: { __typename: 'Customer', id: string, name: string } | null } }> } } | null };

export type CountSegmentAgainMutationVariables = Exact<{
  id: string | number;
}>;


export type CountSegmentAgainMutation = { __typename: 'Mutation', segmentCountAgain: { __typename: 'SegmentPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type StopSegmentCountMutationVariables = Exact<{
  id: string | number;
}>;


export type StopSegmentCountMutation = { __typename: 'Mutation', segmentCountStop: { __typename: 'SegmentPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type SegmentNumbersFragment = { __typename: 'SegmentStats', size: number, churned: number, averageChurnScore: number | null, asOf: string, servedBy: string, revenue: { __typename: 'Money', amount: string, currency: string }, averageOrderValue: { __typename: 'Money', amount: string, currency: string } | null, averageValue: { __typename: 'Money', amount: string, currency: string } | null, byBaseClass: Array<{ __typename: 'ClassCount', key: string, count: number }>, byAbc: Array<{ __typename: 'ClassCount', key: string, count: number }>, byStage: Array<{ __typename: 'ClassCount', key: string, count: number }> } & { ' $fragmentName'?: 'SegmentNumbersFragment' };

export type SegmentListQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SegmentListQuery = { __typename: 'Query', segments: { __typename: 'SegmentConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SegmentEdge', cursor: string, node: { __typename: 'Segment', id: string, name: string, kind: SegmentKind, sentenceZh: string, sentenceEn: string, updatedAt: string, stats: { __typename: 'SegmentStats', size: number, asOf: string, averageChurnScore: number | null, revenue: { __typename: 'Money', amount: string, currency: string } } } }> } };

export type SegmentDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type SegmentDetailQuery = { __typename: 'Query', segment: { __typename: 'Segment', id: string, name: string, description: string | null, kind: SegmentKind, filter: unknown, sentenceZh: string, sentenceEn: string, version: number, updatedAt: string, stats: (
      { __typename: 'SegmentStats' }
      & { ' $fragmentRefs'?: { 'SegmentNumbersFragment': SegmentNumbersFragment } }
    ) } | null };

export type ReadSentenceQueryVariables = Exact<{
  sentence: string;
}>;


export type ReadSentenceQuery = { __typename: 'Query', segmentRead: { __typename: 'SegmentSentence', filter: unknown, understood: string | null, rest: string | null, reason: string | null } };

export type SegmentMembersQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SegmentMembersQuery = { __typename: 'Query', segment: { __typename: 'Segment', id: string, members: { __typename: 'CustomerConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CustomerEdge', cursor: string, node: { __typename: 'Customer', id: string, name: string, baseClass: BaseClass, vipTier: VipTier, stage: LifecycleStage, churnScore: number | null, lastOrderAt: string | null, value: { __typename: 'Money', amount: string, currency: string } } }> } | null } | null };

export type PreviewSegmentQueryVariables = Exact<{
  filter: CustomerFilter;
}>;


export type PreviewSegmentQuery = { __typename: 'Query', segmentPreview: (
    { __typename: 'SegmentStats', sentenceZh: string, sentenceEn: string }
    & { ' $fragmentRefs'?: { 'SegmentNumbersFragment': SegmentNumbersFragment } }
  ) };

export type RuleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleChoicesQuery = { __typename: 'Query', tags: Array<{ __typename: 'Tag', id: string, name: string }>, productCategories: Array<{ __typename: 'ProductCategory', id: string, name: string }>, segments: { __typename: 'SegmentConnection', edges: Array<{ __typename: 'SegmentEdge', node: { __typename: 'Segment', id: string, name: string } }> }, customFields: Array<{ __typename: 'CustomField', id: string, key: string, labelZh: string, labelEn: string, type: CustomFieldType }>, teams: Array<{ __typename: 'Team', id: string, name: string, parentId: string | null }>, regions: Array<{ __typename: 'Region', id: string, name: string, parentId: string | null }>, users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, name: string } }> } };

export type ClassChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClassChoicesQuery = { __typename: 'Query', classSchemes: Array<{ __typename: 'ClassSchemeState', scheme: ClassScheme, published: { __typename: 'ClassVersion', id: string, rules: unknown } | null }> };

export type CreateSegmentMutationVariables = Exact<{
  input: SegmentCreateInput;
}>;


export type CreateSegmentMutation = { __typename: 'Mutation', segmentCreate: { __typename: 'SegmentPayload', segment: { __typename: 'Segment', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateSegmentMutationVariables = Exact<{
  id: string | number;
  input: SegmentUpdateInput;
}>;


export type UpdateSegmentMutation = { __typename: 'Mutation', segmentUpdate: { __typename: 'SegmentPayload', segment: { __typename: 'Segment', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CompareSegmentsQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type CompareSegmentsQuery = { __typename: 'Query', segmentOverlap: Array<{ __typename: 'SegmentRegion', segmentIds: Array<string>, count: number, filter: unknown }> | null, a: { __typename: 'Segment', id: string, name: string, stats: (
      { __typename: 'SegmentStats' }
      & { ' $fragmentRefs'?: { 'SegmentNumbersFragment': SegmentNumbersFragment } }
    ) } | null, b: { __typename: 'Segment', id: string, name: string, stats: (
      { __typename: 'SegmentStats' }
      & { ' $fragmentRefs'?: { 'SegmentNumbersFragment': SegmentNumbersFragment } }
    ) } | null };

export type TicketBulkPreviewQueryVariables = Exact<{
  wanted: TicketBulkWanted;
}>;


export type TicketBulkPreviewQuery = { __typename: 'Query', ticketBulkPreview: { __typename: 'TicketsTouched', rows: number, touched: number, most: number | null, staying: Array<{ __typename: 'StayingTickets', reason: string, count: number, numbers: Array<string> }> } };

export type TicketBulkChangeMutationVariables = Exact<{
  input: TicketBulkInput;
}>;


export type TicketBulkChangeMutation = { __typename: 'Mutation', ticketBulkChange: { __typename: 'TicketBulkPayload', result: { __typename: 'TicketsTouched', rows: number, touched: number, staying: Array<{ __typename: 'StayingTickets', reason: string, count: number, numbers: Array<string> }> } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type TicketCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type TicketCaseQuery = { __typename: 'Query', ticket: { __typename: 'Ticket', id: string, number: string, status: TicketStatus, type: TicketType, duplicates: Array<{ __typename: 'TicketDuplicate', likeness: number, ticket: { __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus, openedAt: string } }>, links: Array<{ __typename: 'TicketLink', kind: TicketLinkKind, ticket: { __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus, customer: { __typename: 'Customer', id: string, name: string } | null } }>, mergedTickets: Array<{ __typename: 'Ticket', id: string, number: string, subject: string }>, lines: Array<{ __typename: 'TicketLine', id: string, orderNumber: string, orderedAt: string, productId: string | null, name: string | null, quantity: string, net: { __typename: 'Money', amount: string, currency: string } }> | null, attachments: Array<{ __typename: 'TicketAttachment', id: string, name: string, mediaType: string, size: number, visibility: MessageVisibility, addedByName: string | null, addedAt: string }>, customer: { __typename: 'Customer', id: string } | null, rating: { __typename: 'TicketRating', askedAt: string, mailedAt: string | null, expiresAt: string, score: number | null, comment: string | null, ratedAt: string | null, agentName: string | null } | null, complaint: { __typename: 'Complaint', remedy: ComplaintRemedy | null, deviations: Array<ComplaintDeviation>, missingWords: Array<string>, deviationReason: string | null, confirmedBy: ComplaintConfirmation | null, confirmedAt: string | null, silentAt: string | null, code: { __typename: 'ComplaintCode', id: string, key: string, nameZh: string, nameEn: string, answerMinutes: number, remedies: Array<ComplaintRemedy>, mustSay: Array<string>, articleId: string | null, limit: { __typename: 'Money', amount: string, currency: string } | null } | null, product: { __typename: 'ComplaintProduct', id: string, name: string } | null, compensation: { __typename: 'Money', amount: string, currency: string } | null } | null } | null };

export type OrdersOfTicketQueryVariables = Exact<{
  id: string | number;
}>;


export type OrdersOfTicketQuery = { __typename: 'Query', ticket: { __typename: 'Ticket', id: string, customer: { __typename: 'Customer', id: string, orders: { __typename: 'OrderConnection', edges: Array<{ __typename: 'OrderEdge', cursor: string, node: { __typename: 'Order', id: string, number: string, orderedAt: string, lines: Array<{ __typename: 'OrderLine', id: string, quantity: string, description: string | null, product: { __typename: 'Product', id: string, name: string } | null }> } }> } | null } | null } | null };

export type TicketByNumberQueryVariables = Exact<{
  number: string;
}>;


export type TicketByNumberQuery = { __typename: 'Query', tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', cursor: string, node: { __typename: 'Ticket', id: string, number: string } }> } };

export type MergeTicketMutationVariables = Exact<{
  input: TicketMergeInput;
}>;


export type MergeTicketMutation = { __typename: 'Mutation', ticketMerge: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type LinkTicketMutationVariables = Exact<{
  input: TicketLinkInput;
}>;


export type LinkTicketMutation = { __typename: 'Mutation', ticketLink: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UnlinkTicketMutationVariables = Exact<{
  input: TicketUnlinkInput;
}>;


export type UnlinkTicketMutation = { __typename: 'Mutation', ticketUnlink: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type SetTicketLinesMutationVariables = Exact<{
  input: TicketLinesSetInput;
}>;


export type SetTicketLinesMutation = { __typename: 'Mutation', ticketLinesSet: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveAttachmentMutationVariables = Exact<{
  input: TicketAttachmentRemoveInput;
}>;


export type RemoveAttachmentMutation = { __typename: 'Mutation', ticketAttachmentRemove: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AskRatingMutationVariables = Exact<{
  input: TicketRatingAskInput;
}>;


export type AskRatingMutation = { __typename: 'Mutation', ticketRatingAsk: { __typename: 'TicketRatingAskPayload', link: string | null, expiresAt: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RatingQuestionQueryVariables = Exact<{
  proof: string;
}>;


export type RatingQuestionQuery = { __typename: 'Query', ratingQuestion: { __typename: 'RatingQuestion', number: string, subject: string, agentName: string | null, isComplaint: boolean } | null };

export type RateTicketMutationVariables = Exact<{
  input: TicketRateInput;
}>;


export type RateTicketMutation = { __typename: 'Mutation', ticketRate: { __typename: 'TicketRatePayload', done: boolean | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RatingPermissionQueryVariables = Exact<{
  customerId: string | number;
}>;


export type RatingPermissionQuery = { __typename: 'Query', contactPermission: { __typename: 'ContactPermission', isAllowed: boolean, refusal: ContactRefusal | null } | null };

export type MentionableUsersQueryVariables = Exact<{
  ticketId: string | number;
  search?: string | null | undefined;
}>;


export type MentionableUsersQuery = { __typename: 'Query', ticketMentionable: Array<{ __typename: 'MentionableUser', id: string, name: string }> };

export type MyMentionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMentionsQuery = { __typename: 'Query', ticketMentions: Array<{ __typename: 'TicketMention', id: string, body: string, byName: string | null, at: string, ticket: { __typename: 'Ticket', id: string, number: string, subject: string, customer: { __typename: 'Customer', id: string, name: string } | null } | null }> };

export type SeeMentionsMutationVariables = Exact<{
  input: TicketMentionsSeeInput;
}>;


export type SeeMentionsMutation = { __typename: 'Mutation', ticketMentionsSee: { __typename: 'TicketMentionsPayload', seen: number | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ComplaintCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type ComplaintCodesQuery = { __typename: 'Query', complaintCodes: Array<{ __typename: 'ComplaintCode', id: string, key: string, nameZh: string, nameEn: string, cause: ComplaintCause, answerMinutes: number, remedies: Array<ComplaintRemedy>, mustSay: Array<string>, articleId: string | null, isActive: boolean, version: number, limit: { __typename: 'Money', amount: string, currency: string } | null }> };

export type ComplaintReportQueryVariables = Exact<{
  from: string;
  before: string;
}>;


export type ComplaintReportQuery = { __typename: 'Query', complaintReport: { __typename: 'ComplaintReport', complaints: number, open: number, deviating: number, reopened: number, lost: number, medianMinutes: number | null, compensation: { __typename: 'Money', amount: string, currency: string }, rows: Array<{ __typename: 'ComplaintReportRow', complaints: number, customers: number, open: number, deviating: number, reopened: number, lost: number, otherBuyers: number | null, otherLost: number | null, code: { __typename: 'ComplaintCode', id: string, key: string, nameZh: string, nameEn: string, cause: ComplaintCause } | null, product: { __typename: 'ComplaintProduct', id: string, name: string } | null }> }, serviceRatings: { __typename: 'ServiceRatings', asked: number, answers: number, satisfied: number, csat: number | null, mean: number | null } };

export type CreateComplaintCodeMutationVariables = Exact<{
  input: ComplaintCodeCreateInput;
}>;


export type CreateComplaintCodeMutation = { __typename: 'Mutation', complaintCodeCreate: { __typename: 'ComplaintCodePayload', code: { __typename: 'ComplaintCode', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateComplaintCodeMutationVariables = Exact<{
  id: string | number;
  input: ComplaintCodeUpdateInput;
}>;


export type UpdateComplaintCodeMutation = { __typename: 'Mutation', complaintCodeUpdate: { __typename: 'ComplaintCodePayload', code: { __typename: 'ComplaintCode', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateComplaintMutationVariables = Exact<{
  input: ComplaintUpdateInput;
}>;


export type UpdateComplaintMutation = { __typename: 'Mutation', complaintUpdate: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ConfirmComplaintMutationVariables = Exact<{
  input: ComplaintConfirmInput;
}>;


export type ConfirmComplaintMutation = { __typename: 'Mutation', complaintConfirm: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type AnswerStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswerStandardsQuery = { __typename: 'Query', articles: { __typename: 'ArticleConnection', edges: Array<{ __typename: 'ArticleEdge', cursor: string, node: { __typename: 'Article', id: string, used: number, satisfied: number, approved: { __typename: 'ArticleVersion', number: number, titleZh: string, titleEn: string } | null } }> } };

export type ServiceAlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceAlertsQuery = { __typename: 'Query', serviceAlerts: Array<{ __typename: 'ServiceAlert', id: string, metric: ClockMetric, kind: AlertKind, dueAt: string, at: string, ticket: { __typename: 'Ticket', id: string, number: string, subject: string, customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } | null } | null }> };

export type SeeAlertMutationVariables = Exact<{
  id: string | number;
}>;


export type SeeAlertMutation = { __typename: 'Mutation', serviceAlertSee: { __typename: 'ServiceAlertPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type MyOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOffersQuery = { __typename: 'Query', myOffers: Array<{ __typename: 'QueueItem', id: string, offeredUntil: string | null, offerStage: OfferStage | null, ticket: { __typename: 'Ticket', id: string, subject: string, severity: Severity }, customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } }> };

export type AcceptOfferMutationVariables = Exact<{
  input: TicketOfferInput;
}>;


export type AcceptOfferMutation = { __typename: 'Mutation', ticketOfferAccept: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, number: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type DeclineOfferMutationVariables = Exact<{
  input: TicketOfferInput;
}>;


export type DeclineOfferMutation = { __typename: 'Mutation', ticketOfferDecline: { __typename: 'TicketPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type ClockHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type ClockHistoryQuery = { __typename: 'Query', ticket: { __typename: 'Ticket', id: string, clockEntries: Array<{ __typename: 'ClockEntry', id: string, metric: ClockMetric, kind: ClockEventKind, at: string, targetMinutes: number, consumedMinutes: number, dueAt: string | null, policyNameZh: string | null, policyNameEn: string | null, calendarNameZh: string | null, calendarNameEn: string | null }> } | null };

export type TicketChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type TicketChangedSubscription = { ticketChanged: { __typename: 'TicketChange', ticketId: string } };

export type ArticleListQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleListQuery = { __typename: 'Query', articles: { __typename: 'ArticleConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ArticleEdge', cursor: string, node: { __typename: 'Article', id: string, kind: ArticleKind, isRetired: boolean, used: number, rated: number, satisfied: number, version: number, updatedAt: string, approved: { __typename: 'ArticleVersion', number: number, titleZh: string, titleEn: string } | null, latest: { __typename: 'ArticleVersion', number: number, titleZh: string, titleEn: string, state: ArticleState } | null } }> } };

export type OneArticleQueryVariables = Exact<{
  id: string | number;
}>;


export type OneArticleQuery = { __typename: 'Query', article: { __typename: 'Article', id: string, kind: ArticleKind, isRetired: boolean, used: number, rated: number, satisfied: number, version: number, updatedAt: string, approved: { __typename: 'ArticleVersion', number: number, titleZh: string, titleEn: string, bodyZh: string, bodyEn: string, state: ArticleState, authorName: string | null, createdAt: string, decidedByName: string | null, decidedAt: string | null, reason: string | null } | null, latest: { __typename: 'ArticleVersion', number: number, titleZh: string, titleEn: string, bodyZh: string, bodyEn: string, state: ArticleState, authorName: string | null, createdAt: string, decidedByName: string | null, decidedAt: string | null, reason: string | null } | null, versions: Array<{ __typename: 'ArticleVersion', number: number, titleZh: string, titleEn: string, bodyZh: string, bodyEn: string, state: ArticleState, authorName: string | null, createdAt: string, decidedByName: string | null, decidedAt: string | null, reason: string | null }> } | null };

export type CreateArticleMutationVariables = Exact<{
  input: ArticleCreateInput;
}>;


export type CreateArticleMutation = { __typename: 'Mutation', articleCreate: { __typename: 'ArticlePayload', article: { __typename: 'Article', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type EditArticleMutationVariables = Exact<{
  id: string | number;
  input: ArticleEditInput;
}>;


export type EditArticleMutation = { __typename: 'Mutation', articleEdit: { __typename: 'ArticlePayload', article: { __typename: 'Article', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type SubmitArticleMutationVariables = Exact<{
  input: ArticleSubmitInput;
}>;


export type SubmitArticleMutation = { __typename: 'Mutation', articleSubmit: { __typename: 'ArticlePayload', article: { __typename: 'Article', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type DecideArticleMutationVariables = Exact<{
  input: ArticleDecideInput;
}>;


export type DecideArticleMutation = { __typename: 'Mutation', articleDecide: { __typename: 'ArticlePayload', article: { __typename: 'Article', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type RetireArticleMutationVariables = Exact<{
  input: ArticleRetireInput;
}>;


export type RetireArticleMutation = { __typename: 'Mutation', articleRetire: { __typename: 'ArticlePayload', article: { __typename: 'Article', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type MacrosQueryVariables = Exact<{ [key: string]: never; }>;


export type MacrosQuery = { __typename: 'Query', macros: Array<{ __typename: 'Macro', id: string, nameZh: string, nameEn: string, bodyZh: string, bodyEn: string, articleId: string | null, isActive: boolean, version: number }>, mergeFields: Array<{ __typename: 'MergeField', name: string, type: MergeFieldType, nameZh: string, nameEn: string }> };

export type MacroNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type MacroNamesQuery = { __typename: 'Query', macros: Array<{ __typename: 'Macro', id: string, nameZh: string, nameEn: string, isActive: boolean }> };

export type MacroTextQueryVariables = Exact<{
  id: string | number;
  ticketId: string | number;
  locale: Locale;
}>;


export type MacroTextQuery = { __typename: 'Query', macroText: { __typename: 'MacroText', text: string, missing: Array<string>, articleId: string | null } | null };

export type CreateMacroMutationVariables = Exact<{
  input: MacroCreateInput;
}>;


export type CreateMacroMutation = { __typename: 'Mutation', macroCreate: { __typename: 'MacroPayload', macro: { __typename: 'Macro', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateMacroMutationVariables = Exact<{
  id: string | number;
  input: MacroUpdateInput;
}>;


export type UpdateMacroMutation = { __typename: 'Mutation', macroUpdate: { __typename: 'MacroPayload', macro: { __typename: 'Macro', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ServiceLevelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceLevelsQuery = { __typename: 'Query', servicePolicies: Array<{ __typename: 'ServicePolicy', id: string, place: number, nameZh: string, nameEn: string, isActive: boolean, calendarId: string | null, weight: number, skills: Array<string>, version: number, rule: { __typename: 'ServiceRule', tiers: Array<VipTier>, classes: Array<BaseClass>, types: Array<TicketType>, severities: Array<Severity>, channels: Array<Channel> }, targets: Array<{ __typename: 'ServiceTarget', metric: ClockMetric, time: TimeKind, critical: number, high: number, normal: number, low: number }> }>, businessCalendars: Array<{ __typename: 'BusinessCalendar', id: string, nameZh: string, nameEn: string, timezone: string, followsPublicDays: boolean, yearsWithoutData: Array<number>, version: number, weekly: Array<{ __typename: 'WeekdayHours', weekday: number, from: string, to: string }>, days: Array<{ __typename: 'SpecialDay', date: string, kind: PublicDayKind, hours: Array<{ __typename: 'OpenHours', from: string, to: string }> | null }> }> };

export type PublicDaysQueryVariables = Exact<{
  year: number;
}>;


export type PublicDaysQuery = { __typename: 'Query', publicDays: Array<{ __typename: 'PublicDay', day: string, kind: PublicDayKind, nameZh: string, nameEn: string }> };

export type SetPublicDayMutationVariables = Exact<{
  input: PublicDaySetInput;
}>;


export type SetPublicDayMutation = { __typename: 'Mutation', publicDaySet: { __typename: 'PublicDayPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CreateCalendarMutationVariables = Exact<{
  input: CalendarCreateInput;
}>;


export type CreateCalendarMutation = { __typename: 'Mutation', calendarCreate: { __typename: 'CalendarPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateCalendarMutationVariables = Exact<{
  id: string | number;
  input: CalendarUpdateInput;
}>;


export type UpdateCalendarMutation = { __typename: 'Mutation', calendarUpdate: { __typename: 'CalendarPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type CreatePolicyMutationVariables = Exact<{
  input: ServicePolicyCreateInput;
}>;


export type CreatePolicyMutation = { __typename: 'Mutation', servicePolicyCreate: { __typename: 'ServicePolicyPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UpdatePolicyMutationVariables = Exact<{
  id: string | number;
  input: ServicePolicyUpdateInput;
}>;


export type UpdatePolicyMutation = { __typename: 'Mutation', servicePolicyUpdate: { __typename: 'ServicePolicyPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type OrderPoliciesMutationVariables = Exact<{
  input: ServicePolicyOrderInput;
}>;


export type OrderPoliciesMutation = { __typename: 'Mutation', servicePolicyOrder: { __typename: 'ServicePolicyOrderPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type QueueNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueNamesQuery = { __typename: 'Query', queues: Array<{ __typename: 'Queue', id: string, key: string, nameZh: string, nameEn: string, waiting: number }> };

export type QueueRowFragment = { __typename: 'QueueItem', id: string, state: QueueItemState, position: number | null, expectedWaitMinutes: number | null, rankKey: number, enqueuedAt: string, dueAt: string | null, terms: Array<{ __typename: 'RankTermValue', term: RankTerm, points: number }>, ticket: { __typename: 'Ticket', id: string, number: string, subject: string, severity: Severity, type: TicketType, channel: Channel }, customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier, baseClass: BaseClass } } & { ' $fragmentName'?: 'QueueRowFragment' };

export type QueueBoardQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type QueueBoardQuery = { __typename: 'Query', queue: { __typename: 'Queue', id: string, nameZh: string, nameEn: string, waiting: number, servedToday: { __typename: 'QueueService', answered: number, withinTarget: number, breached: number }, agents: Array<{ __typename: 'QueueAgent', isOnline: boolean, takesOffers: boolean, assigned: number, capacity: number, user: { __typename: 'User', id: string, name: string } }>, items: { __typename: 'QueueItemConnection', edges: Array<{ __typename: 'QueueItemEdge', node: (
          { __typename: 'QueueItem', id: string }
          & { ' $fragmentRefs'?: { 'QueueRowFragment': QueueRowFragment } }
        ) }> } } | null };

export type QueueChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type QueueChangedSubscription = { queueChanged: { __typename: 'QueueChange', queueId: string } };

export type SetPresenceMutationVariables = Exact<{
  input: PresenceSetInput;
}>;


export type SetPresenceMutation = { __typename: 'Mutation', presenceSet: { __typename: 'PresencePayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type StaffingForecastQueryVariables = Exact<{
  id: string | number;
  weeks: number;
  share: number;
  seconds: number;
  atOnce?: number | null | undefined;
}>;


export type StaffingForecastQuery = { __typename: 'Query', staffing: { __typename: 'Staffing', weeks: number, arrivals: number, handlingMinutes: number | null, ticketsAtOnce: number, hours: Array<{ __typename: 'StaffingHour', weekday: number, hour: number, arrivals: number, agents: number, inTime: number, meanWaitSeconds: number, occupancy: number }> } | null };

export type SupervisorBoardQueryVariables = Exact<{
  id: string | number;
}>;


export type SupervisorBoardQuery = { __typename: 'Query', queue: { __typename: 'Queue', id: string, waiting: number, servedToday: { __typename: 'QueueService', answered: number, withinTarget: number, breached: number }, hours: Array<{ __typename: 'QueueHour', hour: number, arrived: number, answered: number, withinTarget: number, breached: number, abandoned: number, meanWaitMinutes: number | null }>, agentDays: Array<{ __typename: 'AgentDay', taken: number, done: number, meanHandlingMinutes: number | null, occupancy: number | null, user: { __typename: 'User', id: string, name: string } }>, agents: Array<{ __typename: 'QueueAgent', isOnline: boolean, takesOffers: boolean, assigned: number, capacity: number, skills: Array<string>, user: { __typename: 'User', id: string, name: string } }>, items: { __typename: 'QueueItemConnection', edges: Array<{ __typename: 'QueueItemEdge', node: { __typename: 'QueueItem', id: string, state: QueueItemState, enqueuedAt: string, dueAt: string | null, expectedWaitMinutes: number | null, ticket: { __typename: 'Ticket', id: string, number: string, subject: string, severity: Severity }, customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } } }> } } | null };

export type AgentTicketsQueryVariables = Exact<{
  agentId: string | number;
}>;


export type AgentTicketsQuery = { __typename: 'Query', tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', cursor: string, node: (
        { __typename: 'Ticket' }
        & { ' $fragmentRefs'?: { 'HeldTicketFragment': HeldTicketFragment } }
      ) }> } };

export type PushTicketMutationVariables = Exact<{
  input: TicketAssignInput;
}>;


export type PushTicketMutation = { __typename: 'Mutation', ticketAssign: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, number: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type SkillWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type SkillWordsQuery = { __typename: 'Query', skillWords: Array<string> };

export type SetSkillsMutationVariables = Exact<{
  input: AgentSkillsSetInput;
}>;


export type SetSkillsMutation = { __typename: 'Mutation', agentSkillsSet: { __typename: 'CrewPayload', id: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type UnservedVipsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnservedVipsQuery = { __typename: 'Query', unservedVips: { __typename: 'UnservedVipConnection', totalCount: { __typename: 'TotalCount', value: number } | null, edges: Array<{ __typename: 'UnservedVipEdge', cursor: string, node: { __typename: 'UnservedVip', customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } | null, former: { __typename: 'User', id: string, name: string } | null, backup: { __typename: 'User', id: string, name: string } | null } }> } };

export type TicketListQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  oldestFirst?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type TicketListQuery = { __typename: 'Query', tickets: { __typename: 'TicketConnection', totalCount: { __typename: 'TotalCount', value: number, isExact: boolean } | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'TicketEdge', cursor: string, node: { __typename: 'Ticket', id: string, number: string, subject: string, type: TicketType, severity: Severity, status: TicketStatus, openedAt: string, customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } | null, assignee: { __typename: 'User', id: string, name: string } | null, clocks: Array<{ __typename: 'Clock', metric: ClockMetric, state: ClockState, dueAt: string | null }> } }> } };

export type MyTicketsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTicketsQuery = { __typename: 'Query', tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', cursor: string, node: (
        { __typename: 'Ticket' }
        & { ' $fragmentRefs'?: { 'HeldTicketFragment': HeldTicketFragment } }
      ) }> } };

export type TicketConversationQueryVariables = Exact<{
  id: string | number;
}>;


export type TicketConversationQuery = { __typename: 'Query', ticket: { __typename: 'Ticket', id: string, number: string, subject: string, type: TicketType, severity: Severity, status: TicketStatus, channel: Channel, phase: TicketPhase, openedAt: string, reopenCount: number, mergedIntoId: string | null, customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } | null, assignee: { __typename: 'User', id: string, name: string } | null, clocks: Array<{ __typename: 'Clock', metric: ClockMetric, state: ClockState, dueAt: string | null, targetMinutes: number, consumedMinutes: number }>, messages: Array<{ __typename: 'TicketMessage', id: string, author: AuthorKind, authorName: string | null, visibility: MessageVisibility, body: string, at: string }> } | null };

export type ReplyToTicketMutationVariables = Exact<{
  input: TicketReplyInput;
}>;


export type ReplyToTicketMutation = { __typename: 'Mutation', ticketReply: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ResolveTicketMutationVariables = Exact<{
  input: TicketResolveInput;
}>;


export type ResolveTicketMutation = { __typename: 'Mutation', ticketResolve: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type HandBackTicketMutationVariables = Exact<{
  input: TicketHandBackInput;
}>;


export type HandBackTicketMutation = { __typename: 'Mutation', ticketHandBack: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { __typename: 'Query', systemHealth: { __typename: 'SystemHealth', version: string, node: string, startedAt: string, lastBackupAt: string | null, database: { __typename: 'DatabaseHealth', version: string, sizeBytes: number, connections: number, mostConnections: number, replicas: number, migrations: number, processes: number }, jobs: { __typename: 'JobHealth', waiting: number, running: number, failing: number, failed: Array<{ __typename: 'FailedJob', id: string, name: string, attempts: number, mostAttempts: number, error: string, failedAt: string, nextTryAt: string | null }> }, mail: { __typename: 'MailHealth', isConfigured: boolean, waiting: number, oldestAt: string | null, lastSentAt: string | null }, partitions: Array<{ __typename: 'PartitionHealth', table: string, count: number, last: string | null }>, disk: { __typename: 'DiskHealth', freeBytes: number, totalBytes: number } | null } };

export type RetryJobMutationVariables = Exact<{
  input: JobRetryInput;
}>;


export type RetryJobMutation = { __typename: 'Mutation', jobRetry: { __typename: 'JobRetryPayload', jobId: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type KeysQueryVariables = Exact<{ [key: string]: never; }>;


export type KeysQuery = { __typename: 'Query', keyRing: { __typename: 'KeyRing', isKeptHere: boolean, keys: Array<{ __typename: 'RingKey', id: string, isCurrent: boolean, isPresent: boolean, since: string | null, wraps: number }>, rotation: { __typename: 'KeyRotation', id: string, key: string, renewsData: boolean, askedBy: string, total: number, done: number, startedAt: string, finishedAt: string | null } | null } };

export type StartRotationMutationVariables = Exact<{
  input: KeyRotationInput;
}>;


export type StartRotationMutation = { __typename: 'Mutation', keyRotationStart: { __typename: 'KeyRotationPayload', rotation: { __typename: 'KeyRotation', id: string, total: number, done: number, finishedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type FirstStepsListQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsListQuery = { __typename: 'Query', readiness: Array<{ __typename: 'Readiness', key: ReadinessKey, count: number, total: number | null }> };

export type TodayQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQueueQuery = { __typename: 'Query', queues: Array<{ __typename: 'Queue', id: string, nameZh: string, nameEn: string, waiting: number, servedToday: { __typename: 'QueueService', answered: number, withinTarget: number, breached: number } }>, tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', cursor: string, node: (
        { __typename: 'Ticket' }
        & { ' $fragmentRefs'?: { 'HeldTicketFragment': HeldTicketFragment } }
      ) }> } };

export type TodayTasksQueryVariables = Exact<{
  dueBefore: string;
}>;


export type TodayTasksQuery = { __typename: 'Query', tasks: { __typename: 'TaskConnection', edges: Array<{ __typename: 'TaskEdge', node: { __typename: 'Task', id: string, kind: TaskKind, title: string, dueAt: string, isOverdue: boolean, status: TaskStatus, version: number, customer: { __typename: 'Customer', id: string, name: string } | null } }> } };

export type TodayDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayDatesQuery = { __typename: 'Query', upcomingDates: Array<{ __typename: 'UpcomingDate', kind: ImportantDateKind, date: string, daysLeft: number, calendar: CalendarKind, lunarLabel: string | null, age: number | null, customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } }> };

export type TodayAlertsQueryVariables = Exact<{
  filter: CustomerFilter;
}>;


export type TodayAlertsQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount: { __typename: 'TotalCount', value: number, isExact: boolean } | null, edges: Array<{ __typename: 'CustomerEdge', node: { __typename: 'Customer', id: string, name: string, baseClass: BaseClass, vipTier: VipTier, churnScore: number | null, lastOrderAt: string | null, value: { __typename: 'Money', amount: string, currency: string } } }> } };

export type TodaySummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type TodaySummaryQuery = { __typename: 'Query', customerSummary: { __typename: 'CustomerSummary', total: number, byBaseClass: Array<{ __typename: 'ClassCount', key: string, count: number }>, byStage: Array<{ __typename: 'ClassCount', key: string, count: number }> } };

export type TodayDecisionsQueryVariables = Exact<{
  classes: boolean;
  privacy: boolean;
  articles: boolean;
  desk: boolean;
  owners: boolean;
  ownerless?: CustomerFilter | null | undefined;
}>;


export type TodayDecisionsQuery = { __typename: 'Query', classWork?: { __typename: 'ClassWork', proposals: Array<{ __typename: 'ClassProposal', id: string, mayDecide: boolean }>, endingPins: Array<{ __typename: 'ClassPin', id: string }> }, privacyRequests?: { __typename: 'PrivacyRequestConnection', totalCount: { __typename: 'TotalCount', value: number } | null }, articles?: { __typename: 'ArticleConnection', edges: Array<{ __typename: 'ArticleEdge', cursor: string }> }, serviceAlerts?: Array<{ __typename: 'ServiceAlert', id: string }>, ticketMentions?: Array<{ __typename: 'TicketMention', id: string }>, unservedVips?: { __typename: 'UnservedVipConnection', totalCount: { __typename: 'TotalCount', value: number } | null }, customers?: { __typename: 'CustomerConnection', totalCount: { __typename: 'TotalCount', value: number } | null } };

export type ClaimNextMutationVariables = Exact<{
  input: TicketClaimNextInput;
}>;


export type ClaimNextMutation = { __typename: 'Mutation', ticketClaimNext: { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: string, number: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type PeekCustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type PeekCustomerQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, stage: LifecycleStage, vipTier: VipTier, churnScore: number | null, lastOrderAt: string | null, lastContactAt: string | null, value: { __typename: 'Money', amount: string, currency: string }, owner: { __typename: 'User', id: string, name: string } | null, insight: { __typename: 'Insight', persona: Array<{ __typename: 'PersonaSentence', zh: string, en: string }> } | null, openTickets: Array<{ __typename: 'Ticket', id: string, subject: string, status: TicketStatus }> | null } | null };

export type SetDedicatedAgentMutationVariables = Exact<{
  input: DedicatedAgentSetInput;
}>;


export type SetDedicatedAgentMutation = { __typename: 'Mutation', dedicatedAgentSet: { __typename: 'CrewPayload', id: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type HeldTicketFragment = { __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus, customer: { __typename: 'Customer', id: string, name: string, vipTier: VipTier } | null, clocks: Array<{ __typename: 'Clock', metric: ClockMetric, state: ClockState, dueAt: string | null }> } & { ' $fragmentName'?: 'HeldTicketFragment' };

export type FindPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindPeopleQuery = { __typename: 'Query', users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, name: string, status: UserStatus, team: { __typename: 'Team', id: string, name: string } | null } }> } };

export type FindProductsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindProductsQuery = { __typename: 'Query', products: { __typename: 'ProductConnection', edges: Array<{ __typename: 'ProductEdge', node: { __typename: 'Product', id: string, name: string, sku: string, status: ProductStatus, price: { __typename: 'Money', amount: string, currency: string } | null } }> } };

export type ServerFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerFactsQuery = { __typename: 'Query', serverInfo: { __typename: 'ServerInfo', demo: boolean, version: string, timezone: string, currency: string, singleSignOn: string | null, demoAccounts: Array<{ __typename: 'DemoAccount', email: string, name: string, role: string, password: string }> } };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { __typename: 'Query', churnBands: { __typename: 'ChurnBands', mediumFrom: number, highAbove: number }, viewer: { __typename: 'Viewer', id: string, kind: ActorKind, name: string, email: string | null, locale: Locale, role: { __typename: 'Role', id: string, key: string, nameZh: string, nameEn: string }, permissions: Array<{ __typename: 'PermissionGrant', permission: string, scope: Scope }> } };

export type EndSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type EndSessionMutation = { __typename: 'Mutation', sessionEnd: { __typename: 'SessionEndPayload', userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type ChooseLocaleMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type ChooseLocaleMutation = { __typename: 'Mutation', viewerUpdate: { __typename: 'ViewerPayload', viewer: { __typename: 'Viewer', id: string, locale: Locale } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type FinishTaskMutationVariables = Exact<{
  input: TaskCompleteInput;
}>;


export type FinishTaskMutation = { __typename: 'Mutation', taskComplete: { __typename: 'TaskPayload', task: { __typename: 'Task', id: string, status: TaskStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type ExportPreviewQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  search?: string | null | undefined;
  tickets?: TicketFilter | null | undefined;
  ofTickets: boolean;
}>;


export type ExportPreviewQuery = { __typename: 'Query', ofCustomers?: { __typename: 'ExportPreview', rows: number, leftToday: number }, ofTickets?: { __typename: 'ExportPreview', rows: number, leftToday: number } };

export type OpenCustomerExportMutationVariables = Exact<{
  input: CustomerExportInput;
}>;


export type OpenCustomerExportMutation = { __typename: 'Mutation', customerExportOpen: { __typename: 'ListExportPayload', export: { __typename: 'ListExport', id: string, path: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type OpenTicketExportMutationVariables = Exact<{
  input: TicketExportInput;
}>;


export type OpenTicketExportMutation = { __typename: 'Mutation', ticketExportOpen: { __typename: 'ListExportPayload', export: { __typename: 'ListExport', id: string, path: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type NewsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsQuery = { __typename: 'Query', notifications: Array<{ __typename: 'Notification', key: string, kind: NotificationKind, at: string, isNew: boolean, title: string, detail: string | null, ticketId: string | null, customerId: string | null }> };

export type SeeNewsMutationVariables = Exact<{ [key: string]: never; }>;


export type SeeNewsMutation = { __typename: 'Mutation', notificationsSee: { __typename: 'NotificationsSeePayload', seen: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type SavedViewsQueryVariables = Exact<{
  list: string;
}>;


export type SavedViewsQuery = { __typename: 'Query', savedViews: Array<{ __typename: 'SavedView', id: string, name: string, address: string, isShared: boolean, isOwn: boolean, ownerName: string }> };

export type SaveViewMutationVariables = Exact<{
  input: SavedViewSaveInput;
}>;


export type SaveViewMutation = { __typename: 'Mutation', savedViewSave: { __typename: 'SavedViewPayload', view: { __typename: 'SavedView', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string, field: Array<string> | null }> } };

export type DropViewMutationVariables = Exact<{
  id: string | number;
}>;


export type DropViewMutation = { __typename: 'Mutation', savedViewDrop: { __typename: 'SavedViewDropPayload', droppedId: string | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, message: string }> } };

export type WorkUnderWayQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkUnderWayQuery = { __typename: 'Query', workUnderWay: Array<{ __typename: 'LongWork', id: string, kind: WorkKind, about: string | null, percent: number | null, startedAt: string }> };

export const CustomerHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"baseClass"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CustomerHeadFragment, unknown>;
export const CustomerWhoFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerWho"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"companySize"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDetail"}},{"kind":"Field","name":{"kind":"Name","value":"firstTouchAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"needClass"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importantDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lunarLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<CustomerWhoFragment, unknown>;
export const CustomerValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prediction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alive"}},{"kind":"Field","name":{"kind":"Name","value":"expected365"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"abcClass"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue365"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rfm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recency"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"monetary"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerValueFragment, unknown>;
export const CustomerRhythmFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRhythm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderAt"}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycleDays"}},{"kind":"Field","name":{"kind":"Name","value":"cycleSpread"}},{"kind":"Field","name":{"kind":"Name","value":"nextExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdueRatio"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceLastOrder"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDays"}},{"kind":"Field","name":{"kind":"Name","value":"recentMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerRhythmFragment, unknown>;
export const CustomerOpenTicketsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerOpenTickets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openTickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerOpenTicketsFragment, unknown>;
export const CustomerGroupsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CustomerGroupsFragment, unknown>;
export const CustomerTasksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerTasksFragment, unknown>;
export const TimelinePageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelinePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelinePageFragment, unknown>;
export const CustomerInsightFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerInsight"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"insight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"refId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persona"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"refId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerInsightFragment, unknown>;
export const CustomerChurnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerChurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prediction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"churnProbability"}},{"kind":"Field","name":{"kind":"Name","value":"churnReason"}},{"kind":"Field","name":{"kind":"Name","value":"churnSigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"scoredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerChurnFragment, unknown>;
export const CustomerTierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerTier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vipStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"leavingTo"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dedicatedAgent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookedByName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"missingZh"}},{"kind":"Field","name":{"kind":"Name","value":"missingEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"movedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dedicatedAgents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"primary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerTierFragment, unknown>;
export const ModelCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"have"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backTestReason"}},{"kind":"Field","name":{"kind":"Name","value":"backTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"auc"}},{"kind":"Field","name":{"kind":"Name","value":"aucLow"}},{"kind":"Field","name":{"kind":"Name","value":"aucHigh"}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"predicted"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slice"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"lift"}},{"kind":"Field","name":{"kind":"Name","value":"captured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<ModelCardFragment, unknown>;
export const SegmentNumbersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SegmentNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentStats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"churned"}},{"kind":"Field","name":{"kind":"Name","value":"averageChurnScore"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"servedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byBaseClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAbc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SegmentNumbersFragment, unknown>;
export const QueueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"expectedWaitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"rankKey"}},{"kind":"Field","name":{"kind":"Name","value":"enqueuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"baseClass"}}]}}]}}]} as unknown as DocumentNode<QueueRowFragment, unknown>;
export const HeldTicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<HeldTicketFragment, unknown>;
export const FindAnythingDocument = {"__meta__":{"hash":"sha256:ee3e1baeecf3ebb6d0bfce505ddbc6277e039a66bcb04d940964d5e6568a86c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindAnything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"segments"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tickets"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"baseClass"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"segments"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tickets"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindAnythingQuery, FindAnythingQueryVariables>;
export const AccountDocument = {"__meta__":{"hash":"sha256:c2cc279e494f22ce67c59cec39e83890b00620ea02e6d125c4120522e9d02706"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:79e0e1f47d1807b463748dbd2c1a23b536a1eba977687d92394c5ade27f53715"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const StartFactorDocument = {"__meta__":{"hash":"sha256:a1a5aa8d6b65ea3362a6b3f16bf61f86fa9224622c4d222a11e36e18a93b67e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordProofInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartFactorMutation, StartFactorMutationVariables>;
export const ConfirmFactorDocument = {"__meta__":{"hash":"sha256:b381010d944bd992f31f2478d7e8a0aed177e6d6e4f6ca197522ba9e1fa43b28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmFactorMutation, ConfirmFactorMutationVariables>;
export const RemoveFactorDocument = {"__meta__":{"hash":"sha256:905f01380cab27bbca1b7dc2fdbc0d0154db99d6beefd774c3f7cb8618100ae4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordProofInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveFactorMutation, RemoveFactorMutationVariables>;
export const RenewCodesDocument = {"__meta__":{"hash":"sha256:a429d19f8f07e0ca9e84e9bb04a86a7e6c85be1516d347310bfd08caaa0e7582"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordProofInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesRenew"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RenewCodesMutation, RenewCodesMutationVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"sha256:f1ed173cd585639fad161b92213878b84e7f3edcb88433aa9e0fc63c25c73491"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessionRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {"__meta__":{"hash":"sha256:6d13e703631f3e2898a19e7056e6176a33ffba52ac668987c2ca05c2fda18d57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessionRevokeOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const WorkOfDocument = {"__meta__":{"hash":"sha256:291d55319e7d7370bd2571bc0d7b71fe7f817557398220d976fcc34582cfdeeb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<WorkOfQuery, WorkOfQueryVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"sha256:55a3893395f39a9e756904ec0c8689993a3db96e8c6c7e17fff0664e0728a3c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const HandOverSharesDocument = {"__meta__":{"hash":"sha256:dcb77e97fe6e9dc8e64df9301d7aab2e9aedb75712954dc41d93fa4a0cb17430"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandOverShares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receiverIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOverPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"receiverIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receiverIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"unseen"}}]}}]}}]} as unknown as DocumentNode<HandOverSharesQuery, HandOverSharesQueryVariables>;
export const HandOverRunDocument = {"__meta__":{"hash":"sha256:f44cfbcbb977911f7425339554b6f4e9dd68b4075573e42c25eb01042d73892a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOverCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverRunMutation, HandOverRunMutationVariables>;
export const RecentHandOversDocument = {"__meta__":{"hash":"sha256:a8c6e158a0ee3bbd8b066d1c520d1fd89a9f51185441d9eaa141d9db7f5fcd05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecentHandOvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecentHandOversQuery, RecentHandOversQueryVariables>;
export const UndoHandOverDocument = {"__meta__":{"hash":"sha256:0831c902ba5654bfac8ccd6403d476692d5e9b809e9b4e00760718e085b79dc1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoHandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOverUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UndoHandOverMutation, UndoHandOverMutationVariables>;
export const PeopleDocument = {"__meta__":{"hash":"sha256:fe0502b660f049b8867765f6ba64ee210102d5d50323fa7ba15ed8a53a460a1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PlacesAndRolesDocument = {"__meta__":{"hash":"sha256:391426bce0dad7a2684aa1ae389a3226832323951c406f0f27ed4b150b341bad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesAndRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}}]}}]} as unknown as DocumentNode<PlacesAndRolesQuery, PlacesAndRolesQueryVariables>;
export const InviteUserDocument = {"__meta__":{"hash":"sha256:da6e93a47567e28d1e86f78fde5bf2e0feaca815a406181fe8d4dd9d4bc583b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InviteUserMutation, InviteUserMutationVariables>;
export const InviteAgainDocument = {"__meta__":{"hash":"sha256:648587c7f6053471b6fce1833063c6c7abd279952228d957bcc8d8855fc95eb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserInviteAgainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userInviteAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InviteAgainMutation, InviteAgainMutationVariables>;
export const UpdateUserDocument = {"__meta__":{"hash":"sha256:93fde0cd13c8c5ba959e547c0c94a6453a70288ed507747e15de865212f37159"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const SignOutUserDocument = {"__meta__":{"hash":"sha256:cda22735b598baa1b4f2d740f592779992917254a7fbe6b9a40c0205f11b2319"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userSignOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutUserMutation, SignOutUserMutationVariables>;
export const RemoveSecondFactorDocument = {"__meta__":{"hash":"sha256:0e23d33c025ff30cc81eef105bf75111483b50a518cf2bddba082b5e38a335cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userSecondFactorRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const ImportUsersDocument = {"__meta__":{"hash":"sha256:cd64423b2331c0563e3e91a405da0c6b475061c59c81db0393088c353fd6d1db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ImportUsersMutation, ImportUsersMutationVariables>;
export const PreviewAccessDocument = {"__meta__":{"hash":"sha256:2db2cea28a3e1a38017c13ef06c1d9969d9c07b9cce4df2607b5a4f1b09159b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewAccessQuery, PreviewAccessQueryVariables>;
export const RolesMatrixDocument = {"__meta__":{"hash":"sha256:83dc4ce60d4df23af038a3080884ac47862a3e15368e664491a6790dba91dc3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isSeeded"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"masks"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<RolesMatrixQuery, RolesMatrixQueryVariables>;
export const CreateRoleDocument = {"__meta__":{"hash":"sha256:1eee7cf458f1d06593bd60675d4fd3607806e52a0aebac31266d65408ec92ff8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = {"__meta__":{"hash":"sha256:3fd6558229aed2a05d5169157a6fbc204a202a8bf2994b3cf015dfe49b9aa4bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roleUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const DeleteRoleDocument = {"__meta__":{"hash":"sha256:6596a53f98a7c4ebd20f8164bfa1041b6ea211378e3f1d40f1ed10a90cfd9212"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roleDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const TokensDocument = {"__meta__":{"hash":"sha256:86e9f4e6fa4caab697bf5aeea0deb54f73cbeee354a67c492f4bc6bf2b1ecde5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const CreateTokenDocument = {"__meta__":{"hash":"sha256:a09f2b3ff2727b4e9579873c9d681987f2fd9646ac7053d00ccadbf67a9fe781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokenCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = {"__meta__":{"hash":"sha256:bfee0222c6fd8fad671d259e1251b22b0221f898990da4b944dd74cd528743d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokenRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const FieldsDocument = {"__meta__":{"hash":"sha256:3b8103f91303fce0372927cbe50fdba95122056224a3af4414d97519402f9e97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]} as unknown as DocumentNode<FieldsQuery, FieldsQueryVariables>;
export const CreateFieldDocument = {"__meta__":{"hash":"sha256:bb4a4749dfd6ce98862739cb5e29fb6e26d3be84394647698193410e0c1e08dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customFieldCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateFieldMutation, CreateFieldMutationVariables>;
export const TagsDocument = {"__meta__":{"hash":"sha256:e7ee42807217f7f320775a459738c68bb7a7a2fdc9e150b5922abb4e76c39801"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TagsQuery, TagsQueryVariables>;
export const CreateTagDocument = {"__meta__":{"hash":"sha256:fdd4f4aaacbbcf9043618341e4ceec39fd0a0352a35138f4442be4c5b73415b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TagCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tagCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTagMutation, CreateTagMutationVariables>;
export const RotateTokenDocument = {"__meta__":{"hash":"sha256:3106320d396421739fe6d17b5443d0ba552ad113fd5200a13859015844c05feb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenRotateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokenRotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RotateTokenMutation, RotateTokenMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:0baa0ac935a828d3c5d51539ebe873962ed8e4f1318e44069e83cda8a39df2d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ConfirmSignInDocument = {"__meta__":{"hash":"sha256:5ce165de696e64a1c40a0256ed022eb5ddfd3bb8d418680d2ffe3213594fca55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessionConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSignInMutation, ConfirmSignInMutationVariables>;
export const RequestResetDocument = {"__meta__":{"hash":"sha256:af75dc957df946bed047399292c38477375c9aa8f6987f9e3332789a7d7d38d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordResetRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passwordResetRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestResetMutation, RequestResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"sha256:8b69888358d94e9af3b6f7e32f8ec39a725074348ebf36bcc68d1fd957f19e60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passwordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"sha256:1b9ea7d373c93b752e5d65b9c140e25295a28cf9c9c36a016306c01dd5949052"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitationAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const AuditEntriesDocument = {"__meta__":{"hash":"sha256:41f099619582b3b076018bc26b6358d88b007924aca26e167e03c668434aef3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AuditChecksDocument = {"__meta__":{"hash":"sha256:e2ad434e135251f2fd4572e48ea388e87f3babeecbd55145dd858a7da28380a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"chains"}},{"kind":"Field","name":{"kind":"Name","value":"chainsDone"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AuditChecksQuery, AuditChecksQueryVariables>;
export const StartAuditCheckDocument = {"__meta__":{"hash":"sha256:07e82c6eb3dad77b8913bf39b208748033c697cf779edbc2a4b4b9bae6f0711c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAuditCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditCheckStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartAuditCheckMutation, StartAuditCheckMutationVariables>;
export const SchemesDocument = {"__meta__":{"hash":"sha256:75315114ab88e53f4ac79309e0e5fd72678d97170e7fa546b1ba9481b169b9ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classSchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toCome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<SchemesQuery, SchemesQueryVariables>;
export const PreviewClassesDocument = {"__meta__":{"hash":"sha256:300aec2e4bf8a7a7c9eed04853aabe8ecc9942e2e7c366ba57963dac02d453cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassScheme"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rules"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"rules"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rules"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moving"}},{"kind":"Field","name":{"kind":"Name","value":"staying"}},{"kind":"Field","name":{"kind":"Name","value":"movers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewClassesQuery, PreviewClassesQueryVariables>;
export const ClassMatrixDocument = {"__meta__":{"hash":"sha256:8d3d5d82225fe9913eda7d59a9e615d0dd1a52e4dc892c896126a8623933a5f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassScheme"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classTransitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}}]}}]}}]} as unknown as DocumentNode<ClassMatrixQuery, ClassMatrixQueryVariables>;
export const ClassWorkDocument = {"__meta__":{"hash":"sha256:64d2e04963f34c2968bc993b06a0b7688e0fedbe9848e5b8a0649f57f0925bdc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingPins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<ClassWorkQuery, ClassWorkQueryVariables>;
export const SaveClassDraftDocument = {"__meta__":{"hash":"sha256:c2bdd76dd694e9878ac6db0aa8ea0b5c819e55c49e774b8010f540ff0eb8d1bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveClassDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classDraftSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveClassDraftMutation, SaveClassDraftMutationVariables>;
export const DropClassDraftDocument = {"__meta__":{"hash":"sha256:46ef6752c74a8d2f5c81e9a660cfe3f6019fd9e316af2d8acdc7efe07b0d5f41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropClassDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassScheme"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classDraftDrop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DropClassDraftMutation, DropClassDraftMutationVariables>;
export const PublishClassesDocument = {"__meta__":{"hash":"sha256:3212afce7009fc19802d7cccced1daca756e0e94a8d89efb86a6bbaf0ce428bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PublishClassesMutation, PublishClassesMutationVariables>;
export const DecideClassDocument = {"__meta__":{"hash":"sha256:d2521c7e8e38d6ac8dcf7c951fd1577b34b036af2946f72b1f52c2d1ac7e21b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isMoved"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideClassMutation, DecideClassMutationVariables>;
export const PinClassDocument = {"__meta__":{"hash":"sha256:a4f71c3ad54a94df020654ade96e0f9e196d403ccc9366813b63e9bddbb94cbe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PinClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassPinInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classPin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pinId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PinClassMutation, PinClassMutationVariables>;
export const UnpinClassDocument = {"__meta__":{"hash":"sha256:8a99d4f44a455de49a62fe0fd30c4dedd523190b72dbcd345001cf0a4759d556"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpinClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classUnpin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnpinClassMutation, UnpinClassMutationVariables>;
export const VipTiersPageDocument = {"__meta__":{"hash":"sha256:c96e1f7e94a03238e1aa6d44f263e1862b897070867330144c611c1fdb423698"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VipTiersPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vipTiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"}},{"kind":"Field","name":{"kind":"Name","value":"entryZh"}},{"kind":"Field","name":{"kind":"Name","value":"entryEn"}},{"kind":"Field","name":{"kind":"Name","value":"exitZh"}},{"kind":"Field","name":{"kind":"Name","value":"exitEn"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rankPoints"}},{"kind":"Field","name":{"kind":"Name","value":"dedicatedAgent"}},{"kind":"Field","name":{"kind":"Name","value":"giftBudget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventBudget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"giftSpent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventSpent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"classSchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toCome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}}]}}]}}]}}]} as unknown as DocumentNode<VipTiersPageQuery, VipTiersPageQueryVariables>;
export const BulkPreviewDocument = {"__meta__":{"hash":"sha256:776cbc915343255be4e2e7f0b9751808509a41350c1ed7f0214051bbc1a35478"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerBulkPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}}]} as unknown as DocumentNode<BulkPreviewQuery, BulkPreviewQueryVariables>;
export const BulkChangeDocument = {"__meta__":{"hash":"sha256:e273a9911c2209886c1d60809fd73332431de1b490dd8bd36fd86947bdbc2034"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerBulkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerBulkChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"changeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BulkChangeMutation, BulkChangeMutationVariables>;
export const BulkChangesDocument = {"__meta__":{"hash":"sha256:da27b10559214a5d6b383830a1e57d10eaf24d52ca0392a8f24a8a51a48e7369"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerBulkChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}}]}}]}}]} as unknown as DocumentNode<BulkChangesQuery, BulkChangesQueryVariables>;
export const BulkUndoDocument = {"__meta__":{"hash":"sha256:4d5e2c7fce2dd5eadc0434e92a11fcddd414cb638ee92e4417de73e3d73239b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerBulkUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BulkUndoMutation, BulkUndoMutationVariables>;
export const CustomerCircleDocument = {"__meta__":{"hash":"sha256:670429d8ab38e9292bcc8a2ce69f6993135ca2cba644ff6184773e9797b4f8a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerCircle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerCircleQuery, CustomerCircleQueryVariables>;
export const Customer360Document = {"__meta__":{"hash":"sha256:7c0a9c00edacb1cdc8ec12388b7d69e00cbfdba72348b415a78997737e576c01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customer360"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerWho"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerValue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRhythm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerChurn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerInsight"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerOpenTickets"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerTier"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerGroups"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerTasks"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelinePage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"baseClass"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerWho"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"companySize"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDetail"}},{"kind":"Field","name":{"kind":"Name","value":"firstTouchAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"needClass"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importantDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lunarLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prediction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alive"}},{"kind":"Field","name":{"kind":"Name","value":"expected365"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"valueBasis"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"abcClass"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue365"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rfm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recency"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"monetary"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRhythm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderAt"}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycleDays"}},{"kind":"Field","name":{"kind":"Name","value":"cycleSpread"}},{"kind":"Field","name":{"kind":"Name","value":"nextExpectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdueRatio"}},{"kind":"Field","name":{"kind":"Name","value":"daysSinceLastOrder"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseDays"}},{"kind":"Field","name":{"kind":"Name","value":"recentMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerChurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prediction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"churnProbability"}},{"kind":"Field","name":{"kind":"Name","value":"churnReason"}},{"kind":"Field","name":{"kind":"Name","value":"churnSigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"scoredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerInsight"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"insight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"refId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persona"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"refId"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerOpenTickets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openTickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerTier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vipStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"leavingTo"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dedicatedAgent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookedByName"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"missingZh"}},{"kind":"Field","name":{"kind":"Name","value":"missingEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"movedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dedicatedAgents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"primary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelinePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Customer360Query, Customer360QueryVariables>;
export const CustomerOrdersDocument = {"__meta__":{"hash":"sha256:185e857aab891b827ee0ca29a28ae1c6b1697634c0820dd88ad80ac93ef73e60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"isReturn"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerOrdersQuery, CustomerOrdersQueryVariables>;
export const CustomerTicketsDocument = {"__meta__":{"hash":"sha256:8134f260cda84f99383369ed3e1997a31c4a71c1696076af6084c9ffdf1dbddf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerTicketsQuery, CustomerTicketsQueryVariables>;
export const CustomerHistoryDocument = {"__meta__":{"hash":"sha256:7b38209130a91945eaa92ea6f04606bd621a475544160c089ed953821b877e32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stageHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"movedAt"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerHistoryQuery, CustomerHistoryQueryVariables>;
export const CustomerTimelineDocument = {"__meta__":{"hash":"sha256:0f109844835cd0b0beed6982aa40ff883e05a307c7c69e6d50cd7ee718516af3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelinePage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelinePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerTimelineQuery, CustomerTimelineQueryVariables>;
export const CustomerChangedDocument = {"__meta__":{"hash":"sha256:20957ee4b1a7966268a72ded6ba555aff5b5225b6c569e8bbc2e7b5c57ef7673"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CustomerChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<CustomerChangedSubscription, CustomerChangedSubscriptionVariables>;
export const RevealIdentityDocument = {"__meta__":{"hash":"sha256:9569198b43d712f1c8addd43aa3ce12eaf5e704d95937d089aec671cd74e955d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRevealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"identityReveal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevealIdentityMutation, RevealIdentityMutationVariables>;
export const RevealValueDocument = {"__meta__":{"hash":"sha256:11e5cf60c0c4d170bca7b88b73117543d238fb7ee2753fd01abef367239b4de6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValueRevealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valueReveal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevealValueMutation, RevealValueMutationVariables>;
export const CreateOrderDocument = {"__meta__":{"hash":"sha256:4d6804e51ab315b06b2ce59583a77100eb0136815114c7a92163eb2586bb2728"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orderCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOrderMutation, CreateOrderMutationVariables>;
export const CustomerConsentsDocument = {"__meta__":{"hash":"sha256:03517932a471723e3eeb65d73d0ab4f387746d6d1dca1806be3522cdd8766e69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerConsents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channels"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contactPermissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"channels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channels"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacyNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CustomerConsentsQuery, CustomerConsentsQueryVariables>;
export const SetConsentDocument = {"__meta__":{"hash":"sha256:0bf54e20b060f8da3c6e72b36b32aba17e4e135991841703654ad32adc509f50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetConsentMutation, SetConsentMutationVariables>;
export const CustomerPrivacyDocument = {"__meta__":{"hash":"sha256:edf253c4f48efd9b46090eead33759dc7d3b4af86bf3940472c86dd2ce63e70e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerPrivacy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerPrivacyQuery, CustomerPrivacyQueryVariables>;
export const PlaceHoldDocument = {"__meta__":{"hash":"sha256:2a0a91b7e63431eca031ae851205bab92da89bc226bda63244014230e6e84446"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerHoldPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerHoldPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceHoldMutation, PlaceHoldMutationVariables>;
export const LiftHoldDocument = {"__meta__":{"hash":"sha256:1ac09af4180b49a1b2b8bb54b7fd413cbe53c3ad40f24d7f13a26e92edec3e69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerHoldLiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerHoldLift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LiftHoldMutation, LiftHoldMutationVariables>;
export const OpenPrivacyRequestDocument = {"__meta__":{"hash":"sha256:3749e71815a4e4f3f85fe5657a61768908a3cc79342bb39c449740ec5c1984f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPrivacyRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyRequestOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequestOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenPrivacyRequestMutation, OpenPrivacyRequestMutationVariables>;
export const LogInteractionDocument = {"__meta__":{"hash":"sha256:9309253e6612aaf150b9aa2a5832698b307ab737982dc3ed29e8f6d855a0e528"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogInteraction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InteractionLogInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interactionLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LogInteractionMutation, LogInteractionMutationVariables>;
export const AddNoteDocument = {"__meta__":{"hash":"sha256:6478f4eb361791dd9b74ab510713cb5d1f73f174a97dd9147c12b7e7c27bf663"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const AddTaskDocument = {"__meta__":{"hash":"sha256:d8b772bd92a3a7f9a9156e99e8a74fe8d6cc6794dd68d09c10b685735c74e222"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddTaskMutation, AddTaskMutationVariables>;
export const OpenTicketDocument = {"__meta__":{"hash":"sha256:18385fb598e5570ae33bc4f2431f673e46c320d27b80e174b016eee10afd17a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTicketMutation, OpenTicketMutationVariables>;
export const CreateVipBookingDocument = {"__meta__":{"hash":"sha256:afcc0ac2262ea4f72a557dfc6d7831f16b92e3cc14aab8e0c1262410c2561f89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVipBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VipBookingCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vipBookingCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateVipBookingMutation, CreateVipBookingMutationVariables>;
export const CancelVipBookingDocument = {"__meta__":{"hash":"sha256:ef5ddbb7086f55a6bc0036d65742fa6ac586e189d19c577bdd7381b5de42f06d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelVipBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VipBookingCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vipBookingCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelVipBookingMutation, CancelVipBookingMutationVariables>;
export const CustomerListDocument = {"__meta__":{"hash":"sha256:3f09d77de83b932ba6c60c0c6b38b2124f8385fcda67521b9173bb8f6258b0b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"baseClass"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"churnScore"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerListQuery, CustomerListQueryVariables>;
export const CustomerCountsDocument = {"__meta__":{"hash":"sha256:6a93a52823bd132b0301006349d05a2fe4b05a5a54967816c2af717a2cb983fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byBaseClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerCountsQuery, CustomerCountsQueryVariables>;
export const FilterSentenceDocument = {"__meta__":{"hash":"sha256:dd83a6f0f844c7580a328be29c7d41dee06283f18125a6ef296283946d566789"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterSentence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceZh"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceEn"}}]}}]}}]} as unknown as DocumentNode<FilterSentenceQuery, FilterSentenceQueryVariables>;
export const AllTagsDocument = {"__meta__":{"hash":"sha256:b09585504f38a52dee6549b50b505477fe5971cd4f41249bd4a73bf912897ff9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AllTagsQuery, AllTagsQueryVariables>;
export const ProfileChoicesDocument = {"__meta__":{"hash":"sha256:18c7101a69da6ae16a4e1b73022796fd53b43d5379c7256217c63687653c5a1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}}]}}]} as unknown as DocumentNode<ProfileChoicesQuery, ProfileChoicesQueryVariables>;
export const CustomerToEditDocument = {"__meta__":{"hash":"sha256:95104274b4ad28e696f7ecf594f35996d858e051c4932f19dc9ddad2b5dc15a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"companySize"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerToEditQuery, CustomerToEditQueryVariables>;
export const CreateCustomerDocument = {"__meta__":{"hash":"sha256:d3d3ef24c66849d2fa5c844d6ff0f6b9197546e7f3276781dcebb34dd4297353"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"existingId"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const UpdateCustomerDocument = {"__meta__":{"hash":"sha256:a0c04b87c31715d20150bac4ae3535f7590efef566d338be2f26c110303e9a02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const CustomerTagsDocument = {"__meta__":{"hash":"sha256:428688b7b8d5e7808a6da4584551ad952d0101284a9661a6bad2922a040e5d2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerTagsQuery, CustomerTagsQueryVariables>;
export const AddTagDocument = {"__meta__":{"hash":"sha256:67ddad11a62b0b6e130416574386219632c9617efce4d60f807b9a071fbbfa66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerTagAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerTagAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddTagMutation, AddTagMutationVariables>;
export const RemoveTagDocument = {"__meta__":{"hash":"sha256:6185066fbfcbf27b3adf228ba473922f7ef63c3a045c49505ba32577437a85f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerTagRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerTagRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTagMutation, RemoveTagMutationVariables>;
export const CaptureLeadDocument = {"__meta__":{"hash":"sha256:393716e0006c3a434da1816d20cb1a7e0c327892a1c23ae1db082ae1b1e9c5ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaptureLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadCaptureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadCapture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CaptureLeadMutation, CaptureLeadMutationVariables>;
export const AddIdentityDocument = {"__meta__":{"hash":"sha256:c7ef7bb72e3377631e08d1dfced1de3e1d4ec6ff2b2cccc356b962b319de1c03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"added"},"name":{"kind":"Name","value":"identityAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddIdentityMutation, AddIdentityMutationVariables>;
export const AddContactDocument = {"__meta__":{"hash":"sha256:7ecbef6f127d8da21942c15da9c5c8aa89891f0703924493df6d6001ceef9806"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"added"},"name":{"kind":"Name","value":"contactAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddContactMutation, AddContactMutationVariables>;
export const AddAddressDocument = {"__meta__":{"hash":"sha256:0260763836a2ee1119380369e0a942cc40a4aaebdf0fbddc409007d28d0be295"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddressAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"added"},"name":{"kind":"Name","value":"addressAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddAddressMutation, AddAddressMutationVariables>;
export const AddImportantDateDocument = {"__meta__":{"hash":"sha256:a28b07b554a475740ca802ce90f836121d4d580832e2cf3a741bef9abd0d3fc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddImportantDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportantDateAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"added"},"name":{"kind":"Name","value":"importantDateAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddImportantDateMutation, AddImportantDateMutationVariables>;
export const AddNeedDocument = {"__meta__":{"hash":"sha256:aec0ecf778f088706ca4e816245afcb2c84e39836bda4007b10a6d5cfba936ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"added"},"name":{"kind":"Name","value":"needAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddNeedMutation, AddNeedMutationVariables>;
export const SetPreferenceDocument = {"__meta__":{"hash":"sha256:6c8f7ef3d1368d3598fcc065e08a561714a233a10bb4ee2da1bb35b011efe780"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreferenceSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"added"},"name":{"kind":"Name","value":"preferenceSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetPreferenceMutation, SetPreferenceMutationVariables>;
export const ExportsDocument = {"__meta__":{"hash":"sha256:b5e01e9163a9644ecab5d8eb2e6b7ea29c31d8210056ca2f739c1d02873c9d67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"listExports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceZh"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceEn"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"rowsExpected"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"inFull"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportsQuery, ExportsQueryVariables>;
export const ExportLimitsDocument = {"__meta__":{"hash":"sha256:b70a4801c4d6549d1c6bfd304b0304db66aceb60aedbb21bb9bdd4ccb8ff4b7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rowsADay"}},{"kind":"Field","name":{"kind":"Name","value":"alarmRows"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ExportLimitsQuery, ExportLimitsQueryVariables>;
export const SetExportLimitsDocument = {"__meta__":{"hash":"sha256:f9b4fbcee344d172ddb5e2315da6d62f2cce6740dc38aa7fbf4f784ace870bcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetExportLimits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportPolicyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rowsADay"}},{"kind":"Field","name":{"kind":"Name","value":"alarmRows"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetExportLimitsMutation, SetExportLimitsMutationVariables>;
export const LookIntoUploadDocument = {"__meta__":{"hash":"sha256:e1fcb1d9b12e3aad11e863e3ba6d791547f2c54cea9f251d9eb2e9a6eaa89139"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookIntoUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportSubject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"}},{"kind":"Field","name":{"kind":"Name","value":"known"}}]}}]}}]}}]} as unknown as DocumentNode<LookIntoUploadQuery, LookIntoUploadQueryVariables>;
export const BeginImportDocument = {"__meta__":{"hash":"sha256:978e8ad1b084cb5b0782a97caac3c2792c372713bcc92938d53dbe9a3d49d24e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBeginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importBegin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BeginImportMutation, BeginImportMutationVariables>;
export const ImportOutcomeDocument = {"__meta__":{"hash":"sha256:aaa53ab1282cc8393e0c70c9677333aa48855cea4b7b8d38d24bd11016639353"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRehearsal"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"isRejected"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ImportOutcomeQuery, ImportOutcomeQueryVariables>;
export const KeptPlansDocument = {"__meta__":{"hash":"sha256:ec5a9f09112fdcf373fab79b67598727ac6afde8a2a574fdbb1e16968299f6d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"knownBy"}},{"kind":"Field","name":{"kind":"Name","value":"known"}}]}}]}}]}}]} as unknown as DocumentNode<KeptPlansQuery, KeptPlansQueryVariables>;
export const KeepPlanDocument = {"__meta__":{"hash":"sha256:55f6c0b951af6a68e666eb5e19cdb0c0bd96a98ee95dc36e3e53ee0f42fb0bdb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPlanSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importPlanSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<KeepPlanMutation, KeepPlanMutationVariables>;
export const DropPlanDocument = {"__meta__":{"hash":"sha256:8c4c2c4f8fe466629e59473ba0be4faaef7c2f426ba879b09219987096487131"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importPlanDrop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"droppedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DropPlanMutation, DropPlanMutationVariables>;
export const ImportsDocument = {"__meta__":{"hash":"sha256:1f20a84a21732ae4eb9fbbbd135ab519ed8623298209fd690aeb64749e00cc7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"isRejected"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const LifecycleBoardDocument = {"__meta__":{"hash":"sha256:153a24c3774a261d97c279b17fe30870a83545c77069fc18cc1d225948383ac1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LifecycleBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"funnel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"longDays"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}}]}}]}}]} as unknown as DocumentNode<LifecycleBoardQuery, LifecycleBoardQueryVariables>;
export const StageFlowDocument = {"__meta__":{"hash":"sha256:9ff36bb6d617dc314f335887c3db508c37008abdab349b2925214e74a655c67f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StageFlow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stageFlow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}}]}}]}}]} as unknown as DocumentNode<StageFlowQuery, StageFlowQueryVariables>;
export const CohortsDocument = {"__meta__":{"hash":"sha256:8c5b559d20488d7189a667ef75eacfa702dee52ff2dc64211c37accf7b4f3b68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cohorts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseCohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}}]}}]}}]} as unknown as DocumentNode<CohortsQuery, CohortsQueryVariables>;
export const PoolListDocument = {"__meta__":{"hash":"sha256:31802836ed9781762bc2314506b28279842954752cfbbb8d97ddc4b6c87f8ec3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoolList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"poolCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"blockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"formerOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PoolListQuery, PoolListQueryVariables>;
export const PoolDocument = {"__meta__":{"hash":"sha256:1eb73adfef7d651fc1d2f926736e5a3250331bbe1a2772c089cd27d645f9f748"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"claimsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"idleDays"}},{"kind":"Field","name":{"kind":"Name","value":"claimsADay"}},{"kind":"Field","name":{"kind":"Name","value":"blockedHours"}},{"kind":"Field","name":{"kind":"Name","value":"protectedDays"}}]}}]}}]}}]} as unknown as DocumentNode<PoolQuery, PoolQueryVariables>;
export const PoolPreviewDocument = {"__meta__":{"hash":"sha256:26fe6071009005b790574452f14c7e158800083f04bf683d1842d044767fea78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoolPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PoolRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"poolPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}}]}]}}]} as unknown as DocumentNode<PoolPreviewQuery, PoolPreviewQueryVariables>;
export const ChangePoolRuleDocument = {"__meta__":{"hash":"sha256:935ab1611ad2562e8ff1df2303b094009c548769cfce10b2cc2204df63b6dd18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePoolRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PoolRuleChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"poolRuleChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePoolRuleMutation, ChangePoolRuleMutationVariables>;
export const ClaimFromPoolDocument = {"__meta__":{"hash":"sha256:30c6c57bd9e44886d3ea93c85def01e556750ca3ecdb99299fd82d40744d046e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimFromPool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PoolClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"poolClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimFromPoolMutation, ClaimFromPoolMutationVariables>;
export const ScoreSettingsDocument = {"__meta__":{"hash":"sha256:418bbdabebbd8be3e0160c88c681a87908f01c51558d2d2fdd5703f0c0bb74e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoreSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scoreSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}}]}}]} as unknown as DocumentNode<ScoreSettingsQuery, ScoreSettingsQueryVariables>;
export const PreviewSettingDocument = {"__meta__":{"hash":"sha256:a360925a6e3360c4e22443e1177b42778b1be38d1c87672797c081354373b97e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"value"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settingPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"value"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moving"}},{"kind":"Field","name":{"kind":"Name","value":"staying"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewSettingQuery, PreviewSettingQueryVariables>;
export const ChangeSettingDocument = {"__meta__":{"hash":"sha256:56b7b5368ebb704142da7666c76c4bae195fc520e4cf1aaad43d886a893bbeee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settingChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeSettingMutation, ChangeSettingMutationVariables>;
export const PrivacyRequestsDocument = {"__meta__":{"hash":"sha256:288e2c6e1535bb7e5e63a129c042bc63a9fc24b93a81f2a3dca19e854f9efa38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrivacyRequestsQuery, PrivacyRequestsQueryVariables>;
export const OnePrivacyRequestDocument = {"__meta__":{"hash":"sha256:56a6ffdd2278e52ab31d6942677c036ce4c8457ff78d6d21b6b85604cb89bcd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnePrivacyRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheck"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stepsDone"}},{"kind":"Field","name":{"kind":"Name","value":"stepsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"erasure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isDeleted"}}]}}]}}]}}]} as unknown as DocumentNode<OnePrivacyRequestQuery, OnePrivacyRequestQueryVariables>;
export const VerifyRequestDocument = {"__meta__":{"hash":"sha256:f4f0f6fd233ccf57f29d5a08ba3b265e82af4a83c2180449c36de1e96ed25a4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyRequestSayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequestVerify"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyRequestMutation, VerifyRequestMutationVariables>;
export const StartRequestDocument = {"__meta__":{"hash":"sha256:afd519de95f2903a5292330f6dd1b65eaf1df77774889b5bb76ddb1e1588e8bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyRequestMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequestStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartRequestMutation, StartRequestMutationVariables>;
export const FinishRequestDocument = {"__meta__":{"hash":"sha256:02811abce10adc957951935a743565943be8a9fc61570043296cb59ca6bb047c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyRequestSayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequestFinish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FinishRequestMutation, FinishRequestMutationVariables>;
export const RefuseRequestDocument = {"__meta__":{"hash":"sha256:b569d6466228a1d3df8ed939a493f356f33d64033ee0a9f9b31c65c553d9725e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyRequestSayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequestRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseRequestMutation, RefuseRequestMutationVariables>;
export const LinkToPackageDocument = {"__meta__":{"hash":"sha256:f9fa0599ee36afe6857e0b450b7fdbe4e2f02db4eb139110f09677f4c571c6b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkToPackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequestLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readable"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LinkToPackageMutation, LinkToPackageMutationVariables>;
export const RetentionDocument = {"__meta__":{"hash":"sha256:591840722cdd4398b2034fed0024f95ae931769bff1c430934e024ff08075f4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retentionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"lastRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastRows"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RetentionQuery, RetentionQueryVariables>;
export const RetentionWouldTakeDocument = {"__meta__":{"hash":"sha256:dcb3cee4e28fa020fcff8a2aeebc64db4a5c30b2624ffed397d838f12bfa6b7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionWouldTake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionAction"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retentionPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}},{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}}]}}]} as unknown as DocumentNode<RetentionWouldTakeQuery, RetentionWouldTakeQueryVariables>;
export const SetRetentionDocument = {"__meta__":{"hash":"sha256:f7ddb97120b3f8e673bdf88238d1bb5d4abc2164623b0d673efa0a468413beb6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRetention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionRuleUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retentionRuleUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetRetentionMutation, SetRetentionMutationVariables>;
export const NoticesDocument = {"__meta__":{"hash":"sha256:a87c296106186e531047a2fe6388b4f302c9ab14704cc26ac429e13f9437ab4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacySetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const PublishNoticeDocument = {"__meta__":{"hash":"sha256:489dd74a2d548d71877dcbae17ff564e3554b4124003ca46fa56b7a7285ab8e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyNoticePublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacyNoticePublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const SetAnswerDaysDocument = {"__meta__":{"hash":"sha256:013b239138f6c1ca3119ea47a36126bb55bedfff9497a6c13f371c903467784f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAnswerDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacySettingUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privacySettingUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetAnswerDaysMutation, SetAnswerDaysMutationVariables>;
export const RegisterDocument = {"__meta__":{"hash":"sha256:ee62cd55e73b9ac5b03a2785662ee74e3ce4fbc2f5b4d494d09ad81383d0a487"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"processingRegister"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"activityZh"}},{"kind":"Field","name":{"kind":"Name","value":"activityEn"}},{"kind":"Field","name":{"kind":"Name","value":"dataZh"}},{"kind":"Field","name":{"kind":"Name","value":"dataEn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"keptForZh"}},{"kind":"Field","name":{"kind":"Name","value":"keptForEn"}}]}}]}}]} as unknown as DocumentNode<RegisterQuery, RegisterQueryVariables>;
export const ModelsDocument = {"__meta__":{"hash":"sha256:a0d1c52e66d87d83521108dccdb0a2c1584ae62f8c02adc53e643849b14699e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Models"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scoreModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"have"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backTestReason"}},{"kind":"Field","name":{"kind":"Name","value":"backTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"auc"}},{"kind":"Field","name":{"kind":"Name","value":"aucLow"}},{"kind":"Field","name":{"kind":"Name","value":"aucHigh"}},{"kind":"Field","name":{"kind":"Name","value":"brier"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"predicted"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slice"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"lift"}},{"kind":"Field","name":{"kind":"Name","value":"captured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<ModelsQuery, ModelsQueryVariables>;
export const FitModelsDocument = {"__meta__":{"hash":"sha256:aca1f0beae12a0cf0ac8ff057f81f596f0bca9206ef276b62c52673039c44c6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FitModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"modelsFit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isQueued"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FitModelsMutation, FitModelsMutationVariables>;
export const ValueBoardDocument = {"__meta__":{"hash":"sha256:e26b3f98ae6a773832e9c1af36bf117cd54892c5145f9d26082ac81162f8e36d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValueBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valueBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rfm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recency"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pareto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predicted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ValueBoardQuery, ValueBoardQueryVariables>;
export const WatchListDocument = {"__meta__":{"hash":"sha256:b09b0698b97132f57ac80fc3128a4327bb789cb514cec27bf6f314c4cd450a3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WatchList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prediction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"churnProbability"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"churnSigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"insight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonZh"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WatchListQuery, WatchListQueryVariables>;
export const SegmentGrowthDocument = {"__meta__":{"hash":"sha256:990bbf9563b120f82aee3c7a2a640925070baefa0e26cbb685fe57c146fc3e3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SegmentGrowth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"countedAt"}},{"kind":"Field","name":{"kind":"Name","value":"costMs"}},{"kind":"Field","name":{"kind":"Name","value":"costRows"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}}]}}]}}]} as unknown as DocumentNode<SegmentGrowthQuery, SegmentGrowthQueryVariables>;
export const SegmentMovesDocument = {"__meta__":{"hash":"sha256:fc7df5ac07d2424294a125a60e891cf83f54b744272a3487fd3d9f9237d5f477"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SegmentMoves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hasEntered"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SegmentMovesQuery, SegmentMovesQueryVariables>;
export const CountSegmentAgainDocument = {"__meta__":{"hash":"sha256:88982a8fc72365bfd28f8f14822dfff20294d376058473402be4cc880fca340d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CountSegmentAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentCountAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CountSegmentAgainMutation, CountSegmentAgainMutationVariables>;
export const StopSegmentCountDocument = {"__meta__":{"hash":"sha256:804d3dd2cba954cef3f4abef57cc840aad1d90b0b0a4820d76012445f305a2b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopSegmentCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentCountStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StopSegmentCountMutation, StopSegmentCountMutationVariables>;
export const SegmentListDocument = {"__meta__":{"hash":"sha256:5300fb1af8296e3e59af6551061fa0339d35955a693a359ff11933169a296c3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SegmentList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceZh"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceEn"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"averageChurnScore"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SegmentListQuery, SegmentListQueryVariables>;
export const SegmentDetailDocument = {"__meta__":{"hash":"sha256:1832c5336a3192257061a2d85bddc067a14c7057060d4a7fca3c45ac4921015f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SegmentDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceZh"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SegmentNumbers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SegmentNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentStats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"churned"}},{"kind":"Field","name":{"kind":"Name","value":"averageChurnScore"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"servedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byBaseClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAbc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SegmentDetailQuery, SegmentDetailQueryVariables>;
export const ReadSentenceDocument = {"__meta__":{"hash":"sha256:a86ce96ef705b7e8d9badb8dc97d7b53d66a7a95fdabc5a9591b86189b711f7b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadSentence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sentence"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sentence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sentence"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"understood"}},{"kind":"Field","name":{"kind":"Name","value":"rest"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReadSentenceQuery, ReadSentenceQueryVariables>;
export const SegmentMembersDocument = {"__meta__":{"hash":"sha256:13a53f499add5259dd8a1ca677a471f7fd6094769bcecdb9b9635ac2cbb8360e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SegmentMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseClass"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"churnScore"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SegmentMembersQuery, SegmentMembersQueryVariables>;
export const PreviewSegmentDocument = {"__meta__":{"hash":"sha256:b068bef66b5567237c14b0964c7cd42a5fdfacb593457ee2c33f9ad79edd5352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewSegment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceZh"}},{"kind":"Field","name":{"kind":"Name","value":"sentenceEn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SegmentNumbers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SegmentNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentStats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"churned"}},{"kind":"Field","name":{"kind":"Name","value":"averageChurnScore"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"servedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byBaseClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAbc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PreviewSegmentQuery, PreviewSegmentQueryVariables>;
export const RuleChoicesDocument = {"__meta__":{"hash":"sha256:2fc9b0c7f4a8207eba1c2d63026c3fba2cd37c9d4439112bf8938ec7fe711efa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuleChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productCategories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RuleChoicesQuery, RuleChoicesQueryVariables>;
export const ClassChoicesDocument = {"__meta__":{"hash":"sha256:8bf6438507c82bf921d9297f3e36301cf241b4858983a33302a55098cb59f3e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classSchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}}]}}]}}]}}]} as unknown as DocumentNode<ClassChoicesQuery, ClassChoicesQueryVariables>;
export const CreateSegmentDocument = {"__meta__":{"hash":"sha256:ee866108458fae1cf78c6ec99c441e7d94035911cfe7fad5b50854c3865c8b76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSegment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateSegmentMutation, CreateSegmentMutationVariables>;
export const UpdateSegmentDocument = {"__meta__":{"hash":"sha256:c129f40faec0111daae254bb8f591436f4536f14de4265172322ff54ec56b5e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSegment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateSegmentMutation, UpdateSegmentMutationVariables>;
export const CompareSegmentsDocument = {"__meta__":{"hash":"sha256:852ed2661bc756fb011968bd0f1cf9613f00fa933c5e9bea043270bb659e33a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareSegments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentOverlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"a"}},{"kind":"Variable","name":{"kind":"Name","value":"b"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"segmentIds"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"a"},"name":{"kind":"Name","value":"segment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SegmentNumbers"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"b"},"name":{"kind":"Name","value":"segment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SegmentNumbers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SegmentNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentStats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"churned"}},{"kind":"Field","name":{"kind":"Name","value":"averageChurnScore"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"servedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageOrderValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"averageValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byBaseClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAbc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CompareSegmentsQuery, CompareSegmentsQueryVariables>;
export const TicketBulkPreviewDocument = {"__meta__":{"hash":"sha256:0ba97f14aaab62e7ea9e59353b48d561a6e31a85c15b33c5ab123140e04540e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketBulkPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wanted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketBulkWanted"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketBulkPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"wanted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wanted"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"touched"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"staying"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"}}]}}]}}]}}]} as unknown as DocumentNode<TicketBulkPreviewQuery, TicketBulkPreviewQueryVariables>;
export const TicketBulkChangeDocument = {"__meta__":{"hash":"sha256:f3d4fa6a7d2251b65dc3d51a49ab60ffa0cd9f06517ceeb480150f9a9496b05a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketBulkChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketBulkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketBulkChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"touched"}},{"kind":"Field","name":{"kind":"Name","value":"staying"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TicketBulkChangeMutation, TicketBulkChangeMutationVariables>;
export const TicketCaseDocument = {"__meta__":{"hash":"sha256:97584a2dcac3d4d130cb7836e090f7f164e45fec90aab26e50c16b1317a1ac0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedTickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"addedByName"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"ratedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"answerMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"}},{"kind":"Field","name":{"kind":"Name","value":"mustSay"}},{"kind":"Field","name":{"kind":"Name","value":"articleId"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"compensation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"}},{"kind":"Field","name":{"kind":"Name","value":"missingWords"}},{"kind":"Field","name":{"kind":"Name","value":"deviationReason"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"silentAt"}}]}}]}}]}}]} as unknown as DocumentNode<TicketCaseQuery, TicketCaseQueryVariables>;
export const OrdersOfTicketDocument = {"__meta__":{"hash":"sha256:c704e65e849461e1303fe74ad9582ffc87045c2cc37288bd2aeaa4b11c08e99b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersOfTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersOfTicketQuery, OrdersOfTicketQueryVariables>;
export const TicketByNumberDocument = {"__meta__":{"hash":"sha256:df9fbf9f1307b8e4b7f17b03b9929d8e19033dd5ebe54e8a9f32d67cdedc8540"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TicketByNumberQuery, TicketByNumberQueryVariables>;
export const MergeTicketDocument = {"__meta__":{"hash":"sha256:bba4c3f3fc8bbaf6df21e6ac03319a546b4f285f78dead56f8743d38bb29ef19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MergeTicketMutation, MergeTicketMutationVariables>;
export const LinkTicketDocument = {"__meta__":{"hash":"sha256:03b4eaec63cde0b69934838d99cd2352d2d785d86c53e02a0ee2e3af1b954895"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LinkTicketMutation, LinkTicketMutationVariables>;
export const UnlinkTicketDocument = {"__meta__":{"hash":"sha256:25bb742c0a8a405c1dc8622140019bc712cfabe666762e7d5a2eedf033d77072"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketUnlinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketUnlink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UnlinkTicketMutation, UnlinkTicketMutationVariables>;
export const SetTicketLinesDocument = {"__meta__":{"hash":"sha256:cd24477227cea504935a114679e58232df007cff4009158bb089cd1f20be4fad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTicketLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketLinesSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketLinesSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetTicketLinesMutation, SetTicketLinesMutationVariables>;
export const RemoveAttachmentDocument = {"__meta__":{"hash":"sha256:e43dee6f8d514005b17af907d9a877086cbf067cf20508bddbb405e6337afb1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAttachment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketAttachmentRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketAttachmentRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const AskRatingDocument = {"__meta__":{"hash":"sha256:96552762d5e08d4b0988c220b78f6a0474b23510906cd87b7249543098f94ee1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskRating"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketRatingAskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketRatingAsk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AskRatingMutation, AskRatingMutationVariables>;
export const RatingQuestionDocument = {"__meta__":{"hash":"sha256:f66d3bcf0b77425748c422b8f179db819cf0e15e4cfd169955863b153c0eb89f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RatingQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proof"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ratingQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"proof"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proof"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"isComplaint"}}]}}]}}]} as unknown as DocumentNode<RatingQuestionQuery, RatingQuestionQueryVariables>;
export const RateTicketDocument = {"__meta__":{"hash":"sha256:5809d9899c3754ef580f17317536306e8a4703ccb77ce224e2254f1ce2eb4499"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketRateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RateTicketMutation, RateTicketMutationVariables>;
export const RatingPermissionDocument = {"__meta__":{"hash":"sha256:5fc59e0feefbdc79090cb2e9470fa598c2d593b7e0f084a1f3d5820d28a14b9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RatingPermission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contactPermission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"SURVEY"}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"EnumValue","value":"EMAIL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<RatingPermissionQuery, RatingPermissionQueryVariables>;
export const MentionableUsersDocument = {"__meta__":{"hash":"sha256:d6e9891f63f4cceecc06e9ed0ece022d560f243984f30ab3c1c3572a078683b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MentionableUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketMentionable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MentionableUsersQuery, MentionableUsersQueryVariables>;
export const MyMentionsDocument = {"__meta__":{"hash":"sha256:1a56cf47f08099cc591fcd663aa1112addf5ee784c364eefae0f3ef002527177"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketMentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyMentionsQuery, MyMentionsQueryVariables>;
export const SeeMentionsDocument = {"__meta__":{"hash":"sha256:ea5a9caa55f0565e08d58d1a18ed344a797300b40f65622c5018ecf3eeb2151b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeeMentions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketMentionsSeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketMentionsSee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SeeMentionsMutation, SeeMentionsMutationVariables>;
export const ComplaintCodesDocument = {"__meta__":{"hash":"sha256:730fcf3221abd37420274cf6014c8f0fa4b3713ce234bb4cd1df75b1668b6391"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComplaintCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complaintCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"answerMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"}},{"kind":"Field","name":{"kind":"Name","value":"mustSay"}},{"kind":"Field","name":{"kind":"Name","value":"articleId"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ComplaintCodesQuery, ComplaintCodesQueryVariables>;
export const ComplaintReportDocument = {"__meta__":{"hash":"sha256:5d3e0c788fcb4c8c49d9bead918378145369daaa8dba17204ad2f5e74c94c1cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComplaintReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complaintReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"deviating"}},{"kind":"Field","name":{"kind":"Name","value":"reopened"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"medianMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"compensation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"deviating"}},{"kind":"Field","name":{"kind":"Name","value":"reopened"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"otherBuyers"}},{"kind":"Field","name":{"kind":"Name","value":"otherLost"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceRatings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"csat"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}}]} as unknown as DocumentNode<ComplaintReportQuery, ComplaintReportQueryVariables>;
export const CreateComplaintCodeDocument = {"__meta__":{"hash":"sha256:7dc5163bcafe2b60a18be4859b09506bd01b7b100b1c0bd534be7686c9e5de1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateComplaintCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintCodeCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complaintCodeCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateComplaintCodeMutation, CreateComplaintCodeMutationVariables>;
export const UpdateComplaintCodeDocument = {"__meta__":{"hash":"sha256:4cf17ed3127e4530aeec0a61630e8ae8b0d6f70639bb7881526045efa1910557"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateComplaintCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintCodeUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complaintCodeUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateComplaintCodeMutation, UpdateComplaintCodeMutationVariables>;
export const UpdateComplaintDocument = {"__meta__":{"hash":"sha256:b93f72831e6a2cf758f697c26776efda291de934551784fc892e2db2bfda06c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complaintUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateComplaintMutation, UpdateComplaintMutationVariables>;
export const ConfirmComplaintDocument = {"__meta__":{"hash":"sha256:59dd4ce2e44e6a237a339da3c7f91524105cd10cf0672fcc2497c98f56ae3eed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complaintConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmComplaintMutation, ConfirmComplaintMutationVariables>;
export const AnswerStandardsDocument = {"__meta__":{"hash":"sha256:dc482169de3747deeef8a95e15d72b20d5185f78e88dce79996d78b03195f3ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnswerStandards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"STANDARD"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswerStandardsQuery, AnswerStandardsQueryVariables>;
export const ServiceAlertsDocument = {"__meta__":{"hash":"sha256:c0d3f1c2b3acefcffe3d0d3dbafe29fd60abc50c8e723cc06584464d0561570c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceAlerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAlerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceAlertsQuery, ServiceAlertsQueryVariables>;
export const SeeAlertDocument = {"__meta__":{"hash":"sha256:4b527b69ad3b1c6ea11f5d63103325438e9bb7d9aa28a4ff922a5b1e765031bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAlertSee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SeeAlertMutation, SeeAlertMutationVariables>;
export const MyOffersDocument = {"__meta__":{"hash":"sha256:73d832eb9064ef161ab9d496bb9d67842f2724f168e80294585a6ee5e6d50ebe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offeredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"offerStage"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}}]}}]}}]} as unknown as DocumentNode<MyOffersQuery, MyOffersQueryVariables>;
export const AcceptOfferDocument = {"__meta__":{"hash":"sha256:06e1f70496f08525f3070a35c767ac6969be81259033ac8e718764fb50c26910"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketOfferAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = {"__meta__":{"hash":"sha256:1fbf31854dee4334d308e36110b344e59ad3a9e15e6161967ce05dfc767f4b1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketOfferDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const ClockHistoryDocument = {"__meta__":{"hash":"sha256:66247b288aa3eb84b05f13a5cc0f5f32547d7cea8d1f6494deef404a61345f98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClockHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clockEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"consumedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"policyNameZh"}},{"kind":"Field","name":{"kind":"Name","value":"policyNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"calendarNameZh"}},{"kind":"Field","name":{"kind":"Name","value":"calendarNameEn"}}]}}]}}]}}]} as unknown as DocumentNode<ClockHistoryQuery, ClockHistoryQueryVariables>;
export const TicketChangedDocument = {"__meta__":{"hash":"sha256:907572a8ef8a8eac7e54a93f99a80a9158312af20b90ac9837befc57affa0313"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TicketChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}}]}}]}}]} as unknown as DocumentNode<TicketChangedSubscription, TicketChangedSubscriptionVariables>;
export const ArticleListDocument = {"__meta__":{"hash":"sha256:252d78da3f53fd56b20decfe43c04f8376de635f82d4d1bdeb9dd192cfa01cc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRetired"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"rated"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleListQuery, ArticleListQueryVariables>;
export const OneArticleDocument = {"__meta__":{"hash":"sha256:c39074effd05ec9ccfe42d9f4b8e205ce3025d07fffbe83b7c8f8ab29dff7198"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRetired"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"rated"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"bodyZh"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"bodyZh"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"bodyZh"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<OneArticleQuery, OneArticleQueryVariables>;
export const CreateArticleDocument = {"__meta__":{"hash":"sha256:0ac364f0d41b03e49cd6b6da07c97a558b7d46a4bf9307cb0ab40c5e15b20aeb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"articleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateArticleMutation, CreateArticleMutationVariables>;
export const EditArticleDocument = {"__meta__":{"hash":"sha256:e98438ed91c0194f40653fac568f04dbf350be3691fbce5056673cb1d9106711"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"articleEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EditArticleMutation, EditArticleMutationVariables>;
export const SubmitArticleDocument = {"__meta__":{"hash":"sha256:b04c7799bcef68f13a2d4c9ef7bd9545f88deace24b87a577e9e5cc6ece23e14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"articleSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitArticleMutation, SubmitArticleMutationVariables>;
export const DecideArticleDocument = {"__meta__":{"hash":"sha256:8dfa7e2179113cd629a8ef8a4a65f9221baab5eb78edb3bf9969aa60923dc11e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"articleDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DecideArticleMutation, DecideArticleMutationVariables>;
export const RetireArticleDocument = {"__meta__":{"hash":"sha256:2352e3cb65a3e9affd510e93295e2dbc55d0768eda5d4c7142f8054c624f60be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleRetireInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"articleRetire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RetireArticleMutation, RetireArticleMutationVariables>;
export const MacrosDocument = {"__meta__":{"hash":"sha256:41be4443f49b985dc738e8d549815b1af7ba3bf4956a82d552873f471cebe423"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Macros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"bodyZh"}},{"kind":"Field","name":{"kind":"Name","value":"bodyEn"}},{"kind":"Field","name":{"kind":"Name","value":"articleId"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergeFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<MacrosQuery, MacrosQueryVariables>;
export const MacroNamesDocument = {"__meta__":{"hash":"sha256:5079712a7d0058c22300918728c53eca256f9d2d758288e0f381882f1e6a0871"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MacroNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]} as unknown as DocumentNode<MacroNamesQuery, MacroNamesQueryVariables>;
export const MacroTextDocument = {"__meta__":{"hash":"sha256:4c9ca0dc7ebc9b8060ae8b67bb47e876e72d989fde75ebfcb71c6ec8d408070a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MacroText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macroText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"articleId"}}]}}]}}]} as unknown as DocumentNode<MacroTextQuery, MacroTextQueryVariables>;
export const CreateMacroDocument = {"__meta__":{"hash":"sha256:22eb7aea1a4e2332932816500c8284cdd9d5c8e653f000623c9dcecc0c3511d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMacro"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MacroCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macroCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macro"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateMacroMutation, CreateMacroMutationVariables>;
export const UpdateMacroDocument = {"__meta__":{"hash":"sha256:76790ea8576758de6b2077fb9a5556be2ac84297a66040f2a9d9a22c27642fd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMacro"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MacroUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macroUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macro"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateMacroMutation, UpdateMacroMutationVariables>;
export const ServiceLevelsDocument = {"__meta__":{"hash":"sha256:643b430e992c97221f9417be3e4894c1c766352fa1e7ffe022c681f888dfdaa3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"servicePolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"calendarId"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"severities"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"normal"}},{"kind":"Field","name":{"kind":"Name","value":"low"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"businessCalendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"followsPublicDays"}},{"kind":"Field","name":{"kind":"Name","value":"yearsWithoutData"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceLevelsQuery, ServiceLevelsQueryVariables>;
export const PublicDaysDocument = {"__meta__":{"hash":"sha256:821db2392af7e950f9bad2a140f0cf9c53724d6662dedd468a67e05085e37b1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<PublicDaysQuery, PublicDaysQueryVariables>;
export const SetPublicDayDocument = {"__meta__":{"hash":"sha256:2fa2472d292c5e2b270c0e5885af527dfc1ecc61c9a1b2f6f12326869532fa5d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPublicDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicDaySetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicDaySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetPublicDayMutation, SetPublicDayMutationVariables>;
export const CreateCalendarDocument = {"__meta__":{"hash":"sha256:b61dc19e07e6daaf19cd746825cd0bf361684b55eefd55c68733483e170550fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCalendarMutation, CreateCalendarMutationVariables>;
export const UpdateCalendarDocument = {"__meta__":{"hash":"sha256:60f36a7c478b74682c746210d34e9440abf6593a839cfeeffc1a69483ed316e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCalendarMutation, UpdateCalendarMutationVariables>;
export const CreatePolicyDocument = {"__meta__":{"hash":"sha256:95b3797b5a4325824f73638edc5047413e266de04902004eedb5da8c15545ca2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"servicePolicyCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePolicyMutation, CreatePolicyMutationVariables>;
export const UpdatePolicyDocument = {"__meta__":{"hash":"sha256:b9ebdc6cba5f85d80a8bab5637c8a33dc12137eba5d153e32faf5f7c28fe1d5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"servicePolicyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePolicyMutation, UpdatePolicyMutationVariables>;
export const OrderPoliciesDocument = {"__meta__":{"hash":"sha256:28ecdf370089ad1569ae69626dc2db8a16441f116b09fc4dad6e651bcf9b3140"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderPolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"servicePolicyOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OrderPoliciesMutation, OrderPoliciesMutationVariables>;
export const QueueNamesDocument = {"__meta__":{"hash":"sha256:c4d744dbae1a12e311c4ebaa936ded03e5deeb3d3405627316d80d347d3269a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<QueueNamesQuery, QueueNamesQueryVariables>;
export const QueueBoardDocument = {"__meta__":{"hash":"sha256:42b574a566d98867f64816861df5630f437785377d6286c40f8d07cbd4738f13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"servedToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"withinTarget"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"takesOffers"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"expectedWaitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"rankKey"}},{"kind":"Field","name":{"kind":"Name","value":"enqueuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"baseClass"}}]}}]}}]} as unknown as DocumentNode<QueueBoardQuery, QueueBoardQueryVariables>;
export const QueueChangedDocument = {"__meta__":{"hash":"sha256:f89852c60760a6fad17c62507da72519397edb15599003a063a774626a7abafb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"QueueChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}}]}}]}}]} as unknown as DocumentNode<QueueChangedSubscription, QueueChangedSubscriptionVariables>;
export const SetPresenceDocument = {"__meta__":{"hash":"sha256:c1f944766a5f65b0a9dadb14a4b56e715cb3fe2fad52b657d8e4168710aeb502"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PresenceSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presenceSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetPresenceMutation, SetPresenceMutationVariables>;
export const StaffingForecastDocument = {"__meta__":{"hash":"sha256:4dfdf28c9a73b85ea94e2a383e92d811bff8646b76cf9c77fb423216aacf09e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffingForecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weeks"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"share"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seconds"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"atOnce"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"weeks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weeks"}}},{"kind":"Argument","name":{"kind":"Name","value":"targetShare"},"value":{"kind":"Variable","name":{"kind":"Name","value":"share"}}},{"kind":"Argument","name":{"kind":"Name","value":"targetSeconds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seconds"}}},{"kind":"Argument","name":{"kind":"Name","value":"ticketsAtOnce"},"value":{"kind":"Variable","name":{"kind":"Name","value":"atOnce"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"}},{"kind":"Field","name":{"kind":"Name","value":"handlingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"ticketsAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"}},{"kind":"Field","name":{"kind":"Name","value":"agents"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"meanWaitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"occupancy"}}]}}]}}]}}]} as unknown as DocumentNode<StaffingForecastQuery, StaffingForecastQueryVariables>;
export const SupervisorBoardDocument = {"__meta__":{"hash":"sha256:a0249857494bdf2bdbad0d380562e15a3256bb62a1aef71b1ce68582c9899a47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisorBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"servedToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"withinTarget"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"withinTarget"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"meanWaitMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agentDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"meanHandlingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"occupancy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"takesOffers"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"enqueuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedWaitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupervisorBoardQuery, SupervisorBoardQueryVariables>;
export const AgentTicketsDocument = {"__meta__":{"hash":"sha256:11a4ae241c59e6f1b9d732b1e6d67416ebf010d47fa7299be6078af8ea6d64f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgentTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assigneeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldTicket"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<AgentTicketsQuery, AgentTicketsQueryVariables>;
export const PushTicketDocument = {"__meta__":{"hash":"sha256:efc55dac904cb61f32c7bc7df45b83ab90633c2b51eceb7a8159e71c146dac9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PushTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PushTicketMutation, PushTicketMutationVariables>;
export const SkillWordsDocument = {"__meta__":{"hash":"sha256:150e56414f460adb90a7358143792128b554aa719e021132fdb6851679007129"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkillWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skillWords"}}]}}]} as unknown as DocumentNode<SkillWordsQuery, SkillWordsQueryVariables>;
export const SetSkillsDocument = {"__meta__":{"hash":"sha256:204a1ef877acb0432228e57f865f2afc62e965341324ac01fe6cc1e9f5d88762"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSkills"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgentSkillsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agentSkillsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetSkillsMutation, SetSkillsMutationVariables>;
export const UnservedVipsDocument = {"__meta__":{"hash":"sha256:7d1e76a603efa722c7bf12790a2b5fd7832f8f2a244b9c704cb12c9540ba5026"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnservedVips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unservedVips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnservedVipsQuery, UnservedVipsQueryVariables>;
export const TicketListDocument = {"__meta__":{"hash":"sha256:bfb2dbb6d31169a1195fdff05b2b367524ec14cb98a9468a57549a3c8f790a23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"oldestFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"oldestFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"oldestFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TicketListQuery, TicketListQueryVariables>;
export const MyTicketsDocument = {"__meta__":{"hash":"sha256:8c56ee95d923e86085435ec85470f4fc6b51d804df9b2a2bbc9f12c396b58731"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldTicket"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<MyTicketsQuery, MyTicketsQueryVariables>;
export const TicketConversationDocument = {"__meta__":{"hash":"sha256:aba73d1db4ad9feb9f8f36d083a18d83a5168ee2744a92f5ad7cefaf083d022e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCount"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIntoId"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"consumedMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<TicketConversationQuery, TicketConversationQueryVariables>;
export const ReplyToTicketDocument = {"__meta__":{"hash":"sha256:2b213850143f0395be7133df994872e4c9f45e8f5c8125f4821136c1ba20d66d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReplyToTicketMutation, ReplyToTicketMutationVariables>;
export const ResolveTicketDocument = {"__meta__":{"hash":"sha256:efb23e12f5860923ba7950d54e8b7bf9ef4535fee188c69ad61e2c09fa5eb6f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketResolveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketResolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const HandBackTicketDocument = {"__meta__":{"hash":"sha256:bb6ef5bc0b6c8f795a886d944161aca27f8deb0b4e4b327f8f723fb60b1f944b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandBackTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketHandBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketHandBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<HandBackTicketMutation, HandBackTicketMutationVariables>;
export const HealthDocument = {"__meta__":{"hash":"sha256:57a734d1e55d8609dd354c1caf7593e26ef185299728b1f28ba5533dcf4f43e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"systemHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastBackupAt"}},{"kind":"Field","name":{"kind":"Name","value":"database"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"mostConnections"}},{"kind":"Field","name":{"kind":"Name","value":"replicas"}},{"kind":"Field","name":{"kind":"Name","value":"migrations"}},{"kind":"Field","name":{"kind":"Name","value":"processes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"mostAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isConfigured"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"oldestAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"freeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"totalBytes"}}]}}]}}]}}]} as unknown as DocumentNode<HealthQuery, HealthQueryVariables>;
export const RetryJobDocument = {"__meta__":{"hash":"sha256:25c705f488751709dd56f2865a6418a2f635dcbd95744865eccf0c2ccceae770"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobRetryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobRetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetryJobMutation, RetryJobMutationVariables>;
export const KeysDocument = {"__meta__":{"hash":"sha256:2ed15f4b440fc11da674f04cd8cdeb19775becbb7b85a524c07b409f76405c98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keyRing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isKeptHere"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isPresent"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"wraps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"renewsData"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<KeysQuery, KeysQueryVariables>;
export const StartRotationDocument = {"__meta__":{"hash":"sha256:07b037456be1a5e203b9d468811126ad55b6a486616411a175975f0f6425117d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartRotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keyRotationStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartRotationMutation, StartRotationMutationVariables>;
export const FirstStepsListDocument = {"__meta__":{"hash":"sha256:5a0dee8d21a13730a57bbea864b9174c47a955ab4c142dbfbc1c24a1b22abec1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstStepsList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<FirstStepsListQuery, FirstStepsListQueryVariables>;
export const TodayQueueDocument = {"__meta__":{"hash":"sha256:a948bb935b80e56ea2dd3d20d9ff855586d99dcfe19d896ea7c2651ff8a16baf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"servedToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"withinTarget"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldTicket"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<TodayQueueQuery, TodayQueueQueryVariables>;
export const TodayTasksDocument = {"__meta__":{"hash":"sha256:4e51da90269923acc9e47ba0b82d8a83d28832c8e08aa5b8cc2850cc96fd59ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"OPEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TodayTasksQuery, TodayTasksQueryVariables>;
export const TodayDatesDocument = {"__meta__":{"hash":"sha256:2fae9cb1ecea633f0ff40ff3caf7720d636867465ae5fbaf5fe50c78de10c7d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upcomingDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"14"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"lunarLabel"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}}]}}]}}]}}]} as unknown as DocumentNode<TodayDatesQuery, TodayDatesQueryVariables>;
export const TodayAlertsDocument = {"__meta__":{"hash":"sha256:73db9f052702750cf0a17c2078921604fca8063c592909705572c6c57a4f2b47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseClass"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"churnScore"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TodayAlertsQuery, TodayAlertsQueryVariables>;
export const TodaySummaryDocument = {"__meta__":{"hash":"sha256:00f5b2fcbc0df09e905c4c73e32ceda89f2fa3450597522d08396a7a26299dea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodaySummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byBaseClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TodaySummaryQuery, TodaySummaryQueryVariables>;
export const TodayDecisionsDocument = {"__meta__":{"hash":"sha256:5e9a2aeb2d179a0bd08629c5157892b7a39129aa2baac617c483947ceb123cf4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"privacy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"articles"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"desk"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owners"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownerless"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classWork"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classes"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingPins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacyRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"privacy"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isWaiting"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"articles"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceAlerts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"desk"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketMentions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"desk"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unservedVips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"desk"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownerless"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owners"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<TodayDecisionsQuery, TodayDecisionsQueryVariables>;
export const ClaimNextDocument = {"__meta__":{"hash":"sha256:22d5403004ed5b36352b219c52b3b562dd7ec5aba743c43dab3fe728ad749e81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimNext"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketClaimNextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketClaimNext"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimNextMutation, ClaimNextMutationVariables>;
export const PeekCustomerDocument = {"__meta__":{"hash":"sha256:198a1ce90393c22d737c7ae7d4d5cb3d405209390066d27705042d2266671343"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeekCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"vipTier"}},{"kind":"Field","name":{"kind":"Name","value":"churnScore"}},{"kind":"Field","name":{"kind":"Name","value":"lastOrderAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"persona"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PeekCustomerQuery, PeekCustomerQueryVariables>;
export const SetDedicatedAgentDocument = {"__meta__":{"hash":"sha256:4d01a16cd1d6e0e2cdf4d7183a4c742e63b9cd077cd3a31072439d8a3920a60f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDedicatedAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DedicatedAgentSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dedicatedAgentSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetDedicatedAgentMutation, SetDedicatedAgentMutationVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"sha256:4c8fd8054f89881b54f222b74b7cd4e96244fbfd306439bba6d7cf33a8fbd6cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const FindProductsDocument = {"__meta__":{"hash":"sha256:2d37acbd7ec5bea947fe48d08786899dd1e41e0909c8edec35d6989034bb4bfc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindProductsQuery, FindProductsQueryVariables>;
export const ServerFactsDocument = {"__meta__":{"hash":"sha256:94b8e89298e663561795985f1f0c18330213a56047549855eae871048671c210"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serverInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"singleSignOn"}},{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"password"}}]}}]}}]}}]} as unknown as DocumentNode<ServerFactsQuery, ServerFactsQueryVariables>;
export const WhoAmIDocument = {"__meta__":{"hash":"sha256:d721200c9c4c83a09c063dfe96cf9f653b52d2269dbd2ad12a98d2f31c9f68c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"churnBands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mediumFrom"}},{"kind":"Field","name":{"kind":"Name","value":"highAbove"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:c303904629128a8cfe6608c2d459476ef393939509ecfba0a977b2db3201df37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const ChooseLocaleDocument = {"__meta__":{"hash":"sha256:44062fa2b27fe21990298280aad4c1f21694d4558f573a3203153a88d6077e36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseLocale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewerUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseLocaleMutation, ChooseLocaleMutationVariables>;
export const FinishTaskDocument = {"__meta__":{"hash":"sha256:cc47a956c917fd37c87e830de34da3313fc8984ee02127fde228a3490688f3e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FinishTaskMutation, FinishTaskMutationVariables>;
export const ExportPreviewDocument = {"__meta__":{"hash":"sha256:852a49a41148314c2e0c4c6af9b5ffcaacdc444b3a19a94943aade89f460713d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tickets"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ofTickets"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"ofCustomers"},"name":{"kind":"Name","value":"customerExportPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofTickets"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftToday"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofTickets"},"name":{"kind":"Name","value":"ticketExportPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tickets"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofTickets"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"leftToday"}}]}}]}}]} as unknown as DocumentNode<ExportPreviewQuery, ExportPreviewQueryVariables>;
export const OpenCustomerExportDocument = {"__meta__":{"hash":"sha256:82b10df4878430acd1ad39264ac1a802e41b662eb1bb76cb70cda85fb77b704a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCustomerExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"customerExportOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCustomerExportMutation, OpenCustomerExportMutationVariables>;
export const OpenTicketExportDocument = {"__meta__":{"hash":"sha256:83bf59945dd943e1c19cfa55f953eb5339734e3a1c5095799600e3b8736410a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenTicketExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticketExportOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTicketExportMutation, OpenTicketExportMutationVariables>;
export const NewsDocument = {"__meta__":{"hash":"sha256:9d406a579ea6e7b33fcf2ab4dd611305329fae53a4f611e40a6bce3df523faf9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"News"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}}]}}]}}]} as unknown as DocumentNode<NewsQuery, NewsQueryVariables>;
export const SeeNewsDocument = {"__meta__":{"hash":"sha256:fe44778b22184dd356a5781ddfff7941040b40ffe7b0361fbdaaa26788072fa0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeeNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notificationsSee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SeeNewsMutation, SeeNewsMutationVariables>;
export const SavedViewsDocument = {"__meta__":{"hash":"sha256:470abeda7b4d0d89fc53c1cabbf093731722167a90a61c90ec93e960a93f4c66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"sha256:f80311eee0b4669537c8e894a96c7c441e36b9ac5e6d7d5dd847a493abb39d02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavedViewSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savedViewSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"view"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const DropViewDocument = {"__meta__":{"hash":"sha256:6d168df40c8f66ddafcc3eb5fbd79b03ce9b6e2eee40c1c59139ba97db182efe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savedViewDrop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"droppedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DropViewMutation, DropViewMutationVariables>;
export const WorkUnderWayDocument = {"__meta__":{"hash":"sha256:8cd165b430f06797b7281e255c32037274c10a04c7eeee01d2d559ccd17469a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkUnderWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workUnderWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}}]}}]} as unknown as DocumentNode<WorkUnderWayQuery, WorkUnderWayQueryVariables>;