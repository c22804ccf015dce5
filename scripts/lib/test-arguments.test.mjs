import { expect, onTestFinished, test, vi } from 'vitest';
import { parseTestArguments } from './test-arguments.mjs';

const parse = (...args) => parseTestArguments(args, ['build', 'lint', 'types']);

test('without arguments everything is wanted', () => {
  expect(parse()).toEqual({ only: undefined, rest: [] });
});

test('checks are named one by one or together', () => {
  expect(parse('--only', 'lint,types', '--only=tests', '--project', 'server-db')).toEqual({
    only: ['lint', 'types', 'tests'],
    rest: ['--project', 'server-db'],
  });
});

test('arguments for vitest alone run only the tests', () => {
  expect(parse('--project', 'server-db', 'orders')).toEqual({
    only: ['tests'],
    rest: ['--project', 'server-db', 'orders'],
  });
});

test('an unknown check ends the run with the list of those there are', () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('exit');
  });
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => vi.restoreAllMocks());
  for (const args of [['--only', 'lnt'], ['--only']]) expect(() => parse(...args)).toThrow('exit');
  expect(exit).toHaveBeenCalledWith(2);
  expect(error.mock.calls[0][0]).toContain('lnt. There are: build, lint, types, tests.');
});
