import { expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { useMailServer } from '../../../../test/mail-server.js';
import { sql } from '../../../platform/sql.js';
import { deliverLetter } from './deliver-letter.job.js';

const mails = useMailServer();
const api = useApi({
  jobs: true,
  environment: () => ({
    KEHU_SMTP_URL: mails.url,
    KEHU_MAIL_FROM: 'kehu@test.example',
    KEHU_PUBLIC_URL: 'https://kehu.test.example',
  }),
});

/** A customer with this address; `consent` to being asked how they were served, or nothing said. */
async function customer(address: string | null, consent: 'GRANTED' | 'DENIED' | null): Promise<string> {
  const token = await api.token('ADMIN');
  const identities = address ? [{ kind: 'EMAIL', value: address }] : [];
  const made = await api.ask(
    'mutation($i: CustomerCreateInput!) { customerCreate(input: $i) { customer { id } userErrors { message } } }',
    { i: { kind: 'INDIVIDUAL', name: '林晓', identities } },
    token,
  );
  const { id } = made.data!.customerCreate.customer;
  const input = { customerId: id, purpose: 'SURVEY', channel: 'EMAIL', state: consent };
  if (consent)
    await api.ask(
      'mutation($i: ConsentSetInput!) { consentSet(input: $i) { userErrors { message } } }',
      { i: input },
      token,
    );
  return id;
}

const desk = () => api.kernel.app.desk.tickets;
const solve = (ticketId: string) =>
  desk().resolve(api.system(), { ticketId, resolution: 'Done', rootCause: 'SERVICE', remedy: 'Sent anew' });

async function solved(customerId: string): Promise<string> {
  const { ticketId } = await desk().open(api.system(), { customerId, subject: '茶壶漏水' });
  await solve(ticketId);
  return ticketId;
}

const stateOf = async (ticketId: string) =>
  (
    await api.system().rows<{ mailed: boolean; letters: number }>(
      sql`SELECT (SELECT mailed_at IS NOT NULL FROM ticket_rating r WHERE r.ticket_id = t.id) AS mailed,
            (SELECT count(*)::int FROM customer_letter l WHERE l.customer_id = t.customer_id) AS letters
          FROM ticket t WHERE t.id = ${ticketId}`,
    )
  )[0];

test('a customer who allows it is asked by mail once a ticket is solved, and answers by the link in it', async () => {
  const ticketId = await solved(await customer('lin@test.example', 'GRANTED'));
  const proof = /https:\/\/kehu\.test\.example\/rate#(\S+)/.exec(await mails.to('lin@test.example'))![1]!;
  await desk().customerMessage(api.system(), { ticketId, body: '还是漏' });
  await solve(ticketId);
  expect(await stateOf(ticketId)).toEqual({ mailed: true, letters: 1 });

  const rated = await api.ask(
    'mutation($p: String!) { ticketRate(input: { proof: $p, score: 5 }) { done userErrors { message } } }',
    { p: proof },
  );
  expect(rated.data?.ticketRate).toEqual({ done: true, userErrors: [] });
  expect(mails.count('lin@test.example')).toBe(1);
  const kept = await api
    .system()
    .rows(sql`SELECT words_sealed AS words, sent_at IS NOT NULL AS sent FROM customer_letter`);
  expect(kept).toEqual([{ words: null, sent: true }]);
});

test('whoever said no, was never asked or has no address is not written to; nor whoever says no before it leaves', async () => {
  for (const [address, consent] of [
    ['no@test.example', 'DENIED'],
    ['silent@test.example', null],
    [null, 'GRANTED'],
  ] as const) {
    expect(await stateOf(await solved(await customer(address, consent)))).toEqual({ mailed: null, letters: 0 });
  }
  const customerId = await customer('late@test.example', 'GRANTED');
  const id = '01930000-0000-7000-8000-0000000e0001';
  await api.system().rows(
    sql`INSERT INTO customer_letter (id, customer_id, purpose, channel, words_sealed, written_at)
        SELECT ${id}, ${customerId}, 'SURVEY', 'EMAIL', i.sealed, now() FROM identity i WHERE i.customer_id = ${customerId}`,
  );
  await api.system().rows(sql`UPDATE consent SET state = 'WITHDRAWN' WHERE customer_id = ${customerId}`);
  await deliverLetter.run(api.system(), { id, customerId }, new AbortController().signal);
  const [left] = await api
    .system()
    .rows(sql`SELECT words_sealed AS words, sent_at AS sent FROM customer_letter WHERE id = ${id}`);
  expect(left).toEqual({ words: null, sent: null });
  expect(mails.count('late@test.example')).toBe(0);
});
