import { RoleKey } from '@kehu/schema';
import {
  getNamedType,
  graphql,
  GraphQLList,
  GraphQLString,
  isInputObjectType,
  parse,
  subscribe,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildApp } from '../src/app.js';
import type { RequestContext } from '../src/platform/context.js';
import { Region, Team } from '../src/features/access/index.js';
import { newId } from '../src/platform/ids.js';
import { PUBLIC, SIGNED_IN } from '../src/platform/graphql.js';
import { permissions } from '../src/features/access/index.js';
import { sql } from '../src/platform/sql.js';
import { useApi } from './api.js';
import { make } from './make.js';
import { Planter, type Ground } from './plant.js';
import { argumentsOf, operation, operations, rootFields, valueOf, type IdFor } from './schema-walk.js';

/**
 * Two regions, each with a row in every table of a customer. Whoever reaches the north alone must see the same world
 * before and after the south is planted, whatever is asked: lists, counts, figures, searches, look-ups, live updates.
 */
const api = useApi();
const WORD = 'Southern-secret';
const PHONE = '13987654321';
const roles = RoleKey.keys;
/** Roles that reach one region or less; the others see everything there is. */
const narrow: RoleKey[] = ['MANAGER', 'SALES', 'AGENT', 'PARTNER_API'];
const wide = roles.filter((role) => !narrow.includes(role));

type Asked = Awaited<ReturnType<typeof api.ask>>;
type Ask = (query: string) => Promise<Asked>;
type Rows = readonly { table: string; id: string }[];
type Root = ReturnType<typeof rootFields>[number];

const asked = new Map<RoleKey, Ask>();
const before = new Map<string, string>();
let planter: Planter;
let north: Ground;
let south: Ground;
let northern: Rows = [];
let southern: Rows = [];

beforeAll(async () => {
  planter = await Planter.of(api);
  const admin = await api.token('ADMIN');
  north = await ground('North', 'Northern');
  for (const role of roles) asked.set(role, await voice(role));
  await shared(admin);
  north = {
    ...north,
    customerId: await customer(admin, north, '13800000001'),
    otherId: await customer(admin, north, '13800000002'),
  };
  await planter.plant(north);
  northern = [...(await planter.ids(north.customerId)), ...(await planter.definitions())];
  const southPlace = await ground('South', WORD);
  for (const role of narrow) await look(role, (label, answer) => before.set(label, answer));

  south = { ...southPlace, otherId: north.customerId, customerId: await customer(admin, southPlace, PHONE) };
  await planter.plant(south);
  const bridge = { id: newId(), customerId: north.customerId, relatedId: south.customerId };
  await api
    .system()
    .rows(
      sql`INSERT INTO customer_relation (id, customer_id, related_id, type, note) VALUES (${bridge.id}, ${bridge.customerId}, ${bridge.relatedId}, 'SPOUSE', ${WORD})`,
    );
  southern = await planter.ids(south.customerId);
}, 120_000);

async function ground(place: string, word: string): Promise<Ground> {
  const [teamId, regionId] = [newId(), newId()];
  await api
    .system()
    .db.getRepository(Team)
    .insert({ id: teamId, name: `Team ${place}` });
  await api.system().db.getRepository(Region).insert({ id: regionId, name: place });
  const user = await make.user(api, 'SALES', { teamId, regionId, name: `${word} owner` });
  return { customerId: '', otherId: '', userId: user.id, teamId, regionId, word };
}

/** Somebody of this role who stands in the north; the seller owns the northern customers. */
async function voice(role: RoleKey): Promise<Ask> {
  const { teamId, regionId, userId } = north;
  if (role === 'PARTNER_API') {
    const token = await api.token(role, { teamId, regionId });
    return (query) => api.ask(query, {}, token);
  }
  const id =
    role === 'SALES' ? userId : (await make.user(api, role, { teamId, regionId, name: `Northern ${role}` })).id;
  const cookie = `kehu_session=${await api.kernel.app.access.openSession(api.system(), id)}`;
  return async (query) => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Asked;
  };
}

