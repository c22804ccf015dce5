import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFilter } from './customer-filter.js';
import { json, oneOf, readUrl, text, writeUrl } from './url-state.js';

const codecs = { q: text, tab: oneOf(['list', 'board'], 'list'), filter: json(isFilter) };

const state = fc.record({
  q: fc.string(),
  tab: fc.constantFrom('list' as const, 'board' as const),
  filter: fc.option(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.nat()))),
});

test('what was written to the address is read back from the link', () => {
  fc.assert(
    fc.property(state, (given) => {
      const address = writeUrl(codecs, new URLSearchParams(), given as never).toString();
      const expected = JSON.parse(JSON.stringify(given)) as typeof given;
      expect(readUrl(codecs, new URLSearchParams(address))).toEqual(expected);
    }),
  );
});

test('defaults are left out and foreign parameters stay', () => {
  const address = writeUrl(codecs, new URLSearchParams('ticket=7&tab=board'), { tab: 'list', q: '' });
  expect(address.toString()).toBe('ticket=7');
});

test('a broken link reads as the default', () => {
  expect(readUrl(codecs, new URLSearchParams('tab=nonsense&filter={oops'))).toEqual({
    q: '',
    tab: 'list',
    filter: null,
  });
});
