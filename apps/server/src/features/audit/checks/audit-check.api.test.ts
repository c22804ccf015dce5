import { expect, test, vi } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { sql } from '../../../platform/sql.js';

const api = useApi({ jobs: true });
const checks = `{ auditChecks { id state askedBy chains chainsDone entries faults { kind chain seq message } finishedAt } }`;

/** Asks for a check and waits for what it found. */
async function checked(): Promise<Record<string, any>> {
  const admin = await api.token('ADMIN');
  const { data, errors } = await api.ask(
    'mutation { auditCheckStart { check { id state } userErrors { code } } }',
    {},
    admin,
  );
  expect(errors).toBeUndefined();
  return vi.waitFor(
    async () => {
      const answer = await api.ask(checks, {}, admin);
      const check = answer.data?.auditChecks.find(({ id }: { id: string }) => id === data?.auditCheckStart.check.id);
      expect(check.state).toBe('DONE');
      return check as Record<string, any>;
    },
    { timeout: 20_000, interval: 50 },
  );
}

test('what stands is found to stand, and what somebody changed is named and told to the auditors', async () => {
  await make.user(api, 'ADMIN', { email: 'keeper@test.example' });
  const admin = await api.token('ADMIN');
  for (const name of ['gold', 'silver']) {
    await api.ask(`mutation { tagCreate(input: { name: "${name}" }) { userErrors { code } } }`, {}, admin);
  }
  expect(await checked()).toMatchObject({ askedBy: 'token of ADMIN', chains: 64, chainsDone: 64, faults: [] });
  const ctx = api.system();
  const [victim] = await ctx.rows<{ chain: number; seq: number }>(
    sql`UPDATE audit_entry SET actor_name = 'somebody else' WHERE action = 'tagCreate' AND (chain, seq) =
          (SELECT chain, seq FROM audit_entry WHERE action = 'tagCreate' LIMIT 1) RETURNING chain, seq::int AS seq`,
  );
  expect((await checked()).faults[0]).toMatchObject({ kind: 'CHANGED', ...victim });
  const [mail] = await ctx.rows<{ recipient: string }>(sql`SELECT recipient FROM mail`);
  expect(mail?.recipient).toBe('keeper@test.example');
});

test('whoever may not see the audit learns nothing of its checks', async () => {
  const { data, errors } = await api.ask(checks, {}, await api.token('MANAGER'));
  expect(data?.auditChecks ?? null).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
