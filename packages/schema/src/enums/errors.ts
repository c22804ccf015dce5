import { enumeration, type ValueOf } from '../enumeration.js';

export const ErrorCode = enumeration('ErrorCode', 'Why a mutation was refused. New codes may be added.', {
  BAD_INPUT: ['输入有误', 'Bad input', 'A value is missing, malformed or out of range; `field` names it.'],
  NOT_FOUND: ['未找到', 'Not found', 'No such record, or none that the caller may see.'],
  CONFLICT: ['冲突', 'Conflict', 'Somebody changed it meanwhile, or the value is taken.'],
  PRECONDITION: ['条件不满足', 'Precondition', 'The record is not in a state that allows this.'],
  FORBIDDEN: ['无权限', 'Forbidden', 'The caller may see the record but not do this.'],
  QUEUE_EMPTY: ['队列为空', 'Queue empty', 'Nobody is waiting.'],
  AT_CAPACITY: ['已满', 'At capacity', 'The agent already works on as many tickets as allowed.'],
});
export type ErrorCode = ValueOf<typeof ErrorCode>;

/** Codes of top-level errors: the request or the server is broken. */
export const topLevelCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'TOO_EXPENSIVE',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'INTERNAL',
] as const;
export type TopLevelCode = (typeof topLevelCodes)[number];
