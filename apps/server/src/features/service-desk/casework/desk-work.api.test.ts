import { request } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';
import { kindOf, nameFor } from '../attachments/file-kind.policy.js';
import { fieldsIn, fill, unknownIn } from '../knowledge/merge-field.policy.js';

const api = useApi();
const [north, south] = [newId(), newId()];
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
let agent = { id: '', session: '' };
let lead = { id: '', session: '' };
let customerId = '';
let partner = '';

beforeAll(async () => {
  await api
    .system()
    .db.getRepository(Region)
    .insert([north, south].map((id) => ({ id, name: id, parentId: null })));
  agent = await person('AGENT', north);
  lead = await person('MANAGER', north);
  partner = await api.token('PARTNER_API', { regionId: north });
  ({ id: customerId } = await make.customer(api, { name: '李娜', regionId: north }));
});

async function person(role: 'AGENT' | 'MANAGER', regionId: string) {
  const { id } = await make.user(api, role, { regionId, name: `${role} ${regionId === north ? 'north' : 'south'}` });
  return { id, session: await api.kernel.app.access.openSession(api.system(), id) };
}

async function opened(given: object = {}): Promise<string> {
  const input = { customerId, subject: '茶壶漏水', body: '漏水了', ...given };
  return (await api.kernel.app.desk.tickets.open(api.system(), input)).ticketId;
}

async function done(
  mutation: string,
  type: string,
  input: object,
  as: string | { session: string } = agent,
  fields = '',
) {
  const { data, errors } = await api.ask(
    `mutation M($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field message } ${fields} } }`,
    { input },
    as,
  );
  expect(errors).toBeUndefined();
  return data![mutation];
}

/** Sends bytes; answers the status, 0 where the connection was cut, and how many of them were taken until then. */
function upload(
  ticketId: string,
  body: Buffer | number,
  { name = 'a.png', session = agent.session, visibility = 'PUBLIC', ...more } = {},
) {
  const url = `${api.address}/tickets/${ticketId}/attachments?name=${encodeURIComponent(name)}&visibility=${visibility}`;
  const headers = { 'content-type': 'application/octet-stream', cookie: `kehu_session=${session}`, ...more };
  return new Promise<{ status: number; sent: number; text: string }>((resolve, reject) => {
    let sent = 0;
    const asked = request(url, { method: 'POST', headers }, (response) => {
      const [before, status] = [sent, response.statusCode ?? 0];
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        resolve({ status, sent: before, text });
        asked.destroy();
      });
      response.on('error', reject);
    });
    asked.on('error', (error) => (sent > 0 ? resolve({ status: 0, sent, text: '' }) : reject(error)));
    if (typeof body !== 'number') return void asked.end(body);
    const chunk = Buffer.alloc(256 * 1024, 1);
    const more = (): void => {
      if (asked.destroyed || asked.writableEnded) return;
      if (sent >= body) return void asked.end();
      sent += chunk.length;
      asked.write(chunk, () => setImmediate(more));
    };
    more();
  });
}

test('a partner opens, reads and answers tickets of its own scope, and of no other', async () => {
  const far = await make.customer(api, { regionId: south });
  const made = await done(
    'ticketOpen',
    'TicketOpenInput',
    { customerId, subject: '询价' },
    partner,
    'ticket { id number }',
  );
  const refused = await done('ticketOpen', 'TicketOpenInput', { customerId: far.id, subject: 'x' }, partner);
  expect(refused.userErrors[0].code).toBe('NOT_FOUND');
  const { id } = made.ticket;
  expect((await done('ticketReply', 'TicketReplyInput', { ticketId: id, body: '您好' }, partner)).userErrors).toEqual(
    [],
  );
  const note = { ticketId: id, body: 'x', visibility: 'INTERNAL' };
  expect((await done('ticketReply', 'TicketReplyInput', note, partner)).userErrors[0].code).toBe('FORBIDDEN');
  await done('ticketReply', 'TicketReplyInput', { ...note, body: '内部' });
  const read = await api.ask(`query T($id: ID!) { ticket(id: $id) { messages { body } } }`, { id }, partner);
  expect(read.data?.ticket.messages).toEqual([{ body: '您好' }]);
});

