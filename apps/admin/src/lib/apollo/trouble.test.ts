import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { refusedParts, troubleOf } from './trouble.js';

const failing = (extensions: Record<string, unknown>, message = 'no') =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions }] });

test('a missing right is a refusal, not a failure', () => {
  expect(troubleOf(failing({ code: 'FORBIDDEN' }, 'segments needs the right segments:read.'))).toEqual({
    kind: 'refused',
    permission: 'segments:read',
  });
});

test('other errors are failures, with their reference where there is one', () => {
  expect(troubleOf(failing({ code: 'INTERNAL', reference: 'r-1' }))).toEqual({
    kind: 'failed',
    code: 'INTERNAL',
    reference: 'r-1',
  });
  expect(troubleOf(new TypeError('Failed to fetch'))).toEqual({ kind: 'failed', code: 'NETWORK', reference: null });
});

test('an answer tells which of its parts are refused', () => {
  const errors = [
    {
      message: 'metrics needs the right metrics:read.',
      path: ['customer', 'metrics'],
      extensions: { code: 'FORBIDDEN' },
    },
    { message: 'Something went wrong on our side.', path: ['customer', 'tags'], extensions: { code: 'INTERNAL' } },
  ];
  expect([...refusedParts(new CombinedGraphQLErrors({ errors }))]).toEqual([['metrics', 'metrics:read']]);
});
