import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { counted } from '../../../test/statements.js';
import { sql } from '../../platform/sql.js';
import { Region } from '../access/index.js';
import { newId } from '../../platform/ids.js';
import { getNamedType, isCompositeType, isObjectType, type GraphQLObjectType } from 'graphql';

const api = useApi();
const region = newId();
let admin = '';
let wang = '';
let li = '';

interface Refused {
  code: string;
  field: string[] | null;
}

/** Does a change and answers its payload; fails on a broken request. */
async function change(name: string, input: object, selection = '', id?: string, token = admin) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const field = id === undefined ? `${name}(input: $input)` : `${name}(id: "${id}", input: $input)`;
  const text = `mutation($input: ${type}!) { ${field} { ${selection} userErrors { code field message } } }`;
  const { data, errors } = await api.ask(text, { input }, token);
  expect(errors).toBeUndefined();
  return data?.[name] as Record<string, any> & { userErrors: Refused[] };
}

beforeAll(async () => {
  admin = await api.token('ADMIN');
  await api.system().db.getRepository(Region).insert({ id: region, name: '华东' });
  const identities = [
    { kind: 'PHONE', value: '13812345678' },
    { kind: 'EMAIL', value: 'wangwei@example.com' },
  ];
  const owner = await make.user(api, 'SALES', { regionId: region, name: '赵一' });
  const made = await change(
    'customerCreate',
    { kind: 'INDIVIDUAL', name: '王伟', ownerId: owner.id, identities },
    'customer { id }',
  );
  wang = made.customer.id;
  li = (await change('customerCreate', { kind: 'INDIVIDUAL', name: '李娜', regionId: region }, 'customer { id }'))
    .customer.id;
});

test('addresses, contacts, notes: added, changed by version, taken away', async () => {
  const cases = [
    ['address', { city: '杭州', street: '文一路1号' }, { street: '文二路2号' }, 'street'],
    ['contact', { name: '张三', phone: '13700000000' }, { title: '采购经理' }, 'title'],
    ['note', { body: '喜欢龙井' }, { body: '喜欢普洱', isPinned: true }, 'body'],
  ] as const;
  for (const [what, fields, changes, changed] of cases) {
    const added = await change(`${what}Add`, { customerId: wang, ...fields }, `${what} { id version }`);
    expect(added.userErrors).toEqual([]);
    const { id, version } = added[what];
    expect(version).toBe(1);
    const input = { customerId: wang, expectedVersion: 1, ...changes };
    const updated = await change(`${what}Update`, input, `${what} { version ${changed} }`, id);
    expect(updated[what]).toEqual({ version: 2, [changed]: (changes as Record<string, unknown>)[changed] });
    const stale = await change(`${what}Update`, input, '', id);
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedVersion'] }]);
    const other = await change(`${what}Update`, { ...input, customerId: li, expectedVersion: 2 }, '', id);
    expect(other.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const removed = await change(`${what}Remove`, { customerId: wang, [`${what}Id`]: id }, `${what} { id }`);
    expect(removed).toEqual({ [what]: null, userErrors: [] });
    const again = await change(`${what}Remove`, { customerId: wang, [`${what}Id`]: id });
    expect(again.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: [`${what}Id`] }]);
  }
});

test('a relation stands on both sides and goes on both', async () => {
  const input = { customerId: wang, relatedId: li, type: 'PARENT' };
  const added = await change('relationAdd', input, 'relation { id type other { name } }');
  expect(added.relation).toMatchObject({ type: 'PARENT', other: { name: '李娜' } });
  const query = `{ customer(id: "${li}") { relations { type other { id } } } }`;
  expect((await api.ask(query, {}, admin)).data?.customer.relations).toEqual([{ type: 'CHILD', other: { id: wang } }]);
  expect((await change('relationAdd', input)).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['type'] }]);
  const self = await change('relationAdd', { ...input, relatedId: wang });
  expect(self.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['relatedId'] }]);

  await change('relationRemove', { customerId: wang, relationId: added.relation.id });
  expect((await api.ask(query, {}, admin)).data?.customer.relations).toEqual([]);
});