test('what is like it is named, and merged by an agent; who does not see it merges nothing', async () => {
  const [first, second] = [await opened(), await opened({ subject: '茶壶盖漏水' })];
  const stranger = await person('AGENT', south);
  const asked = await api.ask(
    `query T($id: ID!) { ticket(id: $id) { duplicates { likeness ticket { id customer { name } } } } }`,
    { id: second },
    agent,
  );
  expect(asked.data?.ticket.duplicates).toEqual([
    { likeness: expect.any(Number), ticket: { id: first, customer: { name: '李娜' } } },
  ]);
  const merge = { ticketId: first, intoTicketId: second };
  expect((await done('ticketMerge', 'TicketMergeInput', merge, stranger)).userErrors[0].code).toBe('NOT_FOUND');
  const merged = await done(
    'ticketMerge',
    'TicketMergeInput',
    merge,
    agent,
    'ticket { id mergedTickets { id status mergedIntoId } }',
  );
  expect(merged.ticket).toEqual({ id: second, mergedTickets: [{ id: first, status: 'CLOSED', mergedIntoId: second }] });
});

test('files are known by their content, kept encrypted, and fetched within the scope', async () => {
  const ticketId = await opened();
  const added = await upload(ticketId, PNG, { name: '../发票 "1".pdf' });
  expect(added.status).toBe(201);
  await upload(ticketId, Buffer.from('内部说明'), { name: '说明.txt', visibility: 'INTERNAL' });
  const { id } = JSON.parse(added.text) as { id: string };
  const files = `query T($id: ID!) { ticket(id: $id) { attachments { id name mediaType size visibility } } }`;
  const seen = await api.ask(files, { id: ticketId }, agent);
  expect(seen.data?.ticket.attachments).toEqual([
    { id, name: '发票 1.pdf.png', mediaType: 'image/png', size: PNG.length, visibility: 'PUBLIC' },
    { id: expect.any(String), name: '说明.txt', mediaType: 'text/plain', size: 12, visibility: 'INTERNAL' },
  ]);
  expect((await api.ask(files, { id: ticketId }, partner)).data?.ticket.attachments).toHaveLength(1);
  const fetched = (as: string) =>
    fetch(`${api.address}/tickets/${ticketId}/attachments/${id}`, { headers: { cookie: `kehu_session=${as}` } });
  expect(Buffer.from(await (await fetched(agent.session)).arrayBuffer())).toEqual(PNG);
  expect((await fetched((await person('AGENT', south)).session)).status).toBe(404);
  expect((await fetched('nobody')).status).toBe(401);
  const [stored] = await api
    .system()
    .rows<{ clear: boolean }>(
      sql`SELECT position('\x89504e47'::bytea IN content) > 0 AS clear FROM ticket_attachment WHERE id = ${id}`,
    );
  expect(stored?.clear).toBe(false);
});

test('what is too large is refused before it is read, programs are, and what nobody may add to', async () => {
  const ticketId = await opened();
  const said = await upload(ticketId, Buffer.alloc(10), { 'content-length': String(11 * 1024 * 1024) } as object);
  expect([said.status, JSON.parse(said.text).errors[0].extensions.code]).toEqual([413, 'BAD_INPUT']);
  const streamed = await upload(ticketId, 200 * 1024 * 1024);
  expect(streamed.status).toBe(413);
  expect(streamed.sent).toBeLessThan(100 * 1024 * 1024);
  expect((await upload(ticketId, Buffer.from('4d5a9000', 'hex'))).status).toBe(400);
  expect((await upload(newId(), PNG)).status).toBe(404);
  expect((await upload(ticketId, PNG, { 'content-type': 'text/plain' } as object)).status).toBe(415);
});

