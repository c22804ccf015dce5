import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { sql } from '../../platform/sql.js';
import { ensureYears, yearsUntil } from './years.js';

const api = useApi();

const INGEST = `mutation Take($input: InteractionIngestInput!) { interactionIngest(input: $input) {
  created unchanged rejected items { index verdict interactionId code field } userErrors { code field } } }`;
const LOG = `mutation Log($input: InteractionLogInput!) { interactionLog(input: $input) {
  interaction { id channel occurredAt props } userErrors { code field existingId } } }`;

const event = (customerId: string, given: object = {}) => ({ customerId, kind: 'WEB', subject: 'Page', ...given });

test('a contact is logged, told once by its source, and moves the last contact', async () => {
  const { id } = await make.customer(api);
  const token = await api.token('AGENT');
  const hidden = await api.ask(LOG, { input: event(id) }, token);
  expect(hidden.data?.interactionLog.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }]);

  const admin = await api.token('ADMIN');
  const input = event(id, {
    kind: 'CALL',
    occurredAt: '2026-03-01T08:00:00Z',
    source: 'pbx',
    externalId: '17',
    props: { seconds: 90 },
  });
  const logged = await api.ask(LOG, { input }, admin);
  expect(logged.data?.interactionLog).toMatchObject({
    interaction: { channel: 'PHONE', occurredAt: '2026-03-01T08:00:00.000Z', props: { seconds: 90 } },
    userErrors: [],
  });
  const again = await api.ask(LOG, { input }, admin);
  expect(again.data?.interactionLog.userErrors).toMatchObject([
    { code: 'CONFLICT', existingId: logged.data?.interactionLog.interaction.id },
  ]);
  const seen = await api.ask('query One($id: ID!) { customer(id: $id) { lastContactAt } }', { id }, admin);
  expect(seen.data?.customer.lastContactAt).toBe('2026-03-01T08:00:00.000Z');
});

test('a batch gives each event its verdict, finds customers by identity, and is safe to send again', async () => {
  const admin = await api.token('ADMIN');
  const created = await api.ask(
    `mutation New($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { message } } }`,
    { input: { kind: 'INDIVIDUAL', name: '王伟', identities: [{ kind: 'PHONE', value: '13800138000' }] } },
    admin,
  );
  const id = created.data?.customerCreate.customer.id as string;
  const events = [
    event(id, { externalId: 'a', source: 'web', occurredAt: '2026-05-01T00:00:00Z' }),
    event(id, { externalId: 'a', source: 'web', occurredAt: '2026-05-01T00:00:00Z' }),
    {
      ...event('', { kind: 'DEVICE' }),
      customerId: undefined,
      identity: { kind: 'PHONE', value: '+86 138 0013 8000' },
    },
    event('01890000-0000-7000-8000-000000000000'),
    event(id, { occurredAt: '2090-01-01T00:00:00Z' }),
    { ...event(''), customerId: undefined },
  ];
  const taken = await api.ask(INGEST, { input: { events } }, admin);
  expect(taken.errors).toBeUndefined();
  expect(taken.data?.interactionIngest).toMatchObject({
    created: 2,
    unchanged: 1,
    rejected: 3,
    items: [
      { index: 0, verdict: 'CREATED' },
      { index: 1, verdict: 'UNCHANGED', interactionId: null },
      { index: 2, verdict: 'CREATED' },
      { index: 3, verdict: 'REJECTED', code: 'NOT_FOUND', field: ['customerId'] },
      { index: 4, verdict: 'REJECTED', code: 'BAD_INPUT', field: ['occurredAt'] },
      { index: 5, verdict: 'REJECTED', code: 'BAD_INPUT', field: ['customerId'] },
    ],
    userErrors: [],
  });
  const again = await api.ask(INGEST, { input: { events: events.slice(0, 2) } }, admin);
  expect(again.data?.interactionIngest).toMatchObject({ created: 0, unchanged: 2, rejected: 0 });
});

test('more than 1,000 events are refused, 1,000 are taken', async () => {
  const { id } = await make.customer(api);
  const admin = await api.token('ADMIN');
  const batch = (count: number) => ({
    input: { events: Array.from({ length: count }, (_, i) => event(id, { externalId: String(i), source: 'load' })) },
  });
  const refused = await api.ask(INGEST, batch(1001), admin);
  expect(refused.data?.interactionIngest.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['events'] }]);
  const taken = await api.ask(INGEST, batch(1000), admin);
  expect(taken.data?.interactionIngest).toMatchObject({ created: 1000, rejected: 0 });
});

test('the years run from 2024 to the next one, and two processes may make them at once', async () => {
  const later = new Date(Date.now() + 2 * 366 * 86_400_000);
  expect(yearsUntil(new Date('2026-11-21T00:00:00Z'))).toEqual([2024, 2025, 2026, 2027]);
  const soon = () => ensureYears(api.as(api.system().actor, later));
  await Promise.all([soon(), soon(), soon()]);
  const rows = await api.system().rows<{ name: string }>(
    sql`SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'interaction'::regclass ORDER BY 1`,
  );
  expect(rows.map((row) => row.name)).toEqual([
    ...yearsUntil(later).map((year) => `interaction_${year}`),
    'interaction_past',
  ]);
});

test('an event of long ago finds its place', async () => {
  const { id } = await make.customer(api);
  const input = event(id, { occurredAt: '1999-12-31T23:59:59Z' });
  const logged = await api.ask(LOG, { input }, await api.token('ADMIN'));
  expect(logged.data?.interactionLog.userErrors).toEqual([]);
});
