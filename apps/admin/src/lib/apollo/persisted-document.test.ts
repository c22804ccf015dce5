import { afterEach, expect, test, vi } from 'vitest';
import { sendDocumentId } from './persisted-document.js';

afterEach(() => vi.unstubAllGlobals());

async function bodySentFor(body: object): Promise<unknown> {
  const sent = vi.fn<typeof fetch>(async () => new Response('{}'));
  vi.stubGlobal('fetch', sent);
  await sendDocumentId('/graphql', { method: 'POST', body: JSON.stringify(body) });
  return JSON.parse(sent.mock.calls[0]![1]!.body as string);
}

test('the hash of a known document stands at the top of the request', async () => {
  const sent = await bodySentFor({ operationName: 'Q', variables: { id: 1 }, extensions: { documentId: 'sha256:ab' } });
  expect(sent).toEqual({ documentId: 'sha256:ab', operationName: 'Q', variables: { id: 1 } });
});

test('a request with its text travels as it is', async () => {
  const request = { query: '{ viewer { id } }', extensions: { trace: true } };
  expect(await bodySentFor(request)).toEqual(request);
});
