import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseIdentity } from './identity.policy.js';
import { queryTokens } from './search-query.policy.js';
import { customer, finds, secretHash } from './search.test-support.js';

const wei = customer({
  name: '王伟',
  code: 'C000123',
  phones: ['+8613800138000'],
  emails: ['wei.wang88@mail.example.com'],
});
const zhang = customer({ name: '张小丽', code: 'C000124', phones: ['+8613900139001'], emails: ['lily@qq.com'] });
const firm = customer({
  name: '上海华信科技（中国）有限公司',
  code: 'KH-2024-0001',
  phones: ['+862165432100', '+85291234567'],
});
const john = customer({ name: 'Christopher van der Anderson', code: 'C7', emails: ['12345678@qq.com'] });
const everyone = { wei, zhang, firm, john };

const hits = (text: string) => {
  const query = queryTokens(text, secretHash);
  return Object.entries(everyone).flatMap(([name, one]) => (finds(query, one) ? [name] : []));
};

describe('what people type', () => {
  test.each([
    '王伟',
    '王偉',
    ' 王　伟 ',
    '王 伟',
    '伟',
    '王',
    'wangwei',
    'WangWei',
    'wang wei',
    'wei wang',
    'WANG',
    'wa',
    'wangw',
    'wangwe',
    'ww',
    'WW',
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+86 138 0013 8000',
    '8613800138000',
    '１３８００１３８０００',
    '8000',
    '王伟 8000',
    '王 138 0013 8000',
    'wei.wang88@mail.example.com',
    'Wei.Wang88@Mail.Example.com',
    'wei.wang88',
    'wei.wang',
    'wei.w',
    'wang88',
    'mail.example.com',
    '@mail.example.com',
    'wei.wang88@',
    'wei.wang88@mail',
    'example',
    'c000123',
    'C000123',
    'c-000123',
    '王伟 c000123',
  ])('%j finds 王伟 and nobody else', (text) => {
    expect(hits(text)).toEqual(['wei']);
  });

  test.each([
    ['张小丽', ['zhang']],
    ['小丽', ['zhang']],
    ['zhangxiaoli', ['zhang']],
    ['zhangxl', ['zhang']],
    ['zxl', ['zhang']],
    ['lily', ['zhang']],
    ['lily@qq.com', ['zhang']],
    ['9001', ['zhang']],
    ['上海华信', ['firm']],
    ['华信科技', ['firm']],
    ['上海华信科技(中国)有限公司', ['firm']],
    ['科技中国', ['firm']],
    ['上海 有限公司', ['firm']],
    ['華信', ['firm']],
    ['huaxin', ['firm']],
    ['shanghaihuaxin', ['firm']],
    ['shhx', ['firm']],
    ['kh-2024-0001', ['firm']],
    ['KH20240001', ['firm']],
    ['021-65432100', ['firm']],
    ['021 6543 2100', ['firm']],
    ['2100', ['firm']],
    ['91234567', ['firm']],
    ['+852 9123 4567', ['firm']],
    ['christ', ['john']],
    ['christopher anderson', ['john']],
    ['anderson, christopher', ['john']],
    ['van der', ['john']],
    ['cvda', ['john']],
    ['12345678', ['john']],
    ['12345', ['john']],
    ['qq.com', ['zhang', 'john']],
  ])('%j finds %j', (text, names) => {
    expect(hits(text)).toEqual(names);
  });

  test.each([
    '王伟伟',
    '伟王明',
    '海华上',
    '科技上海',
    '王伟 9001',
    'zhang wei',
    'xyz',
    '13800138001',
    '0138',
    '99',
    '@other.com',
    'wang89',
  ])('%j finds nobody', (text) => {
    expect(hits(text)).toEqual([]);
  });

  test.each(['', '   ', '-', '***', '\0', '\ud800'])('%j asks for nothing', (text) => {
    expect(hits(text)).toEqual([]);
  });
});

test('pairs in another order are sorted out by the text itself', () => {
  const query = queryTokens('上海上', secretHash);
  const turned = customer({ name: '海上上海' });
  expect(query.recheck).toEqual(['上海上']);
  expect(finds({ ...query, recheck: [] }, turned)).toBe(true);
  expect(finds(query, turned)).toBe(false);
});

