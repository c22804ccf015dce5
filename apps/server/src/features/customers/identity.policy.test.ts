import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { normaliseIdentity, type NamedBy } from './identity.policy.js';

const value = (kind: NamedBy, raw: string) => {
  const result = normaliseIdentity(kind, raw);
  return result.ok ? result.value : `refused: ${result.rule}`;
};
const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);

describe('telephone numbers', () => {
  test.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+86 138 0013 8000',
    '+86-13800138000',
    '(+86)13800138000',
    '0086 13800138000',
    '8613800138000',
    '013800138000',
    '１３８００１３８０００',
    '１３８　００１３　８０００',
    ' 13800138000\t',
    'tel:+8613800138000',
    '13800138000.0',
    '\u202d13800138000\u202c',
  ])('%j is +8613800138000', (raw) => {
    expect(value('PHONE', raw)).toBe('+8613800138000');
  });

  test.each([
    ['010-12345678', '+861012345678'],
    ['(021) 6543 2100', '+862165432100'],
    ['0755-26543210', '+8675526543210'],
    ['0571 8765 4321', '+8657187654321'],
    ['400-123-4567', '+864001234567'],
    ['010-12345678-123', '+861012345678;ext=123'],
    ['010-12345678 转 123', '+861012345678;ext=123'],
    ['010-12345678 ext. 9', '+861012345678;ext=9'],
    ['+852 9123 4567', '+85291234567'],
    ['00852 9123 4567', '+85291234567'],
    ['+853 6612 3456', '+85366123456'],
    ['+886 912 345 678', '+886912345678'],
    ['+886-2-2345-6789', '+886223456789'],
    ['+1 (202) 555-0143', '+12025550143'],
    ['+44 7911 123456', '+447911123456'],
  ])('%j is %s', (raw, e164) => {
    expect(value('PHONE', raw)).toBe(e164);
  });

  test('a number without country code is read in the given country', () => {
    expect(normaliseIdentity('PHONE', '9123 4567', 'HK')).toMatchObject({ value: '+85291234567' });
    expect(normaliseIdentity('PHONE', '0912 345 678', 'TW')).toMatchObject({ value: '+886912345678' });
    expect(normaliseIdentity('PHONE', '13800138000', 'HK')).toMatchObject({ ok: false });
  });

  test.each([
    ['1380013', 'incomplete'],
    ['138001380', 'incomplete'],
    ['1380013800', 'incomplete'],
    ['12345678', 'incomplete'],
    ['0755-265432', 'incomplete'],
    ['95588', 'incomplete'],
    ['138001380001', 'format'],
    ['12800138000', 'format'],
    ['+999 12345678', 'format'],
    ['13800138ooo', 'format'],
    ['call me', 'format'],
    ['+', 'format'],
    ['138\u00000138000', 'format'],
    ['1.38E+10', 'scientific'],
    ['1.3800138E+10', 'scientific'],
    ['13800138000 / 13900139000', 'several'],
    ['13800138000、13900139000', 'several'],
    ['1'.repeat(40), 'tooLong'],
    ['1'.repeat(2000), 'tooLong'],
    ['', 'required'],
    ['  ', 'required'],
  ])('%j is refused by %s', (raw, rule) => {
    expect(value('PHONE', raw)).toBe(`refused: ${rule}`);
  });

  test('the spreadsheet hint says what to do, and no refusal repeats the value', () => {
    const refused = normaliseIdentity('PHONE', '1.38E+10');
    expect(refused).toMatchObject({
      ok: false,
      messageZh: expect.stringContaining('文本'),
      messageEn: expect.stringContaining('text'),
    });
    expect(JSON.stringify(normaliseIdentity('PHONE', '1380013'))).not.toContain('1380013');
  });

  test.each([
    ['13800138000', '138****8000', '138 0013 8000', '8000'],
    ['010-12345678', '010****5678', '010 1234 5678', '5678'],
    ['+852 9123 4567', '+852****4567', '+852 9123 4567', '4567'],
    ['010-12345678-12', '010****5678', '010 1234 5678 转 12', '5678'],
  ])('%s is shown as %s to those who must not see it', (raw, masked, display, last4) => {
    expect(normaliseIdentity('PHONE', raw)).toMatchObject({ masked, display, last4 });
  });

  test('the short cut for mainland mobiles agrees with the library wherever the library knows the block', () => {
    const blocks = Array.from({ length: 70 }, (_, i) => parsePhoneNumberFromString(`${130 + i}12345678`, 'CN'));
    const known = blocks.filter((block) => block !== undefined).filter((block) => block.isValid());
    expect(known.length).toBeGreaterThan(50);
    expect(known.map(({ nationalNumber }) => value('PHONE', nationalNumber))).toEqual(
      known.map(({ number }) => number),
    );
  });

  test('any way of writing a mobile gives one value, which gives itself', () => {
    const shapes = fc.constantFrom(
      (d: string) => d,
      (d: string) => `+86${d}`,
      (d: string) => `+86 ${d.slice(0, 3)} ${d.slice(3, 7)} ${d.slice(7)}`,
      (d: string) => `${d.slice(0, 3)}-${d.slice(3, 7)}-${d.slice(7)}`,
      (d: string) => `0086${d}`,
      (d: string) => d.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    );
    fc.assert(
      fc.property(mobile, shapes, (digits, shape) => {
        expect(value('PHONE', shape(digits))).toBe(`+86${digits}`);
      }),
    );
  });

  test('a mobile with a digit missing is never taken', () => {
    fc.assert(
      fc.property(mobile, fc.integer({ min: 1, max: 7 }), (digits, cut) => {
        expect(normaliseIdentity('PHONE', digits.slice(0, 11 - cut))).toMatchObject({ ok: false });
      }),
    );
  });
});

