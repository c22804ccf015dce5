import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog } from '../../src/platform/log.js';
import { useApi } from '../api.js';
import { make } from '../make.js';
import { counted } from '../statements.js';

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
  ['an operation that is not in the document', '{"query":"{ __typename }","operationName":"other"}', 200],
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
  const answer = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ serverInfo { version } }"}',
  });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toMatch(/object-src 'none'.*frame-ancestors 'none'/);
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

/** What the known tools that attack GraphQL servers try first, as somebody who is not signed in. */
async function byStranger(body: unknown, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json' };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body: text, ...init });
  return { status: response.status, text: await response.text() };
}

const times = (n: number, text: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => text(i)).join(' ');

test.each([
  ['the schema', '{ __schema { types { name } } }', 'UNAUTHENTICATED'],
  ['a type of the schema', '{ __type(name: "Query") { name } }', 'UNAUTHENTICATED'],
  [
    'the schema behind a fragment',
    '{ ...F } fragment F on Query { s: __schema { types { name } } }',
    'UNAUTHENTICATED',
  ],
  ['fields of fields of the schema', '{ __schema { types { fields { type { fields { name } } } } } }', 'TOO_EXPENSIVE'],
  ['a hundred aliases', `{ ${times(101, (i) => `a${i}: __typename`)} }`, 'TOO_EXPENSIVE'],
  ['a field five hundred times', `{ ${times(501, () => '__typename')} }`, 'TOO_EXPENSIVE'],
  ['a field five thousand times', `{ ${times(5_000, () => '__typename')} }`, 'TOO_EXPENSIVE'],
  ['a directive a thousand times', `{ __typename ${times(1_000, () => '@skip(if: false)')} }`, 'TOO_EXPENSIVE'],
  ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'BAD_USER_INPUT'],
  [
    'fragments that double each other',
    `{ ...F0 } ${times(40, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Query { __typename }`,
    'TOO_EXPENSIVE',
  ],
  ['thousands of brackets', `${'{a'.repeat(2_900)}${'}'.repeat(2_900)}`, 'TOO_EXPENSIVE'],
  [
    'lists that multiply',
    `{ customers(first: 200) { edges { node { orders(first: 200) { edges { node { id } } } } } } }`,
    'TOO_EXPENSIVE',
  ],
])('whoever is not signed in gets nothing for %s, and no statement runs', async (_what, query, code) => {
  let text = '';
  const seen = await counted(async () => void ({ text } = await byStranger({ query })));
  expect(JSON.parse(text).data ?? null).toBeNull();
  expect(codeOf(text)).toBe(code);
  expect(seen).toEqual([]);
});

test.each([
  ['a field', '{ customr { id } }'],
  ['an argument', '{ customers(filtr: {}) { edges { cursor } } }'],
  ['a value of an enum', '{ customers(orderBy: { field: VALU, direction: ASC }) { edges { cursor } } }'],
  ['a field of an input', '{ customers(filter: { baseClas: { eq: VIP } }) { edges { cursor } } }'],
  ['a type', '{ ... on Custmer { id } }'],
  ['a directive', '{ __typename @skp(if: true) }'],
  ['a field of the schema', '{ __schema { directive } }'],
])('%s that is nearly right is not put right', async (_what, query) => {
  expect((await byStranger({ query })).text).not.toMatch(/Did you mean|exception|stack/i);
});

test('a hundred faults are told as a few', async () => {
  const { text } = await byStranger({ query: `{ __typename ${times(100, (i) => `@aa${i}`)} }` });
  expect((JSON.parse(text) as { errors: unknown[] }).errors.length).toBeLessThanOrEqual(6);
});

test.each([
  ['as a plain text', { headers: { 'content-type': 'text/plain' } }],
  ['as a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['as parts of a form', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
])('a query that another site could send %s is refused', async (_what, init) => {
  const { status, text } = await byStranger('{"query":"{ __typename }"}', init);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain('"data"');
});

test('by GET there is neither a query from elsewhere nor a page that loads from elsewhere, and nobody elsewhere may read', async () => {
  const plain = await fetch(`${api.address}/graphql?query={__typename}`);
  expect(plain.status).toBe(400);
  const page = await fetch(`${api.address}/graphql`, { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-type')).toContain('application/json');
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  const preflight = await fetch(`${api.address}/graphql`, { method: 'OPTIONS', headers });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

test('no trace and no tracing is told, and a document is not kept for who asks by its hash', async () => {
  const { text } = await byStranger(
    { query: '{ serverInfo { version } }' },
    {
      headers: {
        'content-type': 'application/json',
        'x-apollo-tracing': '1',
        'apollo-federation-include-trace': 'ftv1',
      },
    },
  );
  expect(Object.keys((JSON.parse(text) as { extensions: object }).extensions)).toEqual(['cost']);
  const hash = await byStranger({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } });
  expect(codeOf(hash.text)).toBe('BAD_USER_INPUT');
  expect(hash.text).not.toContain('PersistedQueryNotFound');
});

const filtered = 'query ($f: CustomerFilter) { customers(filter: $f) { edges { cursor } } }';
test.each<[string, object]>([
  ['a hundred thousand values in one list', { baseClass: { in: Array.from({ length: 100_000 }, () => 'VIP') } }],
  ['twenty thousand conditions', { and: Array.from({ length: 20_000 }, () => ({ churnScore: { gte: 1 } })) }],
])('%s are refused before they are read, from whoever', async (_what, f) => {
  expect(codeOf((await byStranger({ query: filtered, variables: { f } })).text)).toBe('BAD_USER_INPUT');
  const { text } = await post(JSON.stringify({ query: filtered, variables: { f } }));
  expect(text).toMatch(/the list has more than 2000 entries/);
});

test.each([
  ['twenty thousand objects within each other', `{"f":${'{"and":['.repeat(20_000)}${']}'.repeat(20_000)}}`],
  ['a prototype', '{"__proto__":{"isAdmin":true}}'],
  ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}'],
])('variables that are %s change nothing', async (_what, variables) => {
  const { status, text } = await post(`{"query":"{ viewer { name } }","variables":${variables}}`);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/INTERNAL/);
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test.each(['/assets/..%2f..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/exports/customers/..%2f..%2fkeys.csv'])(
  'no path leads out: %s',
  async (path) => {
    const response = await fetch(`${api.address}${path}`, { headers: { accept: 'application/json' } });
    expect([401, 404]).toContain(response.status);
  },
);

test('what somebody writes into a log stays one line', async () => {
  const lines: string[] = [];
  const output = new PassThrough().on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  createLog('info', output).info({ who: 'x\r\n{"level":60,"msg":"forged"}\u001b[2J' }, 'name \r\n\u001b[31mred');
  expect(lines.join('').trimEnd().split('\n')).toHaveLength(1);
  expect(lines.join('')).not.toContain('\u001b');
});
