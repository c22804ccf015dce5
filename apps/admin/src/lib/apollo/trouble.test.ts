import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { troubleOf } from './trouble.js';

const failing = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions }] });

test('a missing right is a refusal, not a failure', () => {
  expect(troubleOf(failing({ code: 'FORBIDDEN', permission: 'segments:read' }))).toEqual({
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