test('a customer rates by a link, once; a well rated complaint is confirmed by it', async () => {
  const ticketId = await opened({ type: 'COMPLAINT' });
  const ask = () => done('ticketRatingAsk', 'TicketRatingAskInput', { ticketId }, agent, 'link');
  expect((await ask()).userErrors[0].code).toBe('PRECONDITION');
  await api.kernel.app.desk.tickets.resolve(api.system(), { ticketId, rootCause: 'SERVICE', remedy: '致歉' });
  const old = String((await ask()).link).split('#')[1];
  const proof = String((await ask()).link).split('#')[1];
  const question = await api.ask(`query Q($proof: String!) { ratingQuestion(proof: $proof) { subject isComplaint } }`, {
    proof,
  });
  expect(question.data?.ratingQuestion).toEqual({ subject: '茶壶漏水', isComplaint: true });
  const rate = (given: string | undefined, score: number) =>
    api.ask(`mutation R($input: TicketRateInput!) { ticketRate(input: $input) { done userErrors { code field } } }`, {
      input: { proof: given, score, comment: '很快' },
    });
  expect((await rate(old, 5)).data?.ticketRate.userErrors[0].code).toBe('PRECONDITION');
  expect((await rate(proof, 6)).data?.ticketRate.userErrors[0].field).toEqual(['score']);
  const twice = await Promise.all([rate(proof, 5), rate(proof, 1)]);
  expect(twice.map(({ data }) => data?.ticketRate.done ?? false).sort()).toEqual([false, true]);
  const read = await api.ask(
    `query T($id: ID!) { ticket(id: $id) { status rating { score comment } complaint { confirmedBy } }
      serviceRatings(from: "2020-01-01T00:00:00Z", before: "2100-01-01T00:00:00Z") { asked answers mean } }`,
    { id: ticketId },
    agent,
  );
  const { rating, status, complaint } = read.data?.ticket ?? {};
  expect(rating.comment).toBe('很快');
  expect([status, complaint.confirmedBy]).toEqual(rating.score === 5 ? ['CLOSED', 'CUSTOMER'] : ['RESOLVED', null]);
  expect(read.data?.serviceRatings).toEqual({ asked: 1, answers: 1, mean: null });
});

test('a note names only colleagues who may read it, and they are told', async () => {
  const ticketId = await opened();
  const stranger = await person('AGENT', south);
  const names = await api.ask(
    `query N($id: ID!) { ticketMentionable(ticketId: $id, search: "o") { id } }`,
    { id: ticketId },
    agent,
  );
  const ids = names.data?.ticketMentionable.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining([agent.id, lead.id]));
  expect(ids).not.toContain(stranger.id);
  const note = { ticketId, body: '@经理 请看', visibility: 'INTERNAL', mentionedUserIds: [stranger.id] };
  const refused = await done('ticketReply', 'TicketReplyInput', note);
  expect(refused.userErrors[0]).toMatchObject({ code: 'BAD_INPUT', field: ['mentionedUserIds', '0'] });
  expect((await done('ticketReply', 'TicketReplyInput', { ...note, visibility: 'PUBLIC' })).userErrors[0].code).toBe(
    'BAD_INPUT',
  );
  await done('ticketReply', 'TicketReplyInput', { ...note, mentionedUserIds: [lead.id] });
  const mine = `{ ticketMentions { body byName ticket { id } } }`;
  expect((await api.ask(mine, {}, lead)).data?.ticketMentions).toEqual([
    { body: '@经理 请看', byName: 'AGENT north', ticket: { id: ticketId } },
  ]);
  expect((await api.ask(mine, {}, agent)).data?.ticketMentions).toEqual([]);
  const bell = async (): Promise<boolean[]> =>
    (await api.ask('{ notifications { kind isNew } }', {}, lead)).data?.notifications.flatMap(
      ({ kind, isNew }: { kind: string; isNew: boolean }) => (kind === 'NAMED_IN_NOTE' ? [isNew] : []),
    );
  expect(await bell()).toEqual([true]);
  const seen = await done('ticketMentionsSee', 'TicketMentionsSeeInput', { ticketId }, lead, 'seen');
  expect(seen.seen).toBe(1);
  expect((await api.ask(mine, {}, lead)).data?.ticketMentions).toEqual([]);
  expect(await bell()).toEqual([false]);
});

