import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context.js';
import { decimalsOf } from '../../platform/money.js';
import { classNames, namesClass } from './class-labels.js';
import { customFields } from './custom-fields.js';
import { conditionsOf, type Filter } from './filter/filter.policy.js';
import { namesIn } from './names.js';
import { phrases } from './sentence/phrase.policy.js';
import { writeSentence } from './sentence/sentence.policy.js';

/** A rule in words. */
export interface Sentences {
  readonly zh: string;
  readonly en: string;
}

/** Rules in words; all rules of a page ask for their names at once. */
export const sentences = (ctx: RequestContext): DataLoader<Filter, Sentences> =>
  new DataLoader((filters) => sentencesOf(ctx, filters));

/** The rules in both languages, asking once for all names they mention. */
export async function sentencesOf(ctx: RequestContext, filters: readonly Filter[]): Promise<Sentences[]> {
  const names = await namesIn(ctx, filters);
  const { timezone, currency } = ctx.services.config;
  const classes = filters.some(namesClass) ? { classes: await ctx.loader(classNames) } : {};
  const words = { timezone, currency, decimals: decimalsOf(currency), names, ...classes };
  const known = phrases(filters.some(hasCustom) ? (await ctx.loader(customFields)).values() : []);
  return filters.map((filter) => ({
    zh: writeSentence(filter, known, { ...words, language: 'zh' }),
    en: writeSentence(filter, known, { ...words, language: 'en' }),
  }));
}

const hasCustom = (filter: Filter): boolean =>
  conditionsOf(filter).some((condition) => condition.kind === 'compare' && condition.field.customKey !== undefined);