test('tags, needs, preferences and dates are shown as they were recorded', async () => {
  const { tag } = await change('tagCreate', { name: '茶友', color: '#00AA55' }, 'tag { id color }');
  expect(tag.color).toBe('#00aa55');
  expect((await change('tagCreate', { name: '茶友' })).userErrors).toMatchObject([
    { code: 'CONFLICT', field: ['name'] },
  ]);
  for (let i = 0; i < 2; i += 1) {
    const marked = await change('customerTagAdd', { customerId: wang, tagId: tag.id }, 'customer { tags { name } }');
    expect(marked.customer.tags).toEqual([{ name: '茶友' }]);
  }
  await change('needAdd', {
    customerId: wang,
    needClass: 'SOCIAL',
    text: '送礼体面',
    confidence: 0.5,
    source: 'INFERRED',
  });
  const surer = await change('needAdd', { customerId: wang, needClass: 'FUNCTIONAL', text: '好保存', confidence: 2 });
  expect(surer.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['confidence'] }]);
  await change('preferenceSet', { customerId: wang, key: 'Drink', value: '咖啡', source: 'INFERRED' });
  await change('preferenceSet', { customerId: wang, key: 'drink', value: '绿茶', confidence: 0.6 });
  await change('importantDateAdd', { customerId: wang, calendar: 'LUNAR', month: 8, day: 15, year: 1990 });
  const impossible = await change('importantDateAdd', { customerId: wang, month: 2, day: 30 });
  expect(impossible.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['day'] }]);

  const { data } = await api.ask(
    `{ customer(id: "${wang}") { needs { text confidence source } preferences { key value source }
       importantDates { nextOn daysLeft age lunarLabel } completeness { percent missing } owner { name } } }`,
    {},
    admin,
  );
  expect(data?.customer).toMatchObject({
    needs: [{ text: '送礼体面', confidence: 0.5, source: 'INFERRED' }],
    preferences: [{ key: 'drink', value: '绿茶', source: 'STATED' }],
    importantDates: [{ lunarLabel: '八月十五', daysLeft: expect.any(Number), age: expect.any(Number) }],
    owner: { name: '赵一' },
  });
  expect(data?.customer.completeness.percent).toBeGreaterThan(40);
});

test('identities are masked for those without the right, and revealed to those who have it', async () => {
  const query = `{ customer(id: "${wang}") { identities { id kind value masked isMasked } contacts { phone isMasked } } }`;
  await change('contactAdd', { customerId: wang, name: '秘书', phone: '13600001111' });
  const agent = await api.token('AGENT', { regionId: region });

  const masked = await api.ask(query, {}, agent);
  expect(JSON.stringify(masked)).not.toContain('12345678');
  expect(JSON.stringify(masked)).not.toContain('00001111');
  expect(masked.data?.customer.identities[0]).toMatchObject({ kind: 'PHONE', isMasked: true });
  const clear = await api.ask(query, {}, admin);
  expect(clear.data?.customer.identities[0]).toMatchObject({ value: '+8613812345678', isMasked: false });
  expect(clear.data?.customer.contacts[0]).toEqual({ phone: '+8613600001111', isMasked: false });

  const { id } = clear.data?.customer.identities[0] ?? {};
  const reveal = { customerId: wang, identityId: id, reason: '回访' };
  const shown = await change('identityReveal', reveal, 'identity { value }');
  expect(shown.identity.value).toBe('+8613812345678');
  const refused = await api.ask(
    'mutation($input: IdentityRevealInput!) { identityReveal(input: $input) { identity { value } } }',
    { input: reveal },
    agent,
  );
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('an identity taken away is free for another customer, and is searched for no more', async () => {
  const added = await change(
    'identityAdd',
    { customerId: li, kind: 'PHONE', value: '13511112222' },
    'identity { id isPrimary }',
  );
  expect(added.identity.isPrimary).toBe(true);
  const taken = await change('identityAdd', { customerId: wang, kind: 'PHONE', value: '13511112222' });
  expect(taken.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['value'] }]);
  await change('identityRemove', { customerId: li, identityId: added.identity.id });
  const free = await change(
    'identityAdd',
    { customerId: wang, kind: 'PHONE', value: '13511112222', isPrimary: true },
    'customer { identities { value isPrimary } }',
  );
  expect(free.customer.identities).toContainEqual({ value: '+8613511112222', isPrimary: true });
  const [row] = await api
    .system()
    .rows<{ n: number }>(
      sql`SELECT count(*)::int AS n FROM identity WHERE customer_id = ${wang} AND kind = 'PHONE' AND is_primary`,
    );
  expect(row?.n).toBe(1);
});

test('the whole 360 with every part of every area is one statement', async () => {
  const type = api.kernel.app.schema.getType('Customer') as GraphQLObjectType;
  const fields = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return field.name;
    return `${field.name} { ${plainFields(named as GraphQLObjectType)} }`;
  });
  expect(fields.length).toBeGreaterThan(35);
  const text = `query Everything($id: ID!) { customer(id: $id) { ${fields.join('\n')} } }`;
  const warm = await api.ask(text, { id: wang }, admin);
  expect(warm.errors).toBeUndefined();

  const statements = await counted(() => api.ask(text, { id: wang }, admin));

  expect(statements).toHaveLength(1);
});

/** The fields of a type that are columns of its own, and those of connections and objects below it that are, too. */
function plainFields(type: GraphQLObjectType, depth = 0): string {
  return Object.values(type.getFields())
    .filter((field) => field.args.every((arg) => arg.defaultValue !== undefined || String(arg.type).at(-1) !== '!'))
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) return [field.name];
      const inner =
        ['edges', 'node', 'pageInfo', 'totalCount', 'amount'].includes(field.name) ||
        named.name === 'Money' ||
        Object.values(type.getFields()).every((other) => isCompositeType(getNamedType(other.type)));
      return isObjectType(named) && inner && depth < 3 ? [`${field.name} { ${plainFields(named, depth + 1)} }`] : [];
    })
    .join(' ');
}
