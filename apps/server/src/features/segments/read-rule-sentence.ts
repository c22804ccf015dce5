import type { RequestContext } from '../../platform/context.js';
import { requestError } from '../../platform/errors.js';
import { decimalsOf } from '../../platform/money.js';
import { inLocale } from '../../platform/sentences.js';
import { classNames } from './class-labels.js';
import { customFields } from './custom-fields.js';
import { FilterFault } from './filter/comparison.policy.js';
import { writeFilter } from './filter/write-filter.policy.js';
import { namesCalled } from './names.js';
import { readRule } from './rule.js';
import { phrases } from './sentence/phrase.policy.js';
import { readSentence, SentenceFault } from './sentence/sentence.policy.js';
import type { Language } from './sentence/words.policy.js';

const LONGEST = 5_000;

/** What a sentence says: the rule, or where it stopped making sense. */
export interface ReadSentence {
  readonly filter: object | null;
  readonly understood: string | null;
  readonly rest: string | null;
  readonly reason: string | null;
}

/** Reads a sentence that tells a rule, in Chinese or English. What it names must be there. */
export async function readRuleSentence(ctx: RequestContext, given: string): Promise<ReadSentence> {
  if (given.length > LONGEST) throw requestError('BAD_USER_INPUT', `A sentence has at most ${LONGEST} characters.`);
  const text = given.trim().replace(/[.。]$/u, '');
  const known = phrases((await ctx.loader(customFields)).values());
  const names = await namesCalled(ctx, quotedIn(text));
  const { timezone, currency } = ctx.services.config;
  const classes = await ctx.loader(classNames);
  const words = { timezone, currency, decimals: decimalsOf(currency), names, classes };
  let furthest = 0;
  for (const language of ['zh', 'en'] as const satisfies readonly Language[]) {
    try {
      const filter = writeFilter(readSentence(text, known, { ...words, language }));
      return await checked(ctx, text, filter);
    } catch (error) {
      if (!(error instanceof SentenceFault)) throw error;
      furthest = Math.max(furthest, error.position);
    }
  }
  return refused(ctx, text, furthest, 'From here on the sentence makes no sense.');
}

/** In the language of who asks. */
function refused({ locale }: RequestContext, text: string, from: number, why: string): ReadSentence {
  const reason = inLocale(locale, why);
  return { filter: null, understood: text.slice(0, from), rest: text.slice(from), reason };
}

/** A sentence can be well formed and still say what no rule may say, such as a name that nobody has. */
async function checked(ctx: RequestContext, text: string, filter: object): Promise<ReadSentence> {
  try {
    await readRule(ctx, filter);
    return { filter, understood: text, rest: null, reason: null };
  } catch (error) {
    if (!(error instanceof FilterFault)) throw error;
    const value = error.path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], filter);
    const place = typeof value === 'string' ? text.indexOf(value) : -1;
    const reason = place >= 0 && error.message === 'This is not an id.' ? 'Nothing has this name.' : error.message;
    return refused(ctx, text, Math.max(place, 0), reason);
  }
}

/** Everything that stands in quotation marks of either language. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/"((?:[^\\"]|\\[^])*)"|“((?:[^\\”]|\\[^])*)”/gu)].map(([, en, zh]) =>
    (en ?? zh ?? '').replace(/\\([^])/g, '$1'),
  );
