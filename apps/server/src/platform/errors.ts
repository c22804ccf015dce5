import type { ErrorCode, TopLevelCode } from '@kehu/schema';
import { GraphQLError } from 'graphql';

/** One thing the caller can put right. */
export interface Refusal {
  readonly code: ErrorCode;
  /** Safe to show; an English sentence of the catalogue. */
  readonly message: string;
  /** The same in Chinese, where the catalogue does not have it. */
  readonly messageZh?: string;
  /** Path from the input to the value at fault, e.g. `['identities', '0', 'value']`. */
  readonly field: readonly string[] | null;
  /** The record that already holds what was asked for, where the caller may see it. */
  readonly existingId?: string;
}

/** A refusal the caller can act on. Anything else that is thrown is a bug. */
export class DomainError extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => `${refusal.code}: ${refusal.message}`).join('; '));
    this.name = 'DomainError';
  }
}

/** `throw refuse('CONFLICT', 'That phone belongs to another customer.', ['identities', '0'])` */
export function refuse(
  code: ErrorCode,
  message: string,
  field: readonly string[] | null = null,
  existingId?: string,
): DomainError {
  return new DomainError([existingId === undefined ? { code, message, field } : { code, message, field, existingId }]);
}

const httpStatus: Partial<Record<TopLevelCode, number>> = {
  UNAUTHENTICATED: 401,
  BAD_USER_INPUT: 400,
  TOO_EXPENSIVE: 400,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};

/** An error of the request as a whole; its HTTP status counts only when nothing was executed. */
export function requestError(code: TopLevelCode, message: string): GraphQLError {
  const status = httpStatus[code];
  return new GraphQLError(message, { extensions: { code, ...(status === undefined ? {} : { http: { status } }) } });
}

/** The signs of a database that is away for a moment: the caller may try again. */
export function isDatabaseAway(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') {
    return /^(08|57P0|53300)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code);
  }
  return error instanceof Error && /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
}

/** Whether the database refused because a rule of this name was broken. */
export function breaks(error: unknown, constraint: string): boolean {
  const found = error as { constraint?: string; driverError?: { constraint?: string } } | null;
  return (found?.constraint ?? found?.driverError?.constraint) === constraint;
}
