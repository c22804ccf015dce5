import { createClient } from 'graphql-sse';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { builtInMapping } from './index.js';

const api = useApi();
const clients: { dispose(): void }[] = [];
afterAll(() => clients.forEach((client) => client.dispose()));

const cdnow = fileURLToPath(new URL('../../../../../packages/analytics/fixtures/CDNOW_sample.txt', import.meta.url));
const watch = 'subscription Watch($id: ID!) { importJobChanged(id: $id) { state progress rowsDone } }';

test('whoever may import sees an import come along until it is done; nobody else does', async () => {
  const mapping = builtInMapping('cdnow');
  if (!mapping) throw new Error('no such mapping');
  const { imports } = api.kernel.app;
  const id = await imports.open(api.system(), mapping, cdnow, { byCaller: true });
  const listen = (token: string) => {
    const client = createClient({
      url: `${api.address}/graphql/stream`,
      headers: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
    clients.push(client);
    return client.iterate<{ importJobChanged: Record<string, unknown> }>({ query: watch, variables: { id } });
  };
  const refused = await listen(await api.token('AGENT')).next();
  expect(refused.value).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });

  const seen: unknown[] = [];
  const admin = await api.token('ADMIN');
  const heard = (async () => {
    for await (const { data } of listen(admin)) seen.push(data?.importJobChanged);
  })();
  await imports.run(api.system(), id);
  // The stream may have begun after the last change: one more tells it the end.
  const { live, database } = api.kernel.services;
  await live.announceNow(database.pool, 'import', { jobId: id });
  await heard;
  expect(seen.at(-1)).toEqual({ state: 'DONE', progress: 100, rowsDone: 13838 });
  const { data } = await api.ask(
    'query Job($id: ID!) { importJob(id: $id) { progress counts { kind created } } }',
    { id },
    admin,
  );
  expect(data?.importJob).toEqual({
    progress: 100,
    counts: [
      { kind: 'customer', created: 2357 },
      { kind: 'order', created: 6919 },
    ],
  });
});
