import { expect, test } from 'vitest';
import { initialsOf } from './avatar.js';

test.each([
  ['王伟', '伟'],
  ['周雨桐', '桐'],
  ['上海明德贸易有限公司', '上'],
  ['Ann Lee', 'AL'],
  ['Kehu', 'KE'],
])('%s is shown as %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
