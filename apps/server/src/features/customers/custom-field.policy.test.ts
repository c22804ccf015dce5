import { CustomFieldType } from '@kehu/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCustomField, checkCustomFields, type CustomFieldDefinition } from './custom-field.policy.js';

const options = ['Red', 'Blue', '绿色'];
const field = (type: CustomFieldType, more: Partial<CustomFieldDefinition> = {}): CustomFieldDefinition => ({
  key: 'f',
  type,
  options,
  ...more,
});

describe('values in their stored form', () => {
  test.each<[CustomFieldType, unknown, unknown]>([
    ['TEXT', '  喜欢茶\r\n不喝酒 ', '喜欢茶\n不喝酒'],
    ['NUMBER', 12.5, 12.5],
    ['NUMBER', ' 1,200.50 ', 1200.5],
    ['NUMBER', '１２', 12],
    ['NUMBER', -0, 0],
    ['DATE', '2024/3/5', '2024-03-05'],
    ['BOOLEAN', true, true],
    ['BOOLEAN', '否', false],
    ['BOOLEAN', 'YES', true],
    ['ENUM', 'Red', 'Red'],
    ['ENUM', ' 绿色 ', '绿色'],
    ['ENUM', 'BLUE', 'Blue'],
    ['MULTI_ENUM', ['Blue', 'Red', 'Blue'], ['Red', 'Blue']],
    ['MULTI_ENUM', '绿色；red', ['Red', '绿色']],
    ['TEXT', '', null],
    ['NUMBER', null, null],
    ['MULTI_ENUM', [], null],
    ['MULTI_ENUM', ' ; ', null],
    ['ENUM', undefined, null],
  ])('%s %j is stored as %j', (type, raw, stored) => {
    expect(checkCustomField(field(type), raw)).toEqual({ ok: true, value: stored });
  });
});

describe('refusals name the field and the rule', () => {
  test.each<[CustomFieldType, unknown, string]>([
    ['TEXT', 5, 'type'],
    ['TEXT', 'a\0b', 'controlCharacter'],
    ['TEXT', '\ud800', 'brokenText'],
    ['TEXT', 'x'.repeat(501), 'tooLong'],
    ['NUMBER', 'twelve', 'type'],
    ['NUMBER', '1,2,3', 'type'],
    ['NUMBER', '0x10', 'type'],
    ['NUMBER', Number.NaN, 'type'],
    ['NUMBER', Number.POSITIVE_INFINITY, 'type'],
    ['NUMBER', '9'.repeat(400), 'type'],
    ['NUMBER', true, 'type'],
    ['DATE', '10000-01-01', 'range'],
    ['DATE', 'soon', 'format'],
    ['DATE', 20240305, 'type'],
    ['BOOLEAN', 'maybe', 'type'],
    ['BOOLEAN', 1, 'type'],
    ['ENUM', 'PINK', 'choice'],
    ['ENUM', 'toString', 'choice'],
    ['ENUM', ['Red'], 'type'],
    ['MULTI_ENUM', { 0: 'Red' }, 'type'],
  ])('%s %j: %s', (type, raw, rule) => {
    expect(checkCustomField(field(type), raw)).toMatchObject({ ok: false, rule, path: ['customFields', 'f'] });
  });

  test('inside a list the path names the place', () => {
    expect(checkCustomField(field('MULTI_ENUM'), ['Red', 'PINK'])).toMatchObject({
      rule: 'choice',
      path: ['customFields', 'f', '1'],
    });
    expect(checkCustomField(field('MULTI_ENUM'), ['Red', 7])).toMatchObject({ path: ['customFields', 'f', '1'] });
  });

  test('limits of the definition hold', () => {
    const age = field('NUMBER', { min: 0, max: 150, integer: true });
    expect(checkCustomField(age, 150)).toMatchObject({ ok: true });
    expect(checkCustomField(age, -1)).toMatchObject({ rule: 'range' });
    expect(checkCustomField(age, 151)).toMatchObject({ rule: 'range' });
    expect(checkCustomField(age, 1.5)).toMatchObject({ rule: 'format' });
    expect(checkCustomField(field('TEXT', { maxLength: 3 }), 'abcd')).toMatchObject({ rule: 'tooLong' });
    expect(checkCustomField(field('TEXT', { isRequired: true }), ' ')).toMatchObject({ rule: 'required' });
    expect(checkCustomField(field('TEXT', { isRequired: true }), '\u200b')).toMatchObject({ rule: 'required' });
    expect(checkCustomField(field('TEXT'), '\u200b')).toEqual({ ok: true, value: null });
  });
});

describe('several fields at once', () => {
  const definitions = [field('NUMBER', { key: 'age' }), field('ENUM', { key: 'colour' })];

  test('given fields are stored, null clears, others are left alone', () => {
    expect(checkCustomFields(definitions, { age: '30', colour: null })).toEqual({
      ok: true,
      value: { age: 30, colour: null },
    });
    expect(checkCustomFields(definitions, {})).toEqual({ ok: true, value: {} });
  });

  test('everything wrong is told at once', () => {
    const result = checkCustomFields(definitions, { age: 'x', colour: 'PINK', shoe: 1, ['__proto__']: 1 });
    expect(result).toMatchObject({ ok: false });
    const paths = result.ok ? [] : result.refusals.map(({ path, rule }) => [path.join('.'), rule]);
    expect(paths).toEqual([
      ['customFields.age', 'type'],
      ['customFields.colour', 'choice'],
      ['customFields.shoe', 'unknownField'],
      ['customFields.__proto__', 'unknownField'],
    ]);
  });
});

test('any JSON is stored in a form that is stored unchanged, or refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CustomFieldType.keys),
      fc.oneof(fc.jsonValue(), fc.string(), fc.double()),
      (type, raw) => {
        const once = checkCustomField(field(type), raw);
        if (once.ok) expect(checkCustomField(field(type), once.value)).toEqual(once);
        else expect(once.path[1]).toBe('f');
      },
    ),
    { numRuns: 3000 },
  );
});
