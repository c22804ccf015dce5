import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameTokens, searchTokens } from './search.policy.js';
import { customer, secretHash } from './search.test-support.js';

describe('the tokens of a name', () => {
  test('two characters: each, both, pinyin by prefix, syllables, initials', () => {
    expect(nameTokens('王偉').sort()).toEqual(
      ['王', '伟', '王伟', 'wa', 'wan', 'wang', 'wangw', 'wangwe', 'wangwei', 'wei', 'ww'].sort(),
    );
  });

  test('three characters also by surname and initials', () => {
    expect(nameTokens('王小明')).toEqual(
      expect.arrayContaining(['王小', '小明', 'wangxiaoming', 'xiao', 'ming', 'wx', 'wxm', 'wangxm']),
    );
  });

  test('a polyphonic surname is found by its right and by its common reading, lǚ as lv and lu', () => {
    expect(nameTokens('单雄信')).toEqual(expect.arrayContaining(['shanxiongxin', 'danxiongxin', 'sxx', 'dxx']));
    expect(nameTokens('吕布')).toEqual(expect.arrayContaining(['lvbu', 'lubu', 'lb']));
  });

  test('Latin words whole, by prefix, in pieces, together and by initials', () => {
    expect(nameTokens('Jean-Luc O’Brien')).toEqual(
      expect.arrayContaining(['jeanluc', 'je', 'jean', 'luc', 'obrien', 'ob', 'brien', 'jeanlucobrien', 'jo']),
    );
    expect(nameTokens('Müller')).toEqual(['mu', 'mul', 'mull', 'mulle', 'muller']);
  });

  test('a mixed name in all its runs', () => {
    expect(nameTokens('ABC（中国）Ltd')).toEqual(expect.arrayContaining(['abc', '中国', 'zhongguo', 'ltd']));
    expect(nameTokens('360公司')).toEqual(expect.arrayContaining(['360', '公司', 'gongsi', 'gs']));
  });

  test('spaces and traditional spelling make no difference', () => {
    expect(nameTokens('王　偉')).toEqual(nameTokens('王伟'));
  });

  test('their number stays in bounds', () => {
    expect(nameTokens('王伟').length).toBe(11);
    expect(nameTokens('上海华信科技股份有限公司').length).toBeLessThan(60);
    expect(nameTokens('x'.repeat(200)).length).toBeLessThan(15);
  });

  test('no token cuts a character in two, none is empty', () => {
    const letters = fc.string({ unit: fc.constantFrom('𐐨', 'a', '𠮷', '😀', 'é', ' ', '王'), maxLength: 60 });
    fc.assert(
      fc.property(letters, (name) => {
        for (const token of nameTokens(name)) {
          expect(token).not.toMatch(/\p{Surrogate}/u);
          expect(token).not.toBe('');
        }
      }),
    );
  });

  test('an empty name has none', () => {
    expect(nameTokens('')).toEqual([]);
    expect(nameTokens(' - ')).toEqual([]);
  });
});

describe('the tokens of a customer', () => {
  test('telephone numbers and mail addresses go through the hash, each with its kind', () => {
    const phones = ['+8613800138000'];
    const found = searchTokens(customer({ phones, emails: ['wei.wang88@mail.example.com'] }), (kind, value) => {
      return `${kind} ${value}`;
    });
    expect(found).toEqual({
      tokens: [
        'phone +8613800138000',
        'last4 8000',
        'email mail.example.com',
        'email wei.wang',
        'email wei.w',
        'email wei',
        'email mail',
        'email example',
        'email wang88',
      ],
      more: [
        'email wei.wang88',
        'email wei.wang88@mail.example.com',
        'email wei.',
        'email wei.wa',
        'email wei.wan',
        'email wei.wang8',
      ],
    });
  });

  test('a foreign number is also known by its national form, an extension is left away', () => {
    const asked: string[] = [];
    searchTokens(customer({ phones: ['+85291234567', '+861012345678;ext=12'] }), (kind, value) => {
      asked.push(`${kind} ${value}`);
      return value;
    });
    expect(asked).toEqual(['phone +85291234567', 'last4 4567', 'phone 91234567', 'phone +861012345678', 'last4 5678']);
  });

  test('nothing secret stands in clear', () => {
    const mailbox = fc.stringMatching(/^[a-z]{3,8}[0-9]{2,4}$/);
    fc.assert(
      fc.property(mailbox, fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }), (local, phone) => {
        const { tokens, more } = searchTokens(
          customer({ name: '王伟', code: 'C1', phones: [`+86${phone}`], emails: [`${local}@firm.example`] }),
          secretHash,
        );
        for (const token of [...tokens, ...more].filter((each) => !each.startsWith('#'))) {
          expect(`${phone}`).not.toContain(token);
          expect(token).not.toContain(local);
          expect(token).not.toContain('firm');
        }
      }),
    );
  });

  test('the code stands in lower case without dashes, aliases like names', () => {
    const { tokens } = searchTokens(customer({ name: '王伟', code: 'KH-0001', aliases: ['老王', 'Wade'] }), secretHash);
    expect(tokens).toEqual(expect.arrayContaining(['kh0001', '老王', 'laowang', 'wade', '王伟']));
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});