test('two characters need no second look, one word is one look', () => {
  expect(queryTokens('王伟', secretHash)).toEqual({ all: ['王伟'], anyOf: [], recheck: [] });
  const any = ['wangwei', secretHash('email', 'wangwei')];
  expect(queryTokens('wangwei', secretHash).anyOf).toEqual([{ any, known: [...any, secretHash('email', 'wangw')] }]);
  expect(queryTokens('wangw', secretHash).anyOf[0]?.known.length).toBe(2);
});

test('a query is bounded however long it is', () => {
  const query = queryTokens('wang wei '.repeat(10_000), secretHash);
  expect(query.anyOf.length).toBeLessThanOrEqual(3);
  expect(query.all.length).toBeLessThanOrEqual(8);
  expect(queryTokens('王'.repeat(1_000_000), secretHash).recheck.join('').length).toBeLessThanOrEqual(200);
});

describe('whoever is recorded is found by what was recorded', () => {
  const surname = fc.constantFrom(...'王李张刘陈單曾仇解查呂欧乐', '欧阳', '諸葛', '尉迟');
  const given = fc.string({ unit: fc.constantFrom(...'伟芳偉麗乐行长重朝乾𠮷明'), minLength: 1, maxLength: 2 });
  const person = fc.tuple(surname, given).map(([a, b]) => a + b);
  const company = fc
    .tuple(
      fc.constantFrom('上海', '重慶', '长沙'),
      fc.string({ unit: fc.constantFrom(...'华信乐行（）·銀达 '), minLength: 1, maxLength: 6 }),
    )
    .map(([a, b]) => `${a}${b}有限公司`);
  const word = fc.stringMatching(/^[A-Z][a-zéü'-]{0,14}$/);
  const latin = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const wild = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  const name = fc.oneof(
    person,
    company,
    latin,
    wild,
    fc.tuple(latin, company).map(([a, b]) => `${a} ${b}`),
  );
  const phone = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);

  test('by the name, as written and traditional alike', () => {
    fc.assert(
      fc.property(name, (written) => {
        const query = queryTokens(written, secretHash);
        fc.pre(query.all.length + query.anyOf.length > 0);
        expect(finds(query, customer({ name: written }))).toBe(true);
        expect(finds(query, customer({ name: '某', aliases: [written] }))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('by any stretch of a Chinese name', () => {
    fc.assert(
      fc.property(fc.oneof(person, company), fc.nat(), fc.nat(), (written, from, length) => {
        const chars = [...written];
        const start = from % chars.length;
        const part = chars.slice(start, start + 1 + (length % (chars.length - start))).join('');
        const query = queryTokens(part, secretHash);
        fc.pre(query.all.length > 0);
        expect(finds(query, customer({ name: written }))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('by the telephone number in any form, and by its last four digits', () => {
    const shapes = fc.constantFrom(
      (d: string) => d,
      (d: string) => `+86${d}`,
      (d: string) => `+86 ${d.slice(0, 3)} ${d.slice(3, 7)} ${d.slice(7)}`,
      (d: string) => `${d.slice(0, 3)}-${d.slice(3, 7)}-${d.slice(7)}`,
      (d: string) => d.slice(7),
    );
    fc.assert(
      fc.property(phone, shapes, (digits, shape) => {
        expect(finds(queryTokens(shape(digits), secretHash), customer({ phones: [`+86${digits}`] }))).toBe(true);
      }),
    );
  });

  test('by the mail address, its local part, its domain, each piece and each prefix of three', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.integer({ min: 3, max: 12 }), (address, length) => {
        const mail = normaliseIdentity('EMAIL', address);
        fc.pre(mail.ok);
        if (!mail.ok) return;
        const [local, domain] = [mail.value.split('@')[0]!, mail.value.split('@')[1]!];
        const recorded = customer({ emails: [mail.value] });
        for (const text of [address, mail.value, `@${domain}`, domain]) {
          expect(finds(queryTokens(text, secretHash), recorded)).toBe(true);
        }
        const parts = [local, local.slice(0, length), ...local.split('.')].filter((part) =>
          /^[a-z0-9][a-z0-9.]*[a-z0-9]$/.test(part),
        );
        for (const part of parts.filter((text) => text.length > 2)) {
          expect(finds(queryTokens(part, secretHash), recorded)).toBe(true);
        }
      }),
    );
  });

  test('by the code in any case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,3}-?[0-9]{1,8}$/), (code) => {
        for (const text of [code, code.toLowerCase(), code.replace('-', '')]) {
          expect(finds(queryTokens(text, secretHash), customer({ code }))).toBe(true);
        }
      }),
    );
  });
});
