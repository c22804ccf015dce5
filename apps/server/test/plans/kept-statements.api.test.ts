import { expect, test } from 'vitest';
import { newId } from '../../src/platform/ids.js';
import { sql } from '../../src/platform/sql.js';
import { useApi } from '../api.js';
import { make } from '../make.js';
import { counted } from '../statements.js';

/*
 * The statement of a document is kept for everyone with the same rights. What is kept is its text alone: each request
 * brings its own values, first of all what it may see.
 */

const api = useApi();

const document = `query ($id: ID!, $first: Int!, $long: Boolean!) { customer(id: $id) {
  id name identities { value isMasked } metrics { orders recentMonths { month } } tasks { title assignee { name } }
  openTickets { number clocks { metric } } segments { name } notes @include(if: $long) { body }
  timeline(first: $first) { edges { node { title actorName } } } orders(first: $first) { edges { node { number } } } } }`;

async function region(): Promise<{ customerId: string; token: string }> {
  const id = newId();
  await api.system().rows(sql`INSERT INTO region (id, name) VALUES (${id}, ${`region ${id}`})`);
  const customer = await make.customer(api, { regionId: id });
  const note = (n: number) =>
    sql`INSERT INTO note (id, customer_id, body) VALUES (${newId()}, ${customer.id}, ${`note ${n}`})`;
  for (const n of [1, 2, 3]) await api.system().rows(note(n));
  return { customerId: customer.id, token: await api.token('MANAGER', { regionId: id }) };
}

interface Shown {
  customer: { id: string; notes?: unknown[]; timeline: { edges: unknown[] } } | null;
}

test('who has the same rights is answered by the same text, each with what they may see', async () => {
  const [one, other] = [await region(), await region()];
  const texts = new Set<string>();
  const ask = async (who: string, id: string, more: object = { first: 2, long: false }): Promise<Shown['customer']> => {
    let shown: Shown['customer'] = null;
    const sent = await counted(async () => {
      const answer = await api.ask<Shown>(document, { id, ...more }, who);
      expect(answer.errors).toBeUndefined();
      shown = answer.data?.customer ?? null;
    });
    texts.add(sent.at(-1) ?? '');
    return shown;
  };
  // The first request of all finds no rules of segments in memory.
  await ask(one.token, one.customerId);
  texts.clear();
  for (let round = 0; round < 3; round += 1) {
    expect(await ask(one.token, one.customerId)).toMatchObject({ id: one.customerId });
    expect(await ask(other.token, other.customerId)).toMatchObject({ id: other.customerId });
    expect(await ask(one.token, other.customerId)).toBeNull();
    expect(await ask(other.token, one.customerId)).toBeNull();
  }
  expect(texts.size).toBe(1);
  const longer = await ask(one.token, one.customerId, { first: 3, long: true });
  expect(longer?.notes).toHaveLength(3);
  expect(longer?.timeline.edges).toHaveLength(3);
  const shorter = await ask(one.token, one.customerId, { first: 1, long: false });
  expect(shorter).not.toHaveProperty('notes');
  expect(shorter?.timeline.edges).toHaveLength(1);
});
