import { expect, test } from 'vitest';
import { faultOfPassword } from './password.policy.js';

test.each([
  'short',
  'password123',
  'PASSWORD123',
  '1234567890',
  'aaaaaaaaaaaa',
  'ann.miller@kehu.example',
  'AnnMiller2026!',
])('%s is refused', (password) => {
  expect(faultOfPassword(password, ['ann.miller@kehu.example', 'AnnMiller'])).not.toBeNull();
});

test.each(['correct horse battery', '我们的长密码在这里写', 'kehu-demo-admin'])('%s will do', (password) => {
  expect(faultOfPassword(password, ['ann@kehu.example', 'Ann', 'kehu'])).toBeNull();
});
