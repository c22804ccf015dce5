import { expect, test } from 'vitest';
import { useApi } from '../api.js';

const api = useApi();

async function visit(path: string, accept = '*/*') {
  const response = await fetch(`${api.address}${path}`, { headers: { accept } });
  const type = response.headers.get('content-type')?.split(';')[0];
  return { status: response.status, type, text: await response.text() };
}

test.each([
  ['/', 'text/html', '<div id="root"'],
  ['/explorer', 'text/html', '<html'],
  ['/schema.graphql', 'text/plain', 'type Query'],
  ['/livez', 'application/json', 'alive'],
  ['/readyz', 'application/json', 'ready'],
  ['/metrics', 'text/plain', '# HELP'],
])('%s answers whoever asks, whatever they accept', async (path, type, words) => {
  const answer = await visit(path);
  expect(answer).toMatchObject({ status: 200, type });
  expect(answer.text).toContain(words);
});

test('a page of the console can be opened by its address; a program gets its error as JSON', async () => {
  expect(await visit('/customers', 'text/html,application/xhtml+xml,*/*;q=0.8')).toMatchObject({
    status: 200,
    type: 'text/html',
  });
  const wrong = await visit('/customers');
  expect(wrong).toMatchObject({ status: 404, type: 'application/json' });
  expect(JSON.parse(wrong.text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});
