import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFilter } from '../filter/parse.policy.js';
import { customFields, randomFilter } from '../filter/random-filter.test-support.js';
import { phrases } from './phrase.policy.js';
import { readSentence, SentenceFault, writeSentence } from './sentence.policy.js';
import type { Language, Words } from './words.policy.js';

const now = new Date('2026-11-21T09:30:00Z');
const knowledge = { decimals: 2, customFields };
const known = phrases(customFields.values());
const gold = '00000000-0000-7000-8000-000200000001';
const odd = '00000000-0000-7000-8000-000200000002';
const tags = new Map([
  [gold, '金卡”、“客户'],
  [odd, '(odd) "tag" \\'],
]);
const stars = { zh: '五星', en: '5 stars' };
const words = (language: Language, timezone = 'Asia/Shanghai'): Words => ({
  language,
  timezone,
  currency: 'CNY',
  decimals: 2,
  names: {
    nameOf: (kind, id) => (kind === 'tag' ? tags.get(id) : undefined),
    idOf: (kind, name) => (kind === 'tag' ? [...tags].find(([, known]) => known === name)?.[0] : undefined),
  },
  classes: {
    classNamed: (_scheme, key, named) => (key === 'STAR_5' ? stars[named] : undefined),
    classCalled: (_scheme, name, named) => (name === stars[named] ? 'STAR_5' : undefined),
  },
});

test('every filter reads back from its sentence, in both languages and wherever clocks jump', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Asia/Beirut', 'UTC');
  const languages = fc.constantFrom<Language>('zh', 'en');
  fc.assert(
    fc.property(randomFilter(now, [gold]), languages, zones, (given, language, zone) => {
      const filter = parseFilter(given, knowledge);
      const sentence = writeSentence(filter, known, words(language, zone));
      expect(readSentence(sentence, known, words(language, zone))).toEqual(filter);
    }),
    { numRuns: 1000, seed: 6 },
  );
});

test('sentences read like sentences', () => {
  const filter = parseFilter(
    {
      stage: { in: ['LOYAL', 'REPEAT'] },
      or: [{ spent: { days: 90, gte: '1000' } }, { tag: { any: [gold] } }],
      not: { noContact: { days: 30 } },
    },
    knowledge,
  );
  expect(writeSentence(filter, known, words('zh'))).toBe(
    '生命周期阶段属于忠诚客户、重复购买，且（最近 90 天消费 ≥ ¥1,000，或带有任一标签“金卡\\”、“客户”），且不满足（最近 30 天没有联系）',
  );
  expect(writeSentence(filter, known, words('en'))).toBe(
    'lifecycle stage is one of Loyal, Repeat and (spending in the last 90 days ≥ ¥1,000 or has any tag of "金卡\\”、“客户") and not (no contact in the last 30 days)',
  );
  expect(writeSentence(parseFilter({}, knowledge), known, words('en'))).toBe('all customers');
});

test('a class is called as its scheme calls it, by its key where no name tells it', () => {
  const said = (given: object): string[] =>
    (['zh', 'en'] as const).map((language) => {
      const sentence = writeSentence(parseFilter(given, knowledge), known, words(language));
      expect(readSentence(sentence, known, words(language))).toEqual(parseFilter(given, knowledge));
      return sentence;
    });
  const stars5 = { scheme: 'STARS', key: 'STAR_5' };
  expect(said({ inClass: stars5 })).toEqual(['在《星级》中属于“五星”', 'is "5 stars" by <Stars>']);
  expect(said({ inClass: { ...stars5, on: '2026-01-31' } })).toEqual([
    '在 2026-01-31 的《星级》中属于“五星”',
    'was "5 stars" by <Stars> on 2026-01-31',
  ]);
  expect(said({ inClass: { scheme: 'STARS', key: 'STAR_4' } })).toEqual([
    '在《星级》中属于“STAR_4”',
    'is "STAR_4" by <Stars>',
  ]);
});

test('a moment is told in the time zone of the workspace', () => {
  const filter = parseFilter({ createdAt: { gte: '2026-10-31T16:00:00Z', lt: '2026-11-21T01:30:00Z' } }, knowledge);
  expect(writeSentence(filter, known, words('en'))).toBe(
    'created not before 2026-11-01 and created before 2026-11-21 09:30',
  );
});

test('a sentence that is none of ours is refused where it stops making sense', () => {
  const read = (): unknown => readSentence('orders ≥ 3 and nonsense', known, words('en'));
  expect(read).toThrow(SentenceFault);
  expect(read).toThrow('from character 16 on');
});
