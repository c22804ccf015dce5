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