/** What both regions share: definitions are nobody's secret. */
async function shared(admin: string): Promise<void> {
  const made = await api.ask(
    `mutation { tagCreate(input: { name: "shared" }) { userErrors { code } }
      customFieldCreate(input: { key: "a", labelZh: "共用", labelEn: "Shared", type: TEXT }) { userErrors { code } }
      productCreate(input: { sku: "P1", name: "Tea" }) { userErrors { code } }
      segmentCreate(input: { name: "All", filter: {} }) { userErrors { code } } }`,
    {},
    admin,
  );
  expect(made.errors).toBeUndefined();
}

async function customer(admin: string, { userId, word }: Ground, phone: string): Promise<string> {
  const email = `${word.toLowerCase()}${phone}@example.com`;
  const { data } = await api.ask(
    `mutation { customerCreate(input: { kind: CORPORATE, name: "${word} ${phone}", ownerId: "${userId}", sourceDetail: "${word}",
      customFields: { a: "${word}" }, identities: [{ kind: PHONE, value: "${phone}" }, { kind: EMAIL, value: "${email}" }] })
      { customer { id } userErrors { message } } }`,
    {},
    admin,
  );
  return data?.customerCreate.customer.id as string;
}

const schema = () => api.kernel.app.schema;
/**
 * Ids by the name of what asks for them: `order(id)`, `ticketId`, `InSegmentFilter.id` find a row of the table of that
 * name; what finds none gets the customer.
 */
const idsOf =
  (rows: () => Rows): IdFor =>
  (name, within) => {
    const stem = (name === 'id' ? within : name)
      .replace(/^In|Filter$|Id$|(Update|Delete|Remove|Restore)(Input)?$/g, '')
      .toLowerCase();
    const fits = rows().find(({ table }) => table.replaceAll('_', '').endsWith(stem));
    return fits?.id ?? rows()[0]?.id ?? '';
  };
const northId = idsOf(() => northern);
const southId = idsOf(() => southern);

/** The arguments to try on a query besides the plain ones: each field of a filter, and every kind of search. */
function variants(field: Root): Record<string, unknown>[] {
  const filter = field.args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  const filters = isInputObjectType(type) ? Object.values((type as GraphQLInputObjectType).getFields()) : [];
  const searches = field.args.some(({ name }) => name === 'search')
    ? [WORD, 'south', PHONE, PHONE.slice(-4), 'northern']
    : [];
  return [
    {},
    ...(field.args.some(({ name }) => name === 'exactTotal') ? [{ exactTotal: true }] : []),
    ...filters.map((one) => ({ filter: { [one.name]: valueOf(one.type, one.name, 'filter', northId) } })),
    ...searches.map((search) => ({ search })),
  ];
}

/** Asks everything there is to ask, and hands over each answer with a label. */
async function look(role: RoleKey, hand: (label: string, answer: string) => void, isPlain = false): Promise<void> {
  await lookAt(schema(), asked.get(role) as Ask, role, hand, isPlain);
}

/** The same over any schema, for what is planted to be found. */
async function lookAt(
  at: GraphQLSchema,
  ask: Ask,
  role: RoleKey,
  hand: (label: string, answer: string) => void,
  isPlain: boolean,
): Promise<void> {
  for (const field of rootFields(at, 'query')) {
    for (const given of isPlain ? [{}] : variants(field)) {
      const levels = Object.keys(given).length === 0 ? 2 : 0;
      const answer = await cheapEnough(levels, (depth) =>
        ask(operation('query', field, argumentsOf(field, northId, given, 5), depth, northId)),
      );
      // Refusals below the root come in the order in which their records were found.
      const errors = answer.errors?.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      hand(`${role} ${field.name} ${JSON.stringify(given)}`, JSON.stringify(steady({ ...answer, errors })));
    }
  }
}

/** Asks for as much as the limits allow. */
async function cheapEnough(levels: number, ask: (levels: number) => Promise<Asked>): Promise<Asked> {
  const answer = await ask(levels);
  const isTooMuch = answer.errors?.some(({ extensions }) => extensions.code === 'TOO_EXPENSIVE') ?? false;
  return isTooMuch && levels > 0 ? cheapEnough(levels - 1, ask) : answer;
}