describe('mail addresses', () => {
  test.each([
    ['Wei.Wang@Example.COM', 'wei.wang@example.com'],
    [' a@b.cn ', 'a@b.cn'],
    ['mailto:a@b.cn', 'a@b.cn'],
    ['ａ＠ｂ．ｃｎ', 'a@b.cn'],
    ['12345678@qq.com', '12345678@qq.com'],
    ['first+tag@sub.example.co.uk', 'first+tag@sub.example.co.uk'],
    ["o'brien@example.ie", "o'brien@example.ie"],
    ['王伟@例子.中国', '王伟@xn--fsqu00a.xn--fiqs8s'],
    ['x@bücher.example', 'x@xn--bcher-kva.example'],
    ['x@xn--bcher-kva.example', 'x@xn--bcher-kva.example'],
  ])('%j is %s', (raw, address) => {
    expect(value('EMAIL', raw)).toBe(address);
    expect(value('EMAIL', address)).toBe(address);
  });

  test.each([
    'wei.wang',
    '@example.com',
    'a@',
    'a@b',
    'a@@b.cn',
    'a b@c.cn',
    'a..b@c.cn',
    '.a@c.cn',
    'a.@c.cn',
    'a@-b.cn',
    'a@b..cn',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a,b@c.cn',
    'Wei <a@b.cn>',
    'a@b.cn;c@d.cn',
  ])('%j is not one', (raw) => {
    expect(value('EMAIL', raw)).toBe('refused: format');
  });

  test('over-long addresses are refused', () => {
    expect(value('EMAIL', `${'a'.repeat(65)}@b.cn`)).toBe('refused: tooLong');
    expect(
      value('EMAIL', `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.cn`),
    ).toBe('refused: tooLong');
  });

  test('the mask keeps the first letter and the domain', () => {
    expect(normaliseIdentity('EMAIL', 'Wei.Wang@Example.com')).toMatchObject({
      masked: 'W***@example.com',
      display: 'Wei.Wang@example.com',
    });
    expect(normaliseIdentity('EMAIL', '王伟@例子.中国')).toMatchObject({ masked: '王***@例子.中国' });
  });

  test('a generated address is taken and normalising is idempotent', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const once = value('EMAIL', address);
        fc.pre(!once.startsWith('refused'));
        expect(value('EMAIL', once)).toBe(once);
      }),
    );
  });
});

describe('numbers with a check digit', () => {
  test.each([
    '11010519491231002X',
    '11010519491231002x',
    ' 110105 19491231 002X ',
    '１１０１０５１９４９１２３１００２Ｘ',
  ])('national id %j is taken', (raw) => {
    expect(normaliseIdentity('NATIONAL_ID', raw)).toMatchObject({ value: '11010519491231002X', masked: '110****002X' });
  });

  test.each([
    ['110105194912310021', 'checksum'],
    ['11010519491331002X', 'format'],
    ['110105194902300029', 'format'],
    ['99999919491231002X', 'checksum'],
    ['00010519491231002X', 'format'],
    ['110105491231002', 'format'],
    ['1.10105E+17', 'scientific'],
    ['1101051949123100', 'format'],
  ])('national id %j is refused by %s', (raw, rule) => {
    expect(value('NATIONAL_ID', raw)).toBe(`refused: ${rule}`);
  });

  test('a slip in one digit or a swap of neighbours is always found', () => {
    const id = '11010519491231002X';
    for (let i = 0; i < 17; i++) {
      for (let digit = 0; digit < 10; digit++) {
        if (String(digit) === id[i]) continue;
        expect(normaliseIdentity('NATIONAL_ID', id.slice(0, i) + digit + id.slice(i + 1)).ok).toBe(false);
      }
      if (i < 16 && id[i] !== id[i + 1]) {
        expect(normaliseIdentity('NATIONAL_ID', id.slice(0, i) + id[i + 1] + id[i] + id.slice(i + 2)).ok).toBe(false);
      }
    }
  });

  test.each(['91350100M000100Y43', '91350100m000100y43', '9135 0100 M000 100Y 43'])(
    'credit code %j is taken',
    (raw) => {
      expect(value('USCC', raw)).toBe('91350100M000100Y43');
    },
  );

  test.each([
    ['91350100M000100Y44', 'checksum'],
    ['91350100M000100Y4', 'format'],
    ['91350100M000100I43', 'format'],
    ['9.135E+17', 'scientific'],
  ])('credit code %j is refused by %s', (raw, rule) => {
    expect(value('USCC', raw)).toBe(`refused: ${rule}`);
  });

  test('a slip in one character of a credit code is always found', () => {
    const code = '91350100M000100Y43';
    for (let i = 0; i < 18; i++) {
      for (const char of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (char === code[i]) continue;
        expect(normaliseIdentity('USCC', code.slice(0, i) + char + code.slice(i + 1)).ok).toBe(false);
      }
    }
  });
});

