import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { useApi } from '../api.js';

const api = useApi();

/** Runs the 61 audits of GraphQL over HTTP as somebody who is signed in; answers those that are not satisfied. */
async function audit(headers: Record<string, string>): Promise<string[]> {
  const token = await api.token('ADMIN');
  const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> =>
    fetch(url, { ...init, headers: { authorization: `Bearer ${token}`, ...headers, ...(init.headers as object) } });
  const audits = serverAudits({ url: `${api.address}/graphql`, fetchFn });
  const results = await Promise.all(audits.map((one) => one.fn()));
  return results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.status} ${result.id} ${result.name}`]));
}

test('with the preflight header all 61 audits of GraphQL over HTTP hold', async () => {
  expect(await audit({ 'apollo-require-preflight': '1' })).toEqual([]);
});

test('without it, only queries by GET are refused, as the protection against forged requests demands', async () => {
  const open = await audit({});
  expect(open).toHaveLength(3);
  expect(open.every((line) => line.startsWith('notice') && line.includes('GET'))).toBe(true);
});
