import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import type { Customer } from '../../customers/index.js';
import type { Team } from '../../access/index.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { DomainError } from '../../../platform/errors.js';
import { PoolService } from './pool.service.js';

const api = useApi();
const now = new Date('2026-11-20T04:00:00Z');
const DAY_MS = 86_400_000;
const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
const pool = new PoolService();
const FAR = ago(400);

async function team(name: string): Promise<string> {
  const id: Team['id'] = newId();
  await api.system().rows(sql`INSERT INTO team (id, name) VALUES (${id}, ${name})`);
  return id;
}

const customer = (given: Partial<Customer>): Promise<Customer> =>
  make.customer(api, { createdAt: FAR, lastContactAt: ago(100), stageSince: FAR, ...given });
const ownerOf = async (id: string): Promise<string | null> => {
  const [row] = await api
    .system()
    .rows<{ owner: string | null }>(sql`SELECT owner_id AS owner FROM customer WHERE id = ${id}`);
  return row?.owner ?? null;
};
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'DONE',
    (error: unknown) => (error instanceof DomainError ? (error.refusals[0]?.code ?? '') : String(error)),
  );

test('who is not cared for falls into the pool; the won, the protected and those with work in hand stay', async () => {
  const teamId = await team('recycling');
  const { userId: ownerId } = await make.actor(api, 'SALES', { teamId });
  const owned = { ownerId, teamId };
  const idle = await customer(owned);
  const stay = [
    await customer({ ...owned, stage: 'REPEAT' }),
    await customer({ ...owned, vipTier: 'GOLD' }),
    await customer({ ...owned, lastContactAt: ago(3) }),
    await customer({ ...owned, createdAt: ago(3), lastContactAt: new Date('1900-01-01') }),
  ];
  const busy = await customer(owned);
  await api
    .system()
    .rows(
      sql`INSERT INTO task (id, customer_id, title, due_at) VALUES (uuid7(), ${busy.id}, 'call', ${ago(-2)}::timestamptz)`,
    );
  const run = api.as(api.system().actor, now);
  expect(await pool.recycle(run)).toBe(1);
  expect(await pool.recycle(run)).toBe(0);
  expect(await ownerOf(idle.id)).toBeNull();
  for (const { id } of [...stay, busy]) expect(await ownerOf(id)).toBe(ownerId);
});

test('of many who claim one customer at once one gets it; nobody takes more than the rule allows', async () => {
  const teamId = await team('racing');
  const actors = await Promise.all(Array.from({ length: 12 }, () => make.actor(api, 'SALES', { teamId })));
  const free = await customer({ teamId, ownerId: actors[0]!.userId });
  await pool.release(api.as(actors[0]!, now), { customerId: free.id, reason: 'no interest' });
  const answers = await Promise.all(actors.map((actor) => codeOf(pool.claim(api.as(actor, now), free.id))));
  expect(answers[0]).toMatch(/PRECONDITION|CONFLICT/);
  expect(answers.filter((code) => code === 'DONE')).toHaveLength(1);
  expect(await ownerOf(free.id)).toBe(actors[answers.indexOf('DONE')]?.userId);

  await api.system().rows(
    sql`INSERT INTO score_setting (kind, version, value)
        SELECT kind, version + 1, value || '{"claimsADay": 3}' FROM score_setting WHERE kind = 'POOL'`,
  );
  const many = await Promise.all(Array.from({ length: 8 }, () => customer({ teamId, ownerId: actors[1]!.userId })));
  for (const { id } of many) await pool.release(api.as(actors[1]!, now), { customerId: id, reason: 'too many' });
  const greedy = actors.find((_, i) => i > 1 && answers[i] !== 'DONE')!;
  const claims = await Promise.all(many.map(({ id }) => codeOf(pool.claim(api.as(greedy, now), id))));
  expect(claims.filter((code) => code === 'DONE')).toHaveLength(3);
  expect(claims.filter((code) => code === 'PRECONDITION')).toHaveLength(5);
  // The next day counts anew; a claim protects from the rule; the former owner may claim after a time.
  const left = many.filter((_, i) => claims[i] !== 'DONE');
  expect(await codeOf(pool.claim(api.as(greedy, ago(-1)), left[0]!.id))).toBe('DONE');
  expect(await codeOf(pool.claim(api.as(actors[1]!, ago(-1)), left[1]!.id))).toBe('PRECONDITION');
  expect(await codeOf(pool.claim(api.as(actors[1]!, ago(-3)), left[1]!.id))).toBe('DONE');
});

test('the list shows whom the actor may claim, page by page; another owner takes a customer out of it', async () => {
  const [teamId, otherTeam] = [await team('listing'), await team('elsewhere')];
  const owner = await make.actor(api, 'SALES', { teamId });
  const others = await make.actor(api, 'SALES', { teamId: otherTeam });
  const admin = await api.token('ADMIN');
  const mine = await Promise.all(Array.from({ length: 3 }, () => customer({ teamId, ownerId: owner.userId })));
  for (const { id } of mine) await pool.release(api.as(owner, new Date()), { customerId: id, reason: 'later' });
  expect(await codeOf(pool.claim(api.as(others, now), mine[0]!.id))).toBe('NOT_FOUND');
  const page = (after: string | null) =>
    api.ask(
      `query ($after: String) { poolCustomers(first: 2, after: $after) { totalCount { value }
        pageInfo { hasNextPage endCursor } edges { node { cause customer { id } formerOwner { id } } } } }`,
      { after },
      admin,
    );
  const first = (await page(null)).data!.poolCustomers;
  const second = (await page(first.pageInfo.endCursor)).data!.poolCustomers;
  const found = [...first.edges, ...second.edges].map(({ node }: any) => node.customer.id as string);
  expect(new Set(found).size).toBe(found.length);
  for (const { id } of mine.slice(1)) expect(found).toContain(id);
  await api.ask(
    `mutation ($id: ID!, $owner: ID!) { customerUpdate(id: $id, input: { ownerId: $owner, expectedVersion: 2 }) { userErrors { message } } }`,
    { id: mine[2]!.id, owner: others.userId },
    admin,
  );
  const after = (await page(null)).data!.poolCustomers;
  expect(after.totalCount.value).toBe(first.totalCount.value - 1);
});