describe('ids of other systems', () => {
  test('an external id keeps its case and names its source', () => {
    expect(normaliseIdentity('EXTERNAL_ID', 'AbC-1', 'CN', 'Shop')).toMatchObject({
      value: 'shop:AbC-1',
      display: 'AbC-1',
    });
    expect(value('EXTERNAL_ID', 'Shop:AbC-1')).toBe('shop:AbC-1');
    expect(value('EXTERNAL_ID', 'AbC-1')).toBe('refused: source');
    expect(normaliseIdentity('EXTERNAL_ID', 'AbC-1', 'CN', 'not a name')).toMatchObject({ rule: 'source' });
    expect(normaliseIdentity('EXTERNAL_ID', 'a:b', 'CN', 'shop')).toMatchObject({ value: 'shop:a:b' });
  });

  test.each<[NamedBy, string, string]>([
    ['WECHAT_OPENID', ' oLVPpjqs9BhvzwPj5A-vTYAX3GLc ', 'oLVPpjqs9BhvzwPj5A-vTYAX3GLc'],
    ['WECHAT_OPENID', '微信', 'refused: format'],
    ['WECOM', 'wmEAAAAbCdEf', 'wmEAAAAbCdEf'],
    ['WECOM', 'a b c d', 'refused: format'],
    ['DOUYIN', 'dou.yin_1', 'dou.yin_1'],
    ['WEIBO', '王伟_2024', '王伟_2024'],
    ['WEIBO', '@', 'refused: format'],
    ['DEVICE', 'AA:BB:CC:DD:EE:FF', 'aa:bb:cc:dd:ee:ff'],
    ['DEVICE', 'Sn-00A1', 'Sn-00A1'],
    ['CODE', ' c000123 ', 'C000123'],
    ['CODE', 'ｋｈ-１', 'KH-1'],
    ['CODE', '客户1', 'refused: format'],
    ['CODE', '', 'refused: required'],
    ['DOUYIN', 'a\0b', 'refused: controlCharacter'],
    ['WEIBO', '\ud800ab', 'refused: brokenText'],
  ])('%s %j gives %s', (kind, raw, expected) => {
    expect(value(kind, raw)).toBe(expected);
  });

  test('ids are masked but for their ends', () => {
    expect(normaliseIdentity('WECHAT_OPENID', 'oLVPpjqs9BhvzwPj5A-vTYAX3GLc')).toMatchObject({ masked: 'oLV****3GLc' });
    expect(normaliseIdentity('DOUYIN', 'abcdef')).toMatchObject({ masked: 'a****' });
  });
});

test('normalising twice is normalising once, whatever is given', () => {
  const kinds: NamedBy[] = [
    'PHONE',
    'EMAIL',
    'WECHAT_OPENID',
    'WECOM',
    'DOUYIN',
    'WEIBO',
    'DEVICE',
    'EXTERNAL_ID',
    'NATIONAL_ID',
    'USCC',
    'CODE',
  ];
  const odd = fc.stringMatching(/^[0-9A-Za-z+@.:;_ ()\-/转王偉Ａ１]{0,24}$/);
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.oneof(odd, fc.string({ unit: 'binary' }), fc.string()), (kind, raw) => {
      const once = normaliseIdentity(kind, raw);
      if (once.ok) expect(value(kind, once.value)).toBe(once.value);
      else expect(once.messageZh.length * once.messageEn.length).toBeGreaterThan(0);
    }),
    { numRuns: 5000 },
  );
});
