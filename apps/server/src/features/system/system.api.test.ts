import { beforeAll, expect, test, vi } from 'vitest';
import { useApi } from '../../../test/api.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import { mark } from '../../platform/marks.js';
import { BACKUP } from './index.js';

const api = useApi({ jobs: true });
let admin = '';
beforeAll(async () => {
  admin = await api.token('ADMIN');
});

const health = `{ systemHealth { version node startedAt lastBackupAt disk { freeBytes totalBytes }
  database { version sizeBytes connections mostConnections replicas migrations processes }
  jobs { waiting running failing failed { id name attempts error nextTryAt } }
  mail { isConfigured waiting oldestAt lastSentAt } partitions { table count last } } }`;
const ring = `{ keyRing { isKeptHere keys { id isCurrent isPresent since wraps }
  rotation { key total done renewsData askedBy finishedAt } } }`;

test('the health says how the database, the jobs, the mails and the partitions are', async () => {
  await mark(api.system(), BACKUP, '1');
  const { data, errors } = await api.ask(health, {}, admin);
  expect(errors).toBeUndefined();
  const { database, jobs, partitions, mail, lastBackupAt } = data?.systemHealth ?? {};
  expect(database).toMatchObject({ replicas: 0, processes: 1, version: expect.stringMatching(/^\d+/) });
  expect(jobs).toMatchObject({ failing: 0, failed: [] });
  expect(mail).toEqual({ isConfigured: false, waiting: 0, oldestAt: null, lastSentAt: null });
  expect(partitions.map(({ table }: { table: string }) => table)).toEqual(['audit_entry', 'interaction']);
  expect(lastBackupAt).not.toBeNull();
});

test('a job that failed is named without what its error tells of people, and runs again when asked to', async () => {
  const ctx = api.system();
  const [job] = await ctx.rows<{ id: string }>(
    sql`SELECT id FROM graphile_worker.add_job('nobody.does-this', '{}'::json, run_at => now() + interval '1 hour')`,
  );
  await ctx.rows(
    sql`SELECT graphile_worker.permanently_fail_jobs(ARRAY[${job?.id}::bigint], 'no route to li@example.com
        at line 1')`,
  );
  const failed = async () => (await api.ask(health, {}, admin)).data?.systemHealth.jobs.failed;
  expect(await failed()).toMatchObject([{ name: 'nobody.does-this', error: 'no route to …', nextTryAt: null }]);
  const retry = (id: string) =>
    api.ask(
      'mutation ($i: JobRetryInput!) { jobRetry(input: $i) { jobId userErrors { code } } }',
      { i: { id } },
      admin,
    );
  expect((await retry(job?.id ?? '')).data?.jobRetry).toEqual({ jobId: job?.id, userErrors: [] });
  expect((await failed())[0].nextTryAt).not.toBeNull();
  expect((await retry('12345678901')).data?.jobRetry.userErrors[0].code).toBe('NOT_FOUND');
});

test('the ring is told by names and numbers; a key that must come from outside is asked for', async () => {
  await api.ask(
    `mutation { customerCreate(input: { kind: INDIVIDUAL, name: "Li", identities: [{ kind: PHONE, value: "13812345678" }] }) { userErrors { code } } }`,
    {},
    admin,
  );
  const { data } = await api.ask(ring, {}, admin);
  expect(data?.keyRing).toMatchObject({
    isKeptHere: false,
    keys: [{ id: 'k1', isCurrent: true, isPresent: true, wraps: 4 }],
    rotation: null,
  });
  const refused = await api.ask(
    'mutation { keyRotationStart(input: {}) { rotation { id } userErrors { code } } }',
    {},
    admin,
  );
  expect(refused.data?.keyRotationStart).toEqual({ rotation: null, userErrors: [{ code: 'PRECONDITION' }] });
});

test('a rotation from the console runs in the background, tells how far it came, and stands in the audit', async () => {
  const started = await api.ask(
    'mutation { keyRotationStart(input: { renewData: true }) { rotation { renewsData askedBy } userErrors { code } } }',
    {},
    admin,
  );
  expect(started.data?.keyRotationStart.rotation).toEqual({ renewsData: true, askedBy: 'token of ADMIN' });
  await vi.waitFor(
    async () => {
      const { data } = await api.ask(ring, {}, admin);
      expect(data?.keyRing.rotation).toMatchObject({ key: 'k1', total: 1, done: 1, finishedAt: expect.any(String) });
    },
    { timeout: 20_000, interval: 50 },
  );
  const { data } = await api.ask(
    '{ auditEntries(filter: { action: "keysRotate" }) { edges { node { actorKind actorId objectId } } } }',
    {},
    admin,
  );
  expect(data?.auditEntries.edges).toEqual([{ node: { actorKind: 'SYSTEM', actorId: 'keys.rotate', objectId: 'k1' } }]);
});

test('who may only read changes nothing, and most may not even read', async () => {
  const auditor = await api.token('AUDITOR');
  expect((await api.ask(ring, {}, auditor)).errors).toBeUndefined();
  const code = async (query: string, token: string) => (await api.ask(query, {}, token)).errors?.[0]?.extensions.code;
  expect(await code('mutation { keyRotationStart(input: {}) { userErrors { code } } }', auditor)).toBe('FORBIDDEN');
  expect(await code(health, await api.token('MANAGER'))).toBe('FORBIDDEN');
  expect(await code(ring, await api.token('EXECUTIVE'))).toBe('FORBIDDEN');
});

test('what the system does by itself stands in the audit with the system as actor', async () => {
  const job = api.kernel.app.features.flatMap(({ jobs = [] }) => jobs).find(({ isTold }) => isTold);
  const ctx = api.system();
  await inTransaction(ctx, (tx) => tx.rows(sql`SELECT graphile_worker.add_job(${job?.name ?? ''}, '{}'::json)`));
  await vi.waitFor(
    async () => {
      const rows = await ctx.rows<{ kind: string }>(
        sql`SELECT actor_kind AS kind FROM audit_entry WHERE object = 'job' AND action = ${job?.name ?? ''}`,
      );
      expect(rows).toEqual([{ kind: 'SYSTEM' }]);
    },
    { timeout: 20_000, interval: 50 },
  );
});
