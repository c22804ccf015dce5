import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { sipHash24 } from '../../platform/sip-hash.js';
import { sql } from '../../platform/sql.js';
import { customerSearch } from './customer-search.js';
import { hashTokens, searchMark } from './search-tokens.js';

const api = useApi();
let admin = '';

const people = [
  { name: '王伟', phone: '13800138000', email: 'wang.wei@example.com' },
  { name: '王薇', phone: '13900006789', email: 'vivi@mail.example.cn' },
  { name: '李國強', phone: '+14155550123', email: 'guoqiang.li@example.org' },
  { name: '欧阳娜娜', phone: '13700001111', email: null },
  { name: 'Anna-Maria Keller', phone: null, email: 'am.keller@example.de' },
];

const create = `mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { field } } }`;

beforeAll(async () => {
  admin = await api.token('ADMIN');
  for (const { name, phone, email } of people) {
    const identities = [
      ...(phone === null ? [] : [{ kind: 'PHONE', value: phone }]),
      ...(email === null ? [] : [{ kind: 'EMAIL', value: email }]),
    ];
    const { data } = await api.ask(create, { input: { kind: 'INDIVIDUAL', name, identities } }, admin);
    if (data?.customerCreate.userErrors.length !== 0) throw new Error(`${name} was refused`);
  }
});

async function found(search: string, token = admin): Promise<string[]> {
  const { data, errors } = await api.ask(
    'query($search: String) { customers(search: $search, orderBy: { field: CREATED, direction: ASC }) { edges { node { name } } } }',
    { search },
    token,
  );
  expect(errors).toBeUndefined();
  return data?.customers.edges.map(({ node }: { node: { name: string } }) => node.name);
}

test.each([
  ['王伟', ['王伟']],
  ['wangwei', ['王伟', '王薇']],
  ['ww', ['王伟', '王薇']],
  ['138 0013 8000', ['王伟']],
  ['+8613800138000', ['王伟']],
  ['8000', ['王伟']],
  ['0123', ['李國強']],
  ['vivi', ['王薇']],
  ['wang.wei@example.com', ['王伟']],
  ['李国强', ['李國強']],
  ['國強', ['李國強']],
  ['ouyang', ['欧阳娜娜']],
  ['keller', ['Anna-Maria Keller']],
  ['anna keller', ['Anna-Maria Keller']],
  ['赵六', []],
  ['???', []],
])('%s finds %j', async (search, names) => {
  expect(await found(search)).toEqual(names);
});

test('a blank search lists everybody', async () => {
  expect(await found('  ')).toHaveLength(people.length);
});

test('a search shows nothing beyond the reach of the role', async () => {
  expect(await found('王伟', await api.token('MANAGER'))).toEqual([]);
});

test('a changed name is found by the new one alone', async () => {
  const [row] = await api.system().rows<{ id: string }>(sql`SELECT id FROM customer WHERE name = '欧阳娜娜'`);
  const update = `mutation { customerUpdate(id: "${row?.id}", input: { expectedVersion: 1, name: "司马光" }) { userErrors { code } } }`;
  await api.ask(update, {}, admin);

  expect(await found('欧阳娜娜')).toEqual([]);
  expect(await found('smg')).toEqual(['司马光']);
  expect(await found('1111')).toEqual(['司马光']);
});

test('nothing stands in the index in the clear: the same words under another key are other numbers', async () => {
  const [row] = await api
    .system()
    .rows<{ tokens: string[] }>(
      sql`SELECT s.tokens FROM customer_search s JOIN customer c ON c.id = s.customer_id WHERE c.name = '王伟'`,
    );
  const own = hashTokens(['王伟', 'wangwei', searchMark('phone', '+8613800138000')], api.system().services.keys);
  expect(row?.tokens).toEqual(expect.arrayContaining(Array.from(own, String)));
  const foreign = new Int32Array(2);
  sipHash24(Buffer.alloc(16))('王伟', foreign, 0);
  expect(row?.tokens).not.toContain(String(new BigInt64Array(foreign.buffer)[0]));
});

test('the search goes by the index of the tokens', async () => {
  const ctx = api.system();
  await ctx.rows(
    sql`INSERT INTO customer (id, code, kind, name, name_folded, name_sort)
        SELECT uuid7(), 'S' || i, 'INDIVIDUAL', 's' || i, 's' || i, 's' || i FROM generate_series(1, 5000) i`,
  );
  await ctx.rows(
    sql`INSERT INTO customer_search (customer_id, tokens, more)
        SELECT id, ARRAY[1, hashtext(name_folded), hashtext(left(name_folded, 3))], '{}' FROM customer WHERE code LIKE 'S%'`,
  );
  await ctx.rows(sql`ANALYZE customer_search`);
  await ctx.rows(sql`ANALYZE customer`);
  const condition = customerSearch(ctx, '王伟', sql.raw('c'));
  const plan = await ctx.rows<{ 'QUERY PLAN': string }>(
    sql`EXPLAIN SELECT c.id FROM customer c WHERE c.status = 'ACTIVE' AND ${condition} ORDER BY c.value_minor DESC, c.id DESC LIMIT 26`,
  );
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('customer_search_tokens');
});
