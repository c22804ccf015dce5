import { expect, test } from 'vitest';
import { useDatabase } from '../../test/database.js';
import { make } from '../../test/make.js';
import { DomainError, refuse } from './errors.js';
import { forgetMutationKeys, once } from './idempotency.js';
import { newId } from './ids.js';
import { sql } from './sql.js';
import { inTransaction } from './transaction.js';
import type { RequestContext } from './context.js';

const db = useDatabase();

const series = (ctx: RequestContext, key: string, input: unknown = { a: 1 }, mutation = 'tagCreate') =>
  inTransaction(ctx, (tx) =>
    once(tx, mutation, key, input, async () => {
      const id = newId();
      await tx.rows(sql`INSERT INTO tag (id, name) VALUES (${id}, ${`once ${key} ${id}`})`);
      return { id };
    }),
  );

const tagsOf = async (key: string): Promise<number> => {
  const [row] = await db
    .system()
    .rows<{ n: string }>(sql`SELECT count(*) AS n FROM tag WHERE name LIKE ${`once ${key} %`}`);
  return Number(row?.n);
};

test('twenty parallel calls with one key do the work once and get the same answer', async () => {
  const ctx = db.as(await make.actor(db, 'ADMIN'));

  const answers = await Promise.all(Array.from({ length: 20 }, () => series(ctx, 'race')));

  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await tagsOf('race')).toBe(1);
});

test('the order of the input does not matter, its values do', async () => {
  const ctx = db.as(await make.actor(db, 'ADMIN'));
  const first = await series(ctx, 'k1', { a: 1, b: { c: [1, 2], d: undefined } });

  expect(await series(ctx, 'k1', { b: { c: [1, 2] }, a: 1 })).toEqual(first);
  await expect(series(ctx, 'k1', { a: 1, b: { c: [2, 1] } })).rejects.toMatchObject({
    refusals: [{ code: 'CONFLICT', field: ['clientMutationKey'] }],
  });
  await expect(series(ctx, 'k1', { a: 1, b: { c: [1, 2] } }, 'orderCreate')).rejects.toBeInstanceOf(DomainError);
  expect(await tagsOf('k1')).toBe(1);
});

test('a key belongs to its actor', async () => {
  const [ann, bob] = [db.as(await make.actor(db, 'ADMIN')), db.as(await make.actor(db, 'ADMIN'))];

  const [one, two] = [await series(ann, 'shared'), await series(bob, 'shared', { other: true })];

  expect(one.id).not.toBe(two.id);
});

test('a refused call leaves its key free', async () => {
  const ctx = db.as(await make.actor(db, 'ADMIN'));
  const refused = inTransaction(ctx, (tx) =>
    once(tx, 'tagCreate', 'again', { a: 1 }, async () => {
      throw refuse('BAD_INPUT', 'no');
    }),
  );

  await expect(refused).rejects.toBeInstanceOf(DomainError);
  expect((await series(ctx, 'again')).id).toBeTypeOf('string');
});

test('parallel calls of which the first fails: one of the others does the work', async () => {
  const ctx = db.as(await make.actor(db, 'ADMIN'));
  let calls = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 6 }, () =>
      inTransaction(ctx, (tx) =>
        once(tx, 'tagCreate', 'flaky', {}, async () => {
          calls += 1;
          if (calls === 1) throw refuse('PRECONDITION', 'not yet');
          return { call: calls };
        }),
      ),
    ),
  );

  expect(calls).toBe(2);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});

test('odd keys are refused by name', async () => {
  const ctx = db.as(await make.actor(db, 'ADMIN'));
  for (const key of ['', 'x'.repeat(201), 'a\u0000b', '键']) {
    await expect(series(ctx, key)).rejects.toMatchObject({
      refusals: [{ code: 'BAD_INPUT', field: ['clientMutationKey'] }],
    });
  }
});

test('old keys are forgotten, young ones kept', async () => {
  const ctx = db.as(await make.actor(db, 'ADMIN'));
  await series(ctx, 'old');
  await series(ctx, 'young');
  await ctx.rows(sql`UPDATE mutation_key SET created_at = now() - interval '8 days' WHERE key = 'old'`);

  await forgetMutationKeys.run(ctx, {}, new AbortController().signal);

  const left = await ctx.rows<{ key: string }>(sql`SELECT key FROM mutation_key WHERE key IN ('old', 'young')`);
  expect(left.map(({ key }) => key)).toEqual(['young']);
});