/** Moments that pass while the test runs. */
const passing = new Set([
  'asOf',
  'cost',
  'lastSeenAt',
  'lastUsedAt',
  'seenAt',
  'consumedMinutes',
  'priorityTotal',
  'rankKey',
  'servedBy',
  'terms',
]);

function steady(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(steady);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !passing.has(key))
      .map(([key, inner]) => [key, steady(inner)]),
  );
}

/** What of the south shows in a text. */
function showing(text: string): string[] {
  const words = [WORD, PHONE, PHONE.slice(-8), south.userId, ...southern.map(({ id }) => id)];
  return words.filter((word) => text.includes(word));
}

test('every table of a customer is planted on both sides', async () => {
  for (const { customerId } of [north, south]) {
    const stored = await planter.digest(customerId);
    expect(Object.keys(stored).filter((table) => stored[table] === '')).toEqual([]);
  }
});

/** The queries, mutations and subscriptions of a schema that do not say who may ask. */
function unruled(at: GraphQLSchema): string[] {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const known = new Set<string>([PUBLIC, SIGNED_IN, ...Object.keys(permissions)]);
  const ruled = new Set(
    [...queries, ...mutations, ...subscriptions]
      .filter(({ roles: needed }) => needed?.length && needed.every((one) => known.has(String(one))))
      .map(({ schemaName }) => schemaName),
  );
  return (['query', 'mutation', 'subscription'] as const)
    .flatMap((kind) => rootFields(at, kind).map(({ name }) => name))
    .filter((name) => !ruled.has(name));
}

test('every query, mutation and subscription says who may ask', () => {
  expect(unruled(schema())).toEqual([]);
});

test('a guarded field of a type with simple resolvers is resolved by a method, or says so', () => {
  const { objectTypes, fields, authorizedFields, fieldResolvers } = getMetadataStorage();
  const simple = new Set(objectTypes.filter((type) => type.simpleResolvers).map(({ target }) => target));
  const leaking = fields.filter(
    ({ target, name, simple: own }) =>
      simple.has(target) &&
      own !== false &&
      authorizedFields.some((guard) => guard.target === target && guard.fieldName === name) &&
      !fieldResolvers.some((resolver) => resolver.methodName === name),
  );
  expect(leaking.map(({ target, name }) => `${target.name}.${name}`)).toEqual([]);
});

const failure = /"code":"(INTERNAL|BAD_USER_INPUT|TOO_EXPENSIVE|SERVICE_UNAVAILABLE)"/;

test.each(wide)('%s gets an answer or a refusal to everything, never a failure', async (role) => {
  const failed: string[] = [];
  await look(
    role,
    (label, answer) => {
      const isRefused = role === 'ADMIN' && answer.includes('"errors"');
      if (isRefused || failure.test(answer)) failed.push(`${label} ${answer.slice(0, 500)}`);
    },
    role !== 'ADMIN',
  );
  expect(failed).toEqual([]);
});

test.each(narrow)('to %s the south does not exist, in nothing that can be asked', async (role) => {
  const changed: string[] = [];
  await look(role, (label, answer) => {
    const shown = showing(answer).filter((word) => !label.includes(word));
    if (shown.length > 0 || failure.test(answer) || answer !== before.get(label))
      changed.push(`${label}: ${shown.join()} ${difference(before.get(label), answer)}`);
  });
  expect(changed).toEqual([]);
});

/** The first place where two texts differ. */
function difference(a = '', b = ''): string {
  const at = [...a].findIndex((char, i) => char !== b[i]);
  return at < 0 ? '' : `…${a.slice(Math.max(0, at - 60), at + 60)}… became …${b.slice(Math.max(0, at - 60), at + 60)}…`;
}

/** So many of one field are asked at a time: well within what a request may cost. */
const AT_A_TIME = 10;

/** The answers to a root field with each of these arguments. */
async function answersTo(ask: Ask, kind: 'query' | 'mutation', field: Root, args: readonly string[]): Promise<Asked[]> {
  const answers: Asked[] = [];
  for (let from = 0; from < args.length; from += AT_A_TIME) {
    const some = args.slice(from, from + AT_A_TIME);
    const answer = await ask(operations(kind, field, some, 0, southId));
    if (!answer.errors?.some(({ extensions }) => extensions.code === 'TOO_EXPENSIVE')) answers.push(answer);
    else for (const one of some) answers.push(await ask(operation(kind, field, one, 0, southId)));
  }
  return answers;
}

