import { enumeration, type ValueOf } from '../enumeration.js';

export const WorkState = enumeration('WorkState', 'How far work in the background has come.', {
  QUEUED: ['排队中', 'Queued'],
  RUNNING: ['进行中', 'Running'],
  DONE: ['完成', 'Done'],
  FAILED: ['失败', 'Failed'],
});
export type WorkState = ValueOf<typeof WorkState>;

export const AuditFaultKind = enumeration('AuditFaultKind', 'What is wrong at a place of the audit.', {
  CHANGED: ['被修改或移动', 'Changed or moved', 'The entry is not as it was written, or stood elsewhere.'],
  MISSING: ['缺失', 'Missing', 'The entry is gone.'],
  MOVED: ['重复', 'Twice', 'The place is taken twice.'],
  END: ['链尾被改', 'End changed', 'The length or the hash of the chain is not the one written.'],
  UNKNOWN_CHAIN: ['未知的链', 'Unknown chain', 'Entries stand in a chain that does not exist.'],
});
export type AuditFaultKind = ValueOf<typeof AuditFaultKind>;
