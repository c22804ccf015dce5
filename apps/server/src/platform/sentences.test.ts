import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { inChinese, preferredLocale } from './sentences.js';
import { chineseSentences } from './sentences.zh.js';

// Errors of a whole request speak to programs, in English: they are no refusals.
const ofRequests = /platform\/(scalars|event-stream|graphql|http|limits)\.ts$/;
const source = new URL('..', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /^(features|platform)\/.*\.ts$/.test(name) && !/test|sentences/.test(name) && !ofRequests.test(name),
);

/** The functions that are given the sentence of a refusal. */
const refusing = new Set(['refuse', 'badInput', 'precondition', 'bad']);

/** The texts an expression can be, with `{}` for every value. */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('')];
  }
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  return [];
}

/** The sentences given to refusals in one file. */
function refusalsIn(name: string): string[] {
  const tree = ts.createSourceFile(name, readFileSync(new URL(name, source), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && refusing.has(node.expression.getText()))
      found.push(...node.arguments.flatMap(textsOf));
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'message') found.push(...textsOf(node.initializer));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.filter((text) => /^[A-Z{].*\w.*\.$/s.test(text));
}

test('every refusal is also said in Chinese', () => {
  const said = files.flatMap(refusalsIn);
  expect(said.length).toBeGreaterThan(100);
  expect([...new Set(said)].filter((sentence) => !(sentence in chineseSentences))).toEqual([]);
});

test('both languages have the same number of places', () => {
  const placesIn = (text: string): number => text.split('{}').length;
  const uneven = Object.entries(chineseSentences).filter(
    ([english, chinese]) => placesIn(english) !== placesIn(chinese),
  );
  expect(uneven).toEqual([]);
});

test.each([
  ['This is not an id.', '这不是有效的 id。'],
  ['Too many attempts. Try again in 12 seconds.', '尝试次数过多，请在 12 秒后再试。'],
  ['There is no exchange rate from EUR to CNY on that day.', '当天没有从 EUR 到 CNY 的汇率。'],
  ['Name must be shorter than or equal to 200 characters.', 'Name 最多 200 个字符。'],
  ['Nobody has translated this.', 'Nobody has translated this.'],
])('%s', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese);
});

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'ZH_CN'],
  ['en-GB', 'EN'],
  ['*', null],
  ['de-DE,en', null],
  [undefined, null],
] as const)('a browser that prefers %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