test.each(narrow)('%s finds nothing of the south by its ids', async (role) => {
  const ask = asked.get(role) as Ask;
  const shown: string[] = [];
  for (const field of rootFields(schema(), 'query').filter(({ args }) =>
    args.some((arg) => getNamedType(arg.type).name === 'ID'),
  )) {
    const args = southern.map(({ id }) => {
      const ids = field.args.filter((arg) => getNamedType(arg.type).name === 'ID');
      return argumentsOf(field, () => id, Object.fromEntries(ids.map(({ name }) => [name, id])), 5);
    });
    for (const answer of await answersTo(ask, 'query', field, args)) {
      if (
        showing(JSON.stringify(answer.data ?? null)).length > 0 ||
        /INTERNAL/.test(JSON.stringify(answer.errors ?? []))
      )
        shown.push(`${field.name} ${JSON.stringify(answer)}`);
    }
  }
  expect(shown).toEqual([]);
});

/** An id that nothing ever had, for each place where one is asked for. */
const nowhere = newId();

/** Each field of a filter, and every id among the arguments, with ids that `id` gives. */
function asking(field: Root, id: IdFor): Record<string, unknown>[] {
  const filter = field.args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  const filters = isInputObjectType(type) ? Object.values((type as GraphQLInputObjectType).getFields()) : [];
  const ids = field.args.filter((arg) => getNamedType(arg.type).name === 'ID');
  return [
    ...ids.map((arg) => ({ [arg.name]: valueOf(arg.type, arg.name, field.name, id) })),
    ...filters.map((one) => ({ filter: { [one.name]: valueOf(one.type, one.name, 'filter', id) } })),
  ];
}

test.each(['MANAGER', 'SALES'] as const)(
  'to %s an id of the south is as one that never was: in filters, arguments, counts and refusals',
  async (role) => {
    const ask = asked.get(role) as Ask;
    const told: string[] = [];
    const foreign = new Set([...southern.map(({ id }) => id), south.userId]);
    const plain = (answer: Asked): string =>
      [...foreign, nowhere].reduce((text, id) => text.replaceAll(id, 'ID'), JSON.stringify(steady(answer)));
    for (const field of rootFields(schema(), 'query')) {
      const known = asking(field, southId);
      for (const [place, unknown] of asking(field, () => nowhere).entries()) {
        const given = known[place] ?? {};
        if (JSON.stringify(given) === JSON.stringify(unknown)) continue;
        const count = field.args.some(({ name }) => name === 'exactTotal') ? { exactTotal: true } : {};
        const answerTo = (some: Record<string, unknown>) =>
          ask(
            operation(
              'query',
              field,
              argumentsOf(field, () => nowhere, { ...some, ...count }, 5),
              0,
              () => nowhere,
            ),
          );
        const [there, never] = [plain(await answerTo(given)), plain(await answerTo(unknown))];
        if (there !== never) told.push(`${field.name} ${JSON.stringify(given)} ${difference(never, there)}`);
      }
    }
    expect(told).toEqual([]);
  },
);

test.each(narrow)('%s changes nothing of the south, and learns nothing by trying', async (role) => {
  const ask = asked.get(role) as Ask;
  const stored = await planter.digest(south.customerId);
  const told: string[] = [];
  const refused = new Set<string>();
  const skipped = new Set(['sessionEnd', 'sessionCreate', 'viewerUpdate', 'presenceSet']);
  for (const field of rootFields(schema(), 'mutation').filter(({ name }) => !skipped.has(name))) {
    const ids = field.args.some(({ name }) => name === 'id') ? southern.map((row) => row.id) : [south.customerId];
    const args = ids.map((id) => {
      const value = (arg: (typeof field.args)[number]) =>
        arg.name === 'id' ? id : valueOf(arg.type, arg.name, field.name, southId);
      return argumentsOf(field, southId, Object.fromEntries(field.args.map((arg) => [arg.name, value(arg)])));
    });
    const answers = await answersTo(ask, 'mutation', field, args);
    const text = JSON.stringify(answers);
    if (/"code":"(NOT_FOUND|FORBIDDEN)"/.test(text)) refused.add(field.name);
    if (showing(text).length > 0 || text.includes('INTERNAL'))
      told.push(`${field.name}: ${showing(text).join()} ${text.slice(0, 300)}`);
  }
  expect(told).toEqual([]);
  expect(refused.size).toBeGreaterThan(role === 'MANAGER' ? 25 : 5);
  expect(await planter.digest(south.customerId)).toEqual(stored);
});

