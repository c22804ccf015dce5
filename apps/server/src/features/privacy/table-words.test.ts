import { expect, test } from 'vitest';
import { erasureRules } from './erasure.policy.js';
import { tableWord } from './table-words.js';

test('what an erasure touches has a name in Chinese', () => {
  const nameless = Object.entries(erasureRules).filter(
    ([table, rule]) => rule !== 'KEEP' && !/\p{Script=Han}/u.test(tableWord(table, 'ZH_CN')),
  );
  expect(nameless).toEqual([]);
});
