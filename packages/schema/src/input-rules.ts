// Written by `npm run schema` from the input types; never edited.

import type { InputRules } from './input-rule.js';

export const addressAddRules: InputRules = {
  customerId: { required: true },
};

export const addressRemoveRules: InputRules = {
  customerId: { required: true },
  addressId: { required: true },
};

export const addressUpdateRules: InputRules = {
  customerId: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const agentSkillsSetRules: InputRules = {
  userId: { required: true },
};

export const apiTokenCreateRules: InputRules = {
  name: { required: true, maxLength: 100 },
  roleId: { required: true },
  callsPerMinute: { isWhole: true, max: 1000000, min: 1 },
  costPerMinute: { isWhole: true, max: 1000000000, min: 1 },
};

export const apiTokenRevokeRules: InputRules = {
  id: { required: true },
};

export const apiTokenRotateRules: InputRules = {
  id: { required: true },
  overlapHours: { isWhole: true, max: 720, min: 0 },
};

export const articleCreateRules: InputRules = {
  titleZh: { required: true, minLength: 1, maxLength: 120 },
  titleEn: { required: true, minLength: 1, maxLength: 120 },
  bodyZh: { required: true, minLength: 1, maxLength: 20000 },
  bodyEn: { required: true, minLength: 1, maxLength: 20000 },
  kind: { required: true },
};

export const articleDecideRules: InputRules = {
  id: { required: true },
  reason: { maxLength: 2000 },
  expectedVersion: { required: true, isWhole: true },
};

export const articleEditRules: InputRules = {
  titleZh: { required: true, minLength: 1, maxLength: 120 },
  titleEn: { required: true, minLength: 1, maxLength: 120 },
  bodyZh: { required: true, minLength: 1, maxLength: 20000 },
  bodyEn: { required: true, minLength: 1, maxLength: 20000 },
  expectedVersion: { required: true, isWhole: true },
};

export const articleRetireRules: InputRules = {
  id: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const articleSubmitRules: InputRules = {
  id: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const calendarCreateRules: InputRules = {
  nameZh: { required: true, minLength: 1, maxLength: 60 },
  nameEn: { required: true, minLength: 1, maxLength: 60 },
  timezone: { required: true },
};

export const calendarUpdateRules: InputRules = {
  nameZh: { required: true, minLength: 1, maxLength: 60 },
  nameEn: { required: true, minLength: 1, maxLength: 60 },
  timezone: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const classDecisionRules: InputRules = {
  id: { required: true },
};

export const classDraftRules: InputRules = {
  scheme: { required: true },
  rules: { required: true },
  expectedEdition: { isWhole: true },
};

export const classPinRules: InputRules = {
  customerId: { required: true },
  scheme: { required: true },
  key: { required: true, maxLength: 40 },
  reason: { required: true, minLength: 3, maxLength: 500 },
  expiresAt: { required: true },
};

export const classPublishRules: InputRules = {
  scheme: { required: true },
  expectedEdition: { required: true, isWhole: true },
};

export const complaintCodeCreateRules: InputRules = {
  key: { required: true, minLength: 1, maxLength: 20 },
  nameZh: { required: true, minLength: 1, maxLength: 80 },
  nameEn: { required: true, minLength: 1, maxLength: 80 },
  cause: { required: true },
  answerMinutes: { required: true, isWhole: true, max: 43200, min: 1 },
  mustSay: { maxLength: 200 },
};

export const complaintCodeUpdateRules: InputRules = {
  key: { required: true, minLength: 1, maxLength: 20 },
  nameZh: { required: true, minLength: 1, maxLength: 80 },
  nameEn: { required: true, minLength: 1, maxLength: 80 },
  cause: { required: true },
  answerMinutes: { required: true, isWhole: true, max: 43200, min: 1 },
  mustSay: { maxLength: 200 },
  expectedVersion: { required: true, isWhole: true },
};

export const complaintConfirmRules: InputRules = {
  ticketId: { required: true },
  words: { maxLength: 2000 },
};

export const complaintUpdateRules: InputRules = {
  ticketId: { required: true },
  deviationReason: { maxLength: 2000 },
  expectedVersion: { isWhole: true },
};

export const consentSetRules: InputRules = {
  customerId: { required: true },
  purpose: { required: true },
  channel: { required: true },
  state: { required: true },
  evidence: { maxLength: 2000 },
  noticeVersion: { maxLength: 100 },
};

export const contactAddRules: InputRules = {
  customerId: { required: true },
  name: { required: true },
};

export const contactRemoveRules: InputRules = {
  customerId: { required: true },
  contactId: { required: true },
};

export const contactUpdateRules: InputRules = {
  customerId: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const customFieldCreateRules: InputRules = {
  key: { required: true },
  labelZh: { required: true },
  labelEn: { required: true },
  type: { required: true },
};

export const customFieldUpdateRules: InputRules = {
  expectedVersion: { required: true, isWhole: true },
};

export const customerBulkRules: InputRules = {
  expectedCount: { required: true, isWhole: true, min: 1 },
};

export const customerCreateRules: InputRules = {
  companySize: { isWhole: true },
  kind: { required: true },
  name: { required: true },
  code: { maxLength: 40 },
};

export const customerDataRules: InputRules = {
  customerId: { required: true },
  reason: { required: true, maxLength: 300 },
};

export const customerDeleteRules: InputRules = {
  expectedVersion: { required: true, isWhole: true },
};

export const customerExportRules: InputRules = {
  reason: { required: true, minLength: 4, maxLength: 300 },
};

export const customerFieldRestoreRules: InputRules = {
  customerId: { required: true },
  entryId: { required: true },
  field: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const customerHoldLiftRules: InputRules = {
  customerId: { required: true },
  kind: { required: true },
};

export const customerHoldPlaceRules: InputRules = {
  customerId: { required: true },
  kind: { required: true },
  reason: { required: true, maxLength: 1000 },
};

export const customerRestoreRules: InputRules = {
  expectedVersion: { required: true, isWhole: true },
};

export const customerTagAddRules: InputRules = {
  customerId: { required: true },
  tagId: { required: true },
};

export const customerTagRemoveRules: InputRules = {
  customerId: { required: true },
  tagId: { required: true },
};

export const customerUpdateRules: InputRules = {
  companySize: { isWhole: true },
  expectedVersion: { required: true, isWhole: true },
};

export const dedicatedAgentSetRules: InputRules = {
  customerId: { required: true },
};

export const exportPolicyRules: InputRules = {
  rowsADay: { required: true, isWhole: true, max: 100000000, min: 0 },
  alarmRows: { required: true, isWhole: true, max: 100000000, min: 0 },
  expectedVersion: { required: true, isWhole: true },
};

export const handOverCreateRules: InputRules = {
  userId: { required: true },
};

export const handOverUndoRules: InputRules = {
  id: { required: true },
};

export const identityAddRules: InputRules = {
  kind: { required: true },
  value: { required: true, maxLength: 1000 },
  source: { maxLength: 40 },
  customerId: { required: true },
};

export const identityRemoveRules: InputRules = {
  customerId: { required: true },
  identityId: { required: true },
};

export const identityRevealRules: InputRules = {
  customerId: { required: true },
  identityId: { required: true },
  reason: { maxLength: 300 },
};

export const identityRules: InputRules = {
  kind: { required: true },
  value: { required: true, maxLength: 1000 },
  source: { maxLength: 40 },
};

export const importBeginRules: InputRules = {
  uploadId: { required: true },
  plan: { required: true },
};

export const importColumnRules: InputRules = {
  column: { required: true, minLength: 1, maxLength: 200 },
  field: { required: true },
};

export const importPlanRules: InputRules = {
  subject: { required: true },
  source: { required: true },
  known: { required: true },
};

export const importPlanSaveRules: InputRules = {
  name: { required: true, minLength: 1, maxLength: 60 },
  plan: { required: true },
};

export const importantDateAddRules: InputRules = {
  customerId: { required: true },
  year: { isWhole: true },
  month: { required: true, isWhole: true },
  day: { required: true, isWhole: true },
};

export const importantDateRemoveRules: InputRules = {
  customerId: { required: true },
  importantDateId: { required: true },
};

export const interactionEventRules: InputRules = {
  kind: { required: true },
  subject: { required: true },
  rating: { isWhole: true },
};

export const interactionLogRules: InputRules = {
  kind: { required: true },
  subject: { required: true },
  rating: { isWhole: true },
  customerId: { required: true },
};

export const invitationAcceptRules: InputRules = {
  proof: { required: true, maxLength: 100 },
  password: { required: true, minLength: 10, maxLength: 200 },
};

export const jobRetryRules: InputRules = {
  id: { required: true },
};

export const leadCaptureRules: InputRules = {
  name: { required: true },
  sourceDetail: { maxLength: 300 },
  subject: { maxLength: 500 },
  message: { maxLength: 20000 },
  externalId: { maxLength: 200 },
};

export const macroCreateRules: InputRules = {
  nameZh: { required: true, minLength: 1, maxLength: 80 },
  nameEn: { required: true, minLength: 1, maxLength: 80 },
  bodyZh: { required: true, minLength: 1, maxLength: 5000 },
  bodyEn: { required: true, minLength: 1, maxLength: 5000 },
};

export const macroUpdateRules: InputRules = {
  nameZh: { required: true, minLength: 1, maxLength: 80 },
  nameEn: { required: true, minLength: 1, maxLength: 80 },
  bodyZh: { required: true, minLength: 1, maxLength: 5000 },
  bodyEn: { required: true, minLength: 1, maxLength: 5000 },
  expectedVersion: { required: true, isWhole: true },
};

export const namedIdentityRules: InputRules = {
  kind: { required: true },
  value: { required: true },
};

export const needAddRules: InputRules = {
  customerId: { required: true },
  needClass: { required: true },
  text: { required: true },
  confidence: { max: 1, min: 0 },
};

export const needRemoveRules: InputRules = {
  customerId: { required: true },
  needId: { required: true },
};

export const noteAddRules: InputRules = {
  customerId: { required: true },
  body: { required: true },
};

export const noteRemoveRules: InputRules = {
  customerId: { required: true },
  noteId: { required: true },
};

export const noteUpdateRules: InputRules = {
  customerId: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const openHoursRules: InputRules = {
  from: { required: true },
  to: { required: true },
};

export const orderCancelRules: InputRules = {
  orderId: { required: true },
  expectedVersion: { isWhole: true },
  reason: { maxLength: 500 },
};

export const orderCreateRules: InputRules = {
  customerId: { required: true },
  place: { maxLength: 200 },
  source: { maxLength: 100 },
  externalId: { minLength: 1, maxLength: 200 },
};

export const orderLineRules: InputRules = {
  sku: { minLength: 1, maxLength: 100 },
  description: { maxLength: 500 },
  quantity: { required: true },
};

export const orderPaymentRules: InputRules = {
  method: { required: true },
  amount: { required: true },
  externalId: { minLength: 1, maxLength: 200 },
};

export const orderReturnLineRules: InputRules = {
  lineId: { required: true },
  quantity: { required: true },
};

export const orderReturnRules: InputRules = {
  orderId: { required: true },
  reason: { maxLength: 500 },
};

export const passwordChangeRules: InputRules = {
  currentPassword: { required: true, maxLength: 200 },
  password: { required: true, minLength: 10, maxLength: 200 },
};

export const passwordProofRules: InputRules = {
  password: { required: true, maxLength: 200 },
};

export const passwordResetRequestRules: InputRules = {
  email: { required: true, maxLength: 254 },
};

export const passwordResetRules: InputRules = {
  proof: { required: true, maxLength: 100 },
  password: { required: true, minLength: 10, maxLength: 200 },
};

export const paymentRecordRules: InputRules = {
  method: { required: true },
  amount: { required: true },
  externalId: { minLength: 1, maxLength: 200 },
  orderId: { required: true },
};

export const permissionGrantRules: InputRules = {
  permission: { required: true, minLength: 1, maxLength: 60 },
  scope: { required: true },
};

export const poolClaimRules: InputRules = {
  customerId: { required: true },
};

export const poolReleaseRules: InputRules = {
  customerId: { required: true },
  reason: { required: true, minLength: 2, maxLength: 500 },
};

export const poolRuleChangeRules: InputRules = {
  idleDays: { required: true, isWhole: true, max: 1000, min: 1 },
  claimsADay: { required: true, isWhole: true, max: 1000, min: 0 },
  blockedHours: { required: true, isWhole: true, max: 8784, min: 0 },
  protectedDays: { required: true, isWhole: true, max: 366, min: 0 },
  expectedVersion: { required: true, isWhole: true },
};

export const poolRuleRules: InputRules = {
  idleDays: { required: true, isWhole: true, max: 1000, min: 1 },
  claimsADay: { required: true, isWhole: true, max: 1000, min: 0 },
  blockedHours: { required: true, isWhole: true, max: 8784, min: 0 },
  protectedDays: { required: true, isWhole: true, max: 366, min: 0 },
};

export const preferenceRemoveRules: InputRules = {
  customerId: { required: true },
  preferenceId: { required: true },
};

export const preferenceSetRules: InputRules = {
  customerId: { required: true },
  key: { required: true },
  value: { required: true },
  confidence: { max: 1, min: 0 },
};

export const presenceSetRules: InputRules = {
  leaseSeconds: { isWhole: true, max: 3600, min: 20 },
};

export const privacyNoticePublishRules: InputRules = {
  code: { required: true, minLength: 1, maxLength: 100 },
  textZh: { required: true, maxLength: 20000 },
  textEn: { required: true, maxLength: 20000 },
  validFrom: { required: true },
};

export const privacyRequestAssignRules: InputRules = {
  id: { required: true },
  expectedVersion: { required: true, isWhole: true },
  ownerId: { required: true },
};

export const privacyRequestLinkRules: InputRules = {
  id: { required: true },
};

export const privacyRequestMoveRules: InputRules = {
  id: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const privacyRequestOpenRules: InputRules = {
  customerId: { required: true },
  kind: { required: true },
  channel: { required: true },
  wish: { required: true, maxLength: 4000 },
};

export const privacyRequestSayRules: InputRules = {
  id: { required: true },
  expectedVersion: { required: true, isWhole: true },
  text: { required: true, maxLength: 4000 },
};

export const privacySettingUpdateRules: InputRules = {
  answerDays: { required: true, isWhole: true, max: 365, min: 1 },
  expectedVersion: { required: true, isWhole: true },
};

export const productCategoryCreateRules: InputRules = {
  code: { required: true, minLength: 1, maxLength: 100 },
  name: { required: true, minLength: 1, maxLength: 200 },
};

export const productCreateRules: InputRules = {
  replenishDays: { isWhole: true, max: 3650, min: 1 },
  sku: { required: true, minLength: 1, maxLength: 100 },
  name: { required: true, minLength: 1, maxLength: 300 },
};

export const productUpdateRules: InputRules = {
  replenishDays: { isWhole: true, max: 3650, min: 1 },
  expectedVersion: { required: true, isWhole: true },
  name: { minLength: 1, maxLength: 300 },
};

export const publicDaySetRules: InputRules = {
  date: { required: true },
};

export const regionCreateRules: InputRules = {
  name: { required: true, minLength: 1, maxLength: 100 },
};

export const relationAddRules: InputRules = {
  customerId: { required: true },
  relatedId: { required: true },
  type: { required: true },
};

export const relationRemoveRules: InputRules = {
  customerId: { required: true },
  relationId: { required: true },
};

export const retentionRuleUpdateRules: InputRules = {
  kind: { required: true },
  months: { isWhole: true, max: 600, min: 1 },
  action: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const roleCreateRules: InputRules = {
  key: { required: true },
  nameZh: { required: true, minLength: 1, maxLength: 60 },
  nameEn: { required: true, minLength: 1, maxLength: 60 },
};

export const roleDeleteRules: InputRules = {
  expectedVersion: { required: true, isWhole: true },
};

export const roleUpdateRules: InputRules = {
  expectedVersion: { required: true, isWhole: true },
  nameZh: { minLength: 1, maxLength: 60 },
  nameEn: { minLength: 1, maxLength: 60 },
};

export const savedViewSaveRules: InputRules = {
  list: { required: true },
  name: { required: true, minLength: 1, maxLength: 60 },
  address: { required: true, maxLength: 4000 },
};

export const secondFactorConfirmRules: InputRules = {
  oneTimeCode: { required: true, maxLength: 10 },
};

export const segmentCreateRules: InputRules = {
  name: { required: true, maxLength: 100 },
  description: { maxLength: 2000 },
  filter: { required: true },
};

export const segmentDeleteRules: InputRules = {
  expectedVersion: { required: true, isWhole: true },
};

export const segmentUpdateRules: InputRules = {
  expectedVersion: { required: true, isWhole: true },
  name: { maxLength: 100 },
  description: { maxLength: 2000 },
};

export const servicePolicyCreateRules: InputRules = {
  nameZh: { required: true, minLength: 1, maxLength: 60 },
  nameEn: { required: true, minLength: 1, maxLength: 60 },
  weight: { isWhole: true, max: 20, min: 1 },
  skills: { minLength: 1, maxLength: 40 },
};

export const servicePolicyUpdateRules: InputRules = {
  nameZh: { required: true, minLength: 1, maxLength: 60 },
  nameEn: { required: true, minLength: 1, maxLength: 60 },
  weight: { isWhole: true, max: 20, min: 1 },
  skills: { minLength: 1, maxLength: 40 },
  expectedVersion: { required: true, isWhole: true },
};

export const serviceTargetRules: InputRules = {
  metric: { required: true },
  time: { required: true },
  critical: { required: true, isWhole: true },
  high: { required: true, isWhole: true },
  normal: { required: true, isWhole: true },
  low: { required: true, isWhole: true },
};

export const sessionConfirmRules: InputRules = {
  challenge: { required: true, maxLength: 100 },
  oneTimeCode: { required: true, maxLength: 40 },
};

export const sessionCreateRules: InputRules = {
  email: { required: true, maxLength: 254 },
  password: { required: true, maxLength: 200 },
};

export const sessionRevokeRules: InputRules = {
  id: { required: true },
};

export const settingChangeRules: InputRules = {
  kind: { required: true },
  value: { required: true },
  expectedVersion: { required: true, isWhole: true },
};

export const specialDayRules: InputRules = {
  date: { required: true },
  kind: { required: true },
};

export const stageSetRules: InputRules = {
  customerId: { required: true },
  stage: { required: true },
  reason: { maxLength: 500 },
};

export const tagCreateRules: InputRules = {
  name: { required: true },
};

export const taskCancelRules: InputRules = {
  taskId: { required: true },
  expectedVersion: { isWhole: true },
  result: { maxLength: 2000 },
};

export const taskCompleteRules: InputRules = {
  taskId: { required: true },
  expectedVersion: { isWhole: true },
  result: { maxLength: 2000 },
};

export const taskCreateRules: InputRules = {
  customerId: { required: true },
  title: { required: true, minLength: 1, maxLength: 300 },
  dueAt: { required: true },
};

export const teamCreateRules: InputRules = {
  name: { required: true, minLength: 1, maxLength: 100 },
};

export const ticketAssignRules: InputRules = {
  ticketId: { required: true },
  expectedVersion: { isWhole: true },
};

export const ticketAttachmentRemoveRules: InputRules = {
  ticketId: { required: true },
  attachmentId: { required: true },
};

export const ticketBulkRules: InputRules = {
  expectedCount: { required: true, isWhole: true, min: 1 },
};

export const ticketClaimNextRules: InputRules = {
  queueId: { required: true },
};

export const ticketCustomerMessageRules: InputRules = {
  ticketId: { required: true },
  body: { required: true, minLength: 1, maxLength: 20000 },
};

export const ticketExportRules: InputRules = {
  reason: { required: true, minLength: 4, maxLength: 300 },
};

export const ticketHandBackRules: InputRules = {
  ticketId: { required: true },
  reason: { maxLength: 2000 },
};

export const ticketLinesSetRules: InputRules = {
  ticketId: { required: true },
};

export const ticketLinkRules: InputRules = {
  ticketId: { required: true },
  otherTicketId: { required: true },
  kind: { required: true },
};

export const ticketMentionsSeeRules: InputRules = {
  ticketId: { required: true },
};

export const ticketMergeRules: InputRules = {
  ticketId: { required: true },
  intoTicketId: { required: true },
  expectedVersion: { isWhole: true },
};

export const ticketOfferRules: InputRules = {
  ticketId: { required: true },
};

export const ticketOpenRules: InputRules = {
  customerId: { required: true },
  subject: { required: true, minLength: 1, maxLength: 200 },
  body: { maxLength: 20000 },
};

export const ticketRateRules: InputRules = {
  proof: { required: true, maxLength: 200 },
  score: { required: true, isWhole: true, max: 5, min: 1 },
  comment: { maxLength: 2000 },
};

export const ticketRatingAskRules: InputRules = {
  ticketId: { required: true },
};

export const ticketReplyRules: InputRules = {
  ticketId: { required: true },
  body: { required: true, minLength: 1, maxLength: 20000 },
};

export const ticketResolveRules: InputRules = {
  ticketId: { required: true },
  resolution: { maxLength: 20000 },
  remedy: { maxLength: 2000 },
  deviationReason: { maxLength: 2000 },
  expectedVersion: { isWhole: true },
};

export const ticketStatusSetRules: InputRules = {
  ticketId: { required: true },
  status: { required: true },
  reason: { maxLength: 2000 },
  expectedVersion: { isWhole: true },
};

export const ticketUnlinkRules: InputRules = {
  ticketId: { required: true },
  otherTicketId: { required: true },
};

export const ticketUpdateRules: InputRules = {
  ticketId: { required: true },
  subject: { minLength: 1, maxLength: 200 },
  expectedVersion: { isWhole: true },
};

export const userCreateRules: InputRules = {
  email: { required: true, maxLength: 254 },
  name: { required: true, minLength: 1, maxLength: 100 },
  roleId: { required: true },
  capacity: { isWhole: true, max: 100, min: 0 },
  password: { required: true, minLength: 10, maxLength: 200 },
};

export const userImportRules: InputRules = {
  csv: { required: true, maxLength: 500000 },
};

export const userInviteAgainRules: InputRules = {
  id: { required: true },
};

export const userInviteRules: InputRules = {
  email: { required: true, maxLength: 254 },
  name: { required: true, minLength: 1, maxLength: 100 },
  roleId: { required: true },
  capacity: { isWhole: true, max: 100, min: 0 },
};

export const userUpdateRules: InputRules = {
  expectedVersion: { required: true, isWhole: true },
  name: { minLength: 1, maxLength: 100 },
  password: { minLength: 10, maxLength: 200 },
  capacity: { isWhole: true, max: 100, min: 0 },
};

export const valueRevealRules: InputRules = {
  customerId: { required: true },
  kind: { required: true },
  recordId: { required: true },
  reason: { maxLength: 300 },
};

export const viewerUpdateRules: InputRules = {
  locale: { required: true },
};

export const vipBookingCancelRules: InputRules = {
  id: { required: true },
};

export const vipBookingCreateRules: InputRules = {
  customerId: { required: true },
  kind: { required: true },
  amount: { required: true },
  name: { required: true, minLength: 1, maxLength: 200 },
  reason: { required: true, minLength: 1, maxLength: 500 },
};

export const weekdayHoursRules: InputRules = {
  from: { required: true },
  to: { required: true },
  weekday: { required: true, isWhole: true, max: 7, min: 1 },
};