test.each(narrow)('%s hears nothing of the south', async (role) => {
  const actor = await make.actor(api, role, { teamId: north.teamId, regionId: north.regionId });
  const heard: string[] = [];
  const streams: AsyncGenerator<unknown>[] = [];
  for (const field of rootFields(schema(), 'subscription')) {
    for (const id of [south.customerId, ...southern.map((row) => row.id)]) {
      const document = parse(
        operation(
          'subscription',
          field,
          argumentsOf(field, () => id),
          0,
          () => id,
        ),
      );
      const stream = await subscribe({ schema: schema(), document, contextValue: api.as(actor) });
      if (!(Symbol.asyncIterator in stream)) continue;
      streams.push(stream as AsyncGenerator<unknown>);
      void (async () => {
        for await (const event of stream) heard.push(JSON.stringify(event));
      })();
      if (!field.args.some((arg) => arg.name === 'id')) break;
    }
  }
  await stir();
  await Promise.all(streams.map((stream) => stream.return(undefined)));
  expect(heard.filter((event) => showing(event).length > 0)).toEqual([]);
});

/** Something happens in the south; waits until the news of it has gone round. */
async function stir(): Promise<void> {
  const { live } = api.kernel.services;
  const arrived = new Promise<void>((resolve) => {
    const stop = live.listen(({ payload }) => {
      if (payload.customerId !== south.customerId) return;
      stop();
      resolve();
    });
  });
  const admin = await api.token('ADMIN');
  await api.ask(
    `mutation { noteAdd(input: { customerId: "${south.customerId}", body: "${WORD}" }) { userErrors { code } } }`,
    {},
    admin,
  );
  await arrived;
  await new Promise((resolve) => setTimeout(resolve, 100));
}

test('who sees everything does see the south: the walk looks where something is', async () => {
  let text = '';
  await look('AUDITOR', (_label, answer) => (text += answer), true);
  expect(showing(text)).toEqual(expect.arrayContaining([WORD, south.customerId]));
  const tablesShown = new Set(southern.filter(({ id }) => text.includes(id)).map(({ table }) => table));
  expect(tablesShown.size).toBeGreaterThan(8);
});

test('a field that was planted without a rule is found: by its name at the root, by what it shows below', async () => {
  const planted = buildApp(api.kernel.services.live).schema;
  const field: GraphQLField<unknown, RequestContext> = {
    name: 'planted',
    description: 'Every name there is.',
    type: new GraphQLList(GraphQLString),
    args: [],
    resolve: async (_root, _args, ctx) =>
      (await ctx.rows<{ name: string }>(sql`SELECT name FROM customer`)).map(({ name }) => name),
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  };
  const [query, customerType] = [planted.getQueryType(), planted.getType('Customer') as GraphQLObjectType];
  customerType.getFields().planted = field;
  const actor = await make.actor(api, 'MANAGER', { teamId: north.teamId, regionId: north.regionId });
  const ask: Ask = async (source) => {
    const result = await graphql({ schema: planted, source, contextValue: api.as(actor) });
    return JSON.parse(JSON.stringify(result)) as Asked;
  };
  const found = new Set<string>();
  await lookAt(
    planted,
    ask,
    'MANAGER',
    (label, answer) => showing(answer).length > 0 && found.add(label.split(' ')[1] ?? ''),
    true,
  );
  expect([...found]).toContain('customers');

  expect(unruled(planted)).toEqual([]);
  if (query) query.getFields().planted = field;
  expect(unruled(planted)).toEqual(['planted']);
});
