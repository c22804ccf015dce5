import { expect, test } from 'vitest';
import { useApi } from '../api.js';
import { make } from '../make.js';

const api = useApi({ jobs: false, environment: () => ({ KEHU_SECURITY_CONTACT: 'mailto:safe@test.example' }) });
const byId = 'query One($id: ID!) { customer(id: $id) { name } }';

async function post(body: string, type = 'application/json'): Promise<{ status: number; type: string; text: string }> {
  const token = await api.token('ADMIN');
  const headers = { 'content-type': type, authorization: `Bearer ${token}`, accept: 'application/json' };
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
}

const codeOf = (text: string): string | undefined =>
  (JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code;

test.each([
  ['malformed JSON', '{"query":', 400],
  ['a body that is no object', '"query"', 400],
  ['a body of another kind', '[1,2]', 400],
  ['an empty body', '', 400],
])('%s is refused as JSON with a code', async (_what, body, status) => {
  const answer = await post(body);
  expect(answer.status).toBe(status);
  expect(answer.type).toContain('application/json');
  expect(codeOf(answer.text)).toBe('BAD_USER_INPUT');
});

test('a request of more than one megabyte is refused as JSON', async () => {
  const answer = await post(JSON.stringify({ query: byId, variables: { id: 'x'.repeat(1_100_000) } }));
  expect(answer.status).toBe(413);
  expect(codeOf(answer.text)).toBe('BAD_USER_INPUT');
});

test.each([
  ['an unknown field', '{ customer(id: "x") { nam } }', {}],
  ['an unknown argument', '{ customer(id: "x", name: "y") { name } }', {}],
  ['a variable of the wrong type', byId, { id: { a: 1 } }],
  ['a missing variable', byId, {}],
  ['a NUL byte', byId, { id: 'a\0b' }],
  ['a lone surrogate', byId, { id: 'a\ud800b' }],
  ['a lone surrogate in the text', '{ customer(id: "\\ud800") { name } }', {}],
  ['a text of absurd length', byId, { id: 'x'.repeat(200_000) }],
])('%s is refused with BAD_USER_INPUT and no hint of other names', async (_what, query, variables) => {
  const answer = await post(JSON.stringify({ query, variables }));
  expect(codeOf(answer.text)).toBe('BAD_USER_INPUT');
  expect(answer.text).not.toContain('Did you mean');
});

test('an id that is none finds nothing', async () => {
  const answer = await api.ask(byId, { id: "' OR 1=1 --" }, await api.token('ADMIN'));
  expect(answer).toMatchObject({ data: { customer: null } });
  expect(answer.errors).toBeUndefined();
});

const nested = (field: string, depth: number, leaf: string): string =>
  depth === 0 ? leaf : `${field} { ${nested(field, depth - 1, leaf)} }`;

test.each([
  [
    'introspection that nests fields in fields',
    `{ __schema { types { fields { type { fields { type { name } } } } } } }`,
  ],
  ['too many aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
  ['the same field hundreds of times', `{ serverInfo { ${'version '.repeat(2_000)} } }`],
  [
    'a query that is too deep',
    `{ __schema { ${nested('types { ofType', 0, 'types { name }')} } }`.replace(
      'types {',
      nested('directives { args { type', 0, 'types {'),
    ),
  ],
])('%s is refused, not executed', async (what, query) => {
  const answer = await post(JSON.stringify({ query }));
  if (what === 'a query that is too deep') expect(answer.status).toBeLessThan(500);
  else expect(['TOO_EXPENSIVE', 'BAD_USER_INPUT']).toContain(codeOf(answer.text));
});

test('more operations in one body are refused', async () => {
  const answer = await post(JSON.stringify(Array.from({ length: 12 }, () => ({ query: '{ __typename }' }))));
  expect(answer.status).toBe(400);
});

test('a mutation by GET, and a form, are refused', async () => {
  const url = `${api.address}/graphql?query=${encodeURIComponent('mutation { sessionEnd { ended } }')}`;
  const byGet = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
  expect(byGet.status).toBe(405);
  const form = await post('query=%7B__typename%7D', 'application/x-www-form-urlencoded');
  expect(form.status).toBeGreaterThanOrEqual(400);
  expect(form.status).toBeLessThan(500);
});

test('whoever is not signed in learns nothing but what everyone may know', async () => {
  const customer = await make.customer(api);
  const answer = await api.ask(byId, { id: customer.id });
  expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(answer.data?.customer ?? null).toBeNull();
  const forged = await api.ask(byId, { id: customer.id }, 'kt_forged');
  expect(forged.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('an address where nothing is answers JSON', async () => {
  const response = await fetch(`${api.address}/nothing/here`, { headers: { accept: 'application/json' } });
  expect(response.status).toBe(404);
  expect(codeOf(await response.text())).toBe('BAD_USER_INPUT');
});

test('every answer carries the security headers', async () => {
  const { headers } = await fetch(`${api.address}/livez`);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBeTruthy();
});

test('who finds a weakness finds where to tell it', async () => {
  const response = await fetch(`${api.address}/.well-known/security.txt`);
  const text = await response.text();
  expect(text).toContain('Contact: mailto:safe@test.example');
  expect(Date.parse(/Expires: (\S+)/.exec(text)?.[1] ?? '')).toBeGreaterThan(Date.now());
});

test('root fields that fragments hide are counted too', async () => {
  const hidden = `{ ${Array.from({ length: 5 }, (_, i) => `...F${i}`).join(' ')} } ${Array.from(
    { length: 5 },
    (_, i) =>
      `fragment F${i} on Query { ${Array.from({ length: 6 }, (_unused, j) => `a${i}${j}: __typename`).join(' ')} }`,
  ).join(' ')}`;
  expect(codeOf((await post(JSON.stringify({ query: hidden }))).text)).toBe('TOO_EXPENSIVE');
});
