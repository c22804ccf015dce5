import { expect, test } from 'vitest';
import { about, refusedBecause, sayReasons } from './import-reason.policy.js';

test('what is wrong with a row is said in the language of who reads it, values and field as they are', () => {
  const reasons = [
    about('status', 'unknownValue', 'GONE'),
    refusedBecause('name', { messageEn: 'This is required.', messageZh: '不能为空' }),
  ];
  expect(sayReasons(reasons, 'EN')).toBe('Status: "GONE" is none of ours Name: This is required.');
  expect(sayReasons(reasons, 'ZH_CN')).toBe('状态：“GONE”不是可用的取值；名称：不能为空');
});

test('a value that looks like a place is no place, and nothing is left of what was erased', () => {
  expect(sayReasons([{ code: 'unknownRecord', values: ['{0} $1'] }], 'EN')).toBe('"{0} $1" is not known');
  expect(sayReasons([], 'ZH_CN')).toBe('—');
});
