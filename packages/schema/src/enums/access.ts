import { enumeration, type ValueOf } from '../enumeration.js';

export const Scope = enumeration('Scope', 'How far a permission reaches.', {
  OWN: ['本人', 'Own', 'Customers the user owns, and work assigned to the user.'],
  TEAM: ['本团队', 'Team', "Customers of the user's team and the teams below it."],
  REGION: ['本区域', 'Region', "Customers of the user's region and the regions below it."],
  ALL: ['全部', 'All', 'Every customer.'],
});
export type Scope = ValueOf<typeof Scope>;

export const RoleKey = enumeration('RoleKey', 'The roles every installation starts with.', {
  ADMIN: ['管理员', 'Administrator', 'Sets the system up; may do everything.'],
  EXECUTIVE: ['高层', 'Executive', 'Reads everything, changes nothing.'],
  MANAGER: ['主管', 'Manager', 'Leads a region: its customers, people and queues.'],
  CLASSIFIER: ['分类管理岗', 'Classification manager', 'Keeps classes and segments.'],
  SALES: ['销售', 'Sales', 'Works with the customers of the own team.'],
  AGENT: ['客服', 'Agent', 'Answers customers who ask for help.'],
  VIP_AGENT: ['专属客服', 'VIP agent', 'Answers VIP customers first.'],
  MARKETER: ['营销', 'Marketer', 'Builds segments and campaigns.'],
  FINANCE: ['财务/信用', 'Finance', 'Sees orders and payments.'],
  AUDITOR: ['审计', 'Auditor', 'Reads everything for proof, changes nothing.'],
  PARTNER_API: ['合作伙伴', 'Partner', 'A partner program, limited by its token.'],
});
export type RoleKey = ValueOf<typeof RoleKey>;

export const UserStatus = enumeration('UserStatus', 'Whether a user may sign in.', {
  INVITED: ['已邀请', 'Invited', 'Has not set a password yet.'],
  ACTIVE: ['启用', 'Active'],
  DISABLED: ['停用', 'Disabled', 'May not sign in; open sessions end.'],
});
export type UserStatus = ValueOf<typeof UserStatus>;

export const OpenWorkKind = enumeration('OpenWorkKind', 'Work that waits for a person.', {
  CUSTOMER: ['客户', 'Customers', 'Customers the person looks after.'],
  TASK: ['跟进', 'Follow-ups', 'Follow-ups that are not done.'],
  TICKET: ['工单', 'Tickets', 'Tickets the person works on.'],
  DEDICATION: ['专属服务', 'Dedicated service', 'Customers the person serves before all others.'],
  BACKUP: ['备选专属服务', 'Backup service', 'Customers the person serves when their dedicated agent cannot.'],
});
export type OpenWorkKind = ValueOf<typeof OpenWorkKind>;

export const Locale = enumeration('Locale', 'A language of the product.', {
  ZH_CN: ['中文', 'Chinese', 'Simplified Chinese.'],
  EN: ['英文', 'English'],
});
export type Locale = ValueOf<typeof Locale>;

export const ActorKind = enumeration('ActorKind', 'Who acts.', {
  USER: ['用户', 'User', 'A person who signed in.'],
  TOKEN: ['令牌', 'Token', 'A program with an API token.'],
  SYSTEM: ['系统', 'System', 'A job of the server itself.'],
});
export type ActorKind = ValueOf<typeof ActorKind>;

export const UserImportOutcome = enumeration('UserImportOutcome', 'What became of a line of a file of users.', {
  CREATED: ['新增', 'Created', 'Somebody new, who is invited by mail.'],
  UPDATED: ['更新', 'Updated'],
  UNCHANGED: ['无变化', 'Unchanged'],
  DISABLED: ['停用', 'Disabled', 'Stands in no line and may not sign in any more.'],
  REFUSED: ['已拒绝', 'Refused', 'Left as it was, with a reason.'],
});
export type UserImportOutcome = ValueOf<typeof UserImportOutcome>;
