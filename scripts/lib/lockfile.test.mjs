import { expect, test } from 'vitest';
import { faultsOf } from './lockfile.mjs';

const good = { integrity: 'sha512-x' };

test('a complete lockfile has no faults, whether an optional dependency lies beside or below', () => {
  const packages = {
    '': { optionalDependencies: { top: '1' } },
    'packages/a': { optionalDependencies: { top: '1', own: '1' } },
    'packages/a/node_modules/own': good,
    'node_modules/top': { ...good, optionalDependencies: { nested: '1' } },
    'node_modules/top/node_modules/nested': { ...good, optionalDependencies: { top: '1' } },
    'node_modules/a': { resolved: 'packages/a', link: true },
  };
  expect(faultsOf({ packages })).toEqual([]);
});

test('a platform binary without an entry, an address and a missing checksum are told', () => {
  const packages = {
    'node_modules/tool': { integrity: 'sha512-x', optionalDependencies: { 'tool-darwin': '1' } },
    'node_modules/other/node_modules/tool-darwin': { ...good, resolved: 'https://host.example/tool.tgz' },
    'node_modules/bare': {},
  };
  expect(faultsOf({ packages })).toEqual([
    expect.stringContaining('node_modules/tool: optional dependency tool-darwin has no entry'),
    expect.stringContaining('bound to an address'),
    'node_modules/bare: has no checksum',
  ]);
});
