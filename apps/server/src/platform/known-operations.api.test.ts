import fc from 'fast-check';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { useApi } from '../../test/api.js';
import { make } from '../../test/make.js';
import { KnownOperations } from './known-operations.js';

const api = useApi();
const tokens: Record<string, string> = {};
let id = '';

beforeAll(async () => {
  for (const role of ['ADMIN', 'AGENT', 'MARKETER'] as const) tokens[role] = await api.token(role);
  id = (await make.customer(api, { name: '王伟' })).id;
  const add = `mutation($input: IdentityAddInput!) { identityAdd(input: $input) { userErrors { message } } }`;
  const input = { customerId: id, kind: 'PHONE', value: '13812345678' };
  await api.ask(add, { input }, tokens.ADMIN);
});

interface Question {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** What is answered: the status, the headers that do not tell of a moment, the text. */
async function answered(question: Question, token: string | undefined, accept: string | undefined) {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (accept !== undefined) headers.accept = accept;
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(question) });
  const left = Number(response.headers.get('ratelimit-remaining'));
  const told = Object.fromEntries([...response.headers].filter(([name]) => !/^(date|ratelimit.*)$/.test(name)));
  return { left, answer: { status: response.status, told, text: await response.text() } };
}

const page = 'query Page($n: Int) { customers(first: $n) { edges { cursor node { id name owner { name } } } } }';
const whole = `query Whole($id: ID!) { customer(id: $id) { name identities { value isMasked } metrics { orders } openTickets { id }
  timeline(first: 3) { pageInfo { endCursor } edges { cursor node { kind title } } } } }`;
const two = 'query A { viewer { id } } query B($n: Int) { customers(first: $n) { edges { node { id } } } }';
const refused =
  'mutation M($id: ID!) { noteAdd(input: { customerId: $id, body: "" }) { userErrors { code field message } } }';
const dear =
  'query Dear { customers(first: 200) { edges { node { timeline(first: 200) { edges { node { id } } } } } } }';
const questions: (() => Question)[] = [
  () => ({ query: page, variables: { n: 2 } }),
  () => ({ query: page }),
  () => ({ query: page, variables: { n: 'two' } }),
  () => ({ query: page, variables: 'none' }),
  () => ({ query: whole, variables: { id } }),
  () => ({ query: whole, variables: { id: 'nobody' } }),
  () => ({ query: whole, variables: { id: null } }),
  () => ({ query: two, operationName: 'A' }),
  () => ({ query: two, operationName: 'B', variables: { n: 1, unknown: '\0' } }),
  () => ({ query: two, operationName: 'C' }),
  () => ({ query: two }),
  () => ({ query: refused, variables: { id } }),
  () => ({ query: dear }),
  () => ({ query: 'query Nothing { nothing }' }),
];

test('what is known is answered as in the ordinary way: to anybody, whatever was refused, in every form', async () => {
  const runs = vi.spyOn(KnownOperations.prototype, 'find');
  onTestFinished(() => runs.mockRestore());
  const who = fc.constantFrom('ADMIN', 'AGENT', 'MARKETER', 'nobody', 'wrong');
  const accepts = fc.constantFrom(
    undefined,
    'application/json',
    'application/graphql-response+json, application/json;q=0.9',
    'text/css',
  );
  let n = 0;
  const property = fc.asyncProperty(fc.constantFrom(...questions), who, accepts, async (make, name, accept) => {
    const question = make();
    const token = name === 'wrong' ? 'kt_wrong' : tokens[name];
    // A text that was never sent before is not known.
    const ordinary = await answered({ ...question, query: `${question.query} # ${(n += 1)}` }, token, accept);
    await answered(question, token, accept);
    const known = await answered(question, token, accept);
    expect(known.answer).toEqual(ordinary.answer);
  });
  await fc.assert(property, { numRuns: 60, seed: 7 });
  const found = runs.mock.results.filter(({ value }) => value !== null).length;
  expect(found).toBeGreaterThan(30);
});

test('what one caller may see of a known operation is not shown to another', async () => {
  const ask = async (token: string | undefined) =>
    (await api.ask(whole, { id }, token)) as { data: any; errors?: any[] };
  const [shown, masked] = [await ask(tokens.ADMIN), await ask(tokens.MARKETER)];
  expect(shown.data.customer.identities).toEqual([{ value: '+8613812345678', isMasked: false }]);
  expect(masked.data.customer.identities[0].value).not.toContain('12345678');
  expect((await ask(undefined)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('a known operation that is refused for its cost is counted once', async () => {
  const create = 'mutation($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token } }';
  const roles = (await api.ask('{ roles { id key } }', {}, tokens.ADMIN)).data?.roles as { id: string; key: string }[];
  const input = {
    name: 'shop',
    roleId: roles.find(({ key }) => key === 'ADMIN')?.id,
    callsPerMinute: 20,
    costPerMinute: 50,
  };
  const token = (await api.ask(create, { input }, tokens.ADMIN)).data?.apiTokenCreate.token as string;
  const question = { query: page, variables: { n: 100 } };
  await answered(question, tokens.ADMIN, undefined);
  const left: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const { answer, left: calls } = await answered(question, token, undefined);
    expect([answer.status, answer.text.includes('RATE_LIMITED')]).toEqual([429, true]);
    left.push(calls);
  }
  expect(left).toEqual([19, 18, 17]);
});
