import type { RequestContext } from './context.js';
import type { DomainError } from './errors.js';
import { inLocale } from './sentences.js';

/** Why a request over plain HTTP was refused, in the form GraphQL tells errors in. */
export const failure = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** The first of what an area refused, in the language of who asks. */
export function failureOf(ctx: RequestContext, { refusals: [first] }: DomainError) {
  return failure(first?.code ?? 'BAD_INPUT', inLocale(ctx.locale, first?.message ?? '', first?.messageZh));
}