test('a rule is checked, previewed without a change, and refused when somebody was faster', async () => {
  const admin = await api.token('ADMIN');
  const asked = await api.ask(
    '{ pool { version rule { isOn stages idleDays claimsADay blockedHours protectedDays } } }',
    {},
    admin,
  );
  const { version, rule } = asked.data!.pool;
  const change = (input: object) =>
    api.ask(
      `mutation ($input: PoolRuleChangeInput!) { poolRuleChange(input: $input) { pool { version } userErrors { code field } } }`,
      { input },
      admin,
    );
  const bad = await change({ ...rule, stages: ['LOYAL'], expectedVersion: version });
  expect(bad.data!.poolRuleChange.userErrors[0]).toMatchObject({ code: 'BAD_INPUT', field: ['stages'] });
  const good = await change({ ...rule, idleDays: 7, expectedVersion: version });
  expect(good.data!.poolRuleChange.pool.version).toBe(version + 1);
  const late = await change({ ...rule, expectedVersion: version });
  expect(late.data!.poolRuleChange.userErrors[0]).toMatchObject({ code: 'CONFLICT' });
  const teamId = await team('preview');
  const owner = await make.user(api, 'SALES', { teamId });
  const preview = `query ($rule: PoolRuleInput!) { poolPreview(rule: $rule) }`;
  const before = (await api.ask(preview, { rule }, admin)).data!.poolPreview;
  await customer({ ownerId: owner.id, teamId, lastContactAt: FAR });
  expect((await api.ask(preview, { rule }, admin)).data!.poolPreview).toBe(before + 1);
});

interface Place {
  readonly owner: string | null;
  readonly isOpen: boolean;
  readonly since: number;
  readonly former: string | null;
}
interface Step {
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly at: number;
}

/** Where a customer stands after these moves, by what they mean alone. */
const replay = (begin: Place, moves: readonly Step[]): Place =>
  moves.reduce((place, { kind, from, to, at }) => {
    const isOpen = kind === 'RELEASED' || kind === 'RECYCLED';
    return { owner: to, isOpen, since: at, former: isOpen ? from : place.former };
  }, begin);

test('replaying the moves gives owner and place; another team or region is no move and restarts nothing', async () => {
  const teamId = await team('replayed');
  const people = await Promise.all([0, 1, 2].map(() => make.actor(api, 'SALES', { teamId })));
  const other = await team('replayed too');
  const admin = await make.actor(api, 'ADMIN');
  await api.system().rows(
    sql`INSERT INTO score_setting (kind, version, value) SELECT kind, version + 1, value || '{"claimsADay": 200, "idleDays": 20}'
        FROM score_setting WHERE kind = 'POOL' ORDER BY version DESC LIMIT 1`,
  );
  const what = fc.constantFrom('RELEASE', 'CLAIM', 'CLAIM', 'ASSIGN', 'TEAM', 'RECYCLE');
  const steps = fc.array(fc.tuple(what, fc.nat(2), fc.integer({ min: 1, max: 25 })), { minLength: 3, maxLength: 12 });
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const { id, createdAt } = await customer({ ownerId: people[0]!.userId, teamId, createdAt: ago(300) });
      let day = 200;
      // Whoever has let go can be claimed: no history is without a move.
      for (const [kind, who, pause] of [['RELEASE', 0, 1] as const, ...given]) {
        day -= pause;
        const at = ago(day);
        const as = api.as(people[who]!, at);
        if (kind === 'RELEASE') await codeOf(pool.release(as, { customerId: id, reason: 'no interest' }));
        else if (kind === 'CLAIM') await codeOf(pool.claim(as, id));
        else if (kind === 'RECYCLE') await pool.recycle(api.as(api.system().actor, at));
        else {
          const [row] = await api
            .system()
            .rows<{ version: number }>(sql`SELECT version FROM customer WHERE id = ${id}`);
          const change =
            kind === 'ASSIGN' ? { ownerId: people[who]!.userId, teamId } : { teamId: [teamId, other][who % 2]! };
          await api.kernel.app.customers.update(api.as(admin, at), id, { expectedVersion: row!.version, ...change });
        }
      }
      const moves = await api.system().rows<Step>(
        sql`SELECT kind, from_owner_id AS "from", to_owner_id AS "to", (extract(epoch FROM moved_at) * 1000)::float8 AS at
            FROM pool_move WHERE customer_id = ${id} ORDER BY moved_at, id`,
      );
      const [stored] = await api.system().rows<Place>(
        sql`SELECT c.owner_id AS owner, coalesce(p.is_open, false) AS "isOpen", p.former_owner_id AS former,
              (extract(epoch FROM coalesce(p.since, c.created_at)) * 1000)::float8 AS since
            FROM customer c LEFT JOIN pool_place p ON p.customer_id = c.id WHERE c.id = ${id}`,
      );
      const begin = { owner: people[0]!.userId, isOpen: false, since: createdAt.getTime(), former: null };
      expect(stored).toEqual(replay(begin, moves));
      moved += moves.length;
    }),
    { numRuns: 25 },
  );
  expect(moved).toBeGreaterThan(25);
});