test('an article is in force once somebody else approved it; it is found in characters, pinyin and Latin; its use is counted', async () => {
  const words = {
    titleZh: '退货流程',
    titleEn: 'How returns work',
    bodyZh: '七天无理由，包装完好。',
    bodyEn: 'Within seven days, unopened.',
  };
  const fields = 'article { id version approved { number titleZh } latest { number state } used satisfied }';
  const made = await done('articleCreate', 'ArticleCreateInput', { kind: 'STANDARD', ...words }, lead, fields);
  const { id } = made.article;
  const found = async (search: string, as = agent) =>
    (
      await api.ask(
        `query A($search: String) { articles(filter: { search: $search }) { edges { node { id } } } }`,
        { search },
        as,
      )
    ).data?.articles.edges.length;
  expect(await found('退货', partner as never)).toBe(0);
  await done('articleSubmit', 'ArticleSubmitInput', { id, expectedVersion: 1 }, lead);
  const judge = (as: typeof agent, expectedVersion: number) =>
    done('articleDecide', 'ArticleDecideInput', { id, isApproved: true, expectedVersion }, as, fields);
  expect((await judge(lead, 2)).userErrors[0].code).toBe('FORBIDDEN');
  const approved = await judge(await person('MANAGER', north), 2);
  expect(approved.article).toMatchObject({
    approved: { number: 1, titleZh: '退货流程' },
    latest: { state: 'APPROVED' },
  });
  for (const search of ['退货', 'tuihuo', 'thlc', 'RETURN', '无理由', 'seven', '七天 unopened']) {
    expect([search, await found(search, partner as never)]).toEqual([search, 1]);
  }
  expect(await found('发票')).toBe(0);
  const { data: edited } = await api.ask(
    `mutation E($id: ID!, $input: ArticleEditInput!) { articleEdit(id: $id, input: $input) { userErrors { code } ${fields} } }`,
    { id, input: { ...words, titleZh: '换货流程', expectedVersion: 3 } },
    lead,
  );
  expect(edited?.articleEdit.article).toMatchObject({
    approved: { number: 1, titleZh: '退货流程' },
    latest: { number: 2, state: 'DRAFT' },
  });
  const ticketId = await opened();
  for (const body of ['按标准', '再说一次'])
    await done('ticketReply', 'TicketReplyInput', { ticketId, body, articleIds: [id] });
  await api.kernel.app.desk.tickets.resolve(api.system(), { ticketId });
  const { link } = await done('ticketRatingAsk', 'TicketRatingAskInput', { ticketId }, agent, 'link');
  await done('ticketRate', 'TicketRateInput', { proof: String(link).split('#')[1], score: 4 }, agent);
  const used = (as: typeof agent) => api.ask(`query U($id: ID!) { article(id: $id) { used satisfied } }`, { id }, as);
  expect((await used(agent)).data?.article).toEqual({ used: 1, satisfied: 1 });
  expect((await used(await person('AGENT', south))).data?.article).toEqual({ used: 0, satisfied: 0 });
});

test('a macro has the values of its ticket; a merge field nobody knows is refused', async () => {
  const macro = {
    nameZh: '问候',
    nameEn: 'Greeting',
    bodyZh: '{{customer.name}}您好，{{ order.number }}',
    bodyEn: 'Dear {{customer.name}}',
  };
  const bad = await done('macroCreate', 'MacroCreateInput', { ...macro, bodyEn: '{{customer.phone}}' });
  expect(bad.userErrors[0]).toMatchObject({ code: 'BAD_INPUT', field: ['bodyEn'] });
  const { macro: made } = await done('macroCreate', 'MacroCreateInput', macro, agent, 'macro { id }');
  const ticketId = await opened();
  const text = (locale: string, as: { session: string }) =>
    api.ask(
      `query X($id: ID!, $ticketId: ID!, $locale: Locale!) { macroText(id: $id, ticketId: $ticketId, locale: $locale) { text missing } }`,
      { id: made.id, ticketId, locale },
      as,
    );
  expect((await text('ZH_CN', agent)).data?.macroText).toEqual({ text: '李娜您好，____', missing: ['order.number'] });
  expect((await text('EN', agent)).data?.macroText).toEqual({ text: 'Dear 李娜', missing: [] });
  expect((await text('EN', await person('AGENT', south))).data?.macroText).toBeNull();
});

test('merge fields and kinds of files, by themselves', () => {
  expect(fieldsIn('{{a}} {{ b.c }} {{a}}')).toEqual(['a', 'b.c']);
  expect([unknownIn('{{customer.name}}'), unknownIn('{{x}}'), unknownIn('{{customer.name'), unknownIn('no')]).toEqual([
    null,
    'x',
    '{{',
    null,
  ]);
  expect(fill('{{customer.name}}!', { 'customer.name': '{{agent.name}}' }).text).toBe('{{agent.name}}!');
  const named = (name: string, hex: string) => nameFor(name, kindOf(Buffer.from(hex, 'hex'))!);
  expect(named('photo.JPG', 'ffd8ff')).toBe('photo.JPG');
  expect(named('C:\\a\\run.exe', '255044462d')).toBe('run.exe.pdf');
  expect(kindOf(Buffer.from('<svg onload=alert(1)>'))).toBeNull();
  expect(kindOf(Buffer.from('504b0304' + '00'.repeat(30), 'hex'))).toBeNull();
  expect(kindOf(Buffer.from('a,b\n1,2'))?.mediaType).toBe('text/plain');
});
