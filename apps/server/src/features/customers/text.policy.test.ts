import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './text.policy.js';

const clean = (value: string, max = 20, multiline = false) => cleanText(value, { max, multiline });

describe('text as it is stored', () => {
  test.each([
    ['  王伟  ', '王伟'],
    ['\u3000王伟\u3000', '王伟'],
    ['\ufeff王伟', '王伟'],
    ['王\u200b伟', '王伟'],
    ['e\u0301', 'é'],
    ['abc\u202etxt', 'abctxt'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['', ''],
  ])('%j becomes %j', (given, kept) => {
    expect(clean(given)).toEqual({ ok: true, value: kept });
  });

  test.each([
    ['a\0b', 'controlCharacter'],
    ['a\u001bb', 'controlCharacter'],
    ['a\u0085b', 'controlCharacter'],
    ['a\nb', 'controlCharacter'],
    ['a\u2028b', 'controlCharacter'],
    ['a\uffffb', 'controlCharacter'],
    ['a\ud800b', 'brokenText'],
    ['\udc00', 'brokenText'],
    ['a'.repeat(21), 'tooLong'],
    ['字'.repeat(21), 'tooLong'],
    ['x'.repeat(1_000_000), 'tooLong'],
  ])('%# is refused as %s', (given, rule) => {
    expect(clean(given)).toMatchObject({ ok: false, rule });
  });

  test('length counts characters, not halves of them', () => {
    expect(clean('😀'.repeat(20))).toMatchObject({ ok: true });
    expect(clean('😀'.repeat(21))).toMatchObject({ rule: 'tooLong' });
  });

  test('several lines keep their breaks and tabs where lines are welcome', () => {
    expect(clean('a\r\nb\rc\td', 20, true)).toEqual({ ok: true, value: 'a\nb\nc\td' });
    expect(clean('a\0b', 20, true)).toMatchObject({ rule: 'controlCharacter' });
  });

  test('nothing is refused where something is required', () => {
    expect(cleanText(' \u200b ', { max: 5, required: true })).toMatchObject({ rule: 'required' });
  });

  test('what was accepted is accepted again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (given, multiline) => {
        const once = clean(given, 50, multiline);
        expect(once.ok ? clean(once.value, 50, multiline) : once).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing accepted holds a NUL or half a character', () => {
    const units = fc.array(fc.constantFrom('\0', '\ud800', '\udc00', 'a', '王', '\n', ' '), { maxLength: 8 });
    fc.assert(
      fc.property(units, (parts) => {
        const kept = clean(parts.join(''), 50, true);
        expect(kept.ok ? kept.value : '').not.toMatch(/\0|\p{Surrogate}/u);
      }),
    );
  });
});
