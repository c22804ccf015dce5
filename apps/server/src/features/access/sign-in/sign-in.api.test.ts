import { hash } from '@node-rs/argon2';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { Browser } from '../../../../test/browser.js';
import { useMailServer } from '../../../../test/mail-server.js';
import { make } from '../../../../test/make.js';
import { sql } from '../../../platform/sql.js';

const mails = useMailServer();
const api = useApi({
  jobs: true,
  environment: () => ({
    KEHU_SMTP_URL: mails.url,
    KEHU_MAIL_FROM: 'kehu@test.example',
    KEHU_PUBLIC_URL: 'https://kehu.test.example/',
  }),
});
const PASSWORD = 'correct horse battery';
const passwordHash = await hash(PASSWORD);
const somebody = () => make.user(api, 'AGENT', { passwordHash });

const signInText = `mutation($email: String!, $password: String!) { sessionCreate(input: { email: $email, password: $password }) {
  viewer { id } challenge userErrors { code field } } }`;
const confirmText = `mutation($challenge: String!, $code: String!) { sessionConfirm(input: { challenge: $challenge, oneTimeCode: $code }) {
  viewer { id } userErrors { code field } } }`;

async function signIn(email: string, password = PASSWORD, browser = new Browser(api)) {
  const { data, errors } = await browser.ask(signInText, { email, password });
  return { browser, ...data?.sessionCreate, limited: errors?.[0]?.extensions.code };
}

const confirm = async (browser: Browser, challenge: string, code: string) =>
  (await browser.ask(confirmText, { challenge, code })).data?.sessionConfirm;

/** The code of the app for so many half minutes from now. */
function codeOf(secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 });
  return totp.generate({ timestamp: Date.now() + steps * 30_000 });
}

async function withSecondFactor() {
  const user = await somebody();
  const { browser } = await signIn(user.email);
  const started = await browser.ask(
    `mutation { secondFactorStart(input: { password: "${PASSWORD}" }) { secret uri userErrors { code } } }`,
  );
  const { secret, uri } = started.data?.secondFactorStart ?? {};
  const on = await browser.ask(
    `mutation { secondFactorConfirm(input: { oneTimeCode: "${codeOf(secret, -1)}" }) { recoveryCodes userErrors { code } } }`,
  );
  return {
    user,
    browser,
    secret: secret as string,
    uri: uri as string,
    codes: on.data?.secondFactorConfirm.recoveryCodes as string[],
  };
}

test('the second factor is asked for once it is on; a code is good once, a recovery code too', async () => {
  const { user, browser, secret, uri, codes } = await withSecondFactor();
  expect(uri).toMatch(/^otpauth:\/\/totp\/Kehu/);
  expect(codes).toHaveLength(10);

  const first = await signIn(user.email);
  expect(first).toMatchObject({ viewer: null, userErrors: [] });
  expect((await first.browser.ask('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const wrong = await confirm(first.browser, first.challenge, '000000');
  expect(wrong.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['oneTimeCode'] }]);
  const code = codeOf(secret);
  expect((await confirm(first.browser, first.challenge, code)).viewer).toEqual({ id: user.id });
  expect((await first.browser.ask('{ viewer { id } }')).data?.viewer).toEqual({ id: user.id });
  expect((await confirm(first.browser, first.challenge, codeOf(secret, 1))).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);

  const second = await signIn(user.email);
  expect((await confirm(second.browser, second.challenge, code)).userErrors).toMatchObject([{ code: 'BAD_INPUT' }]);
  expect((await confirm(second.browser, second.challenge, codes[0]!.toUpperCase())).viewer).toEqual({ id: user.id });
  const third = await signIn(user.email);
  expect((await confirm(third.browser, third.challenge, codes[0]!)).userErrors).toMatchObject([{ code: 'BAD_INPUT' }]);
  const { data } = await browser.ask('{ secondFactor { since recoveryCodesLeft } }');
  expect(data?.secondFactor.recoveryCodesLeft).toBe(9);
});

test('of two that bring the same code at once, one is refused', async () => {
  const { user, secret } = await withSecondFactor();
  const doors = await Promise.all([signIn(user.email), signIn(user.email)]);
  const code = codeOf(secret);

  const answers = await Promise.all(doors.map(({ browser, challenge }) => confirm(browser, challenge, code)));

  expect(answers.filter(({ viewer }) => viewer !== null)).toHaveLength(1);
});

test('a challenge ends after five wrong codes', async () => {
  const { user, secret } = await withSecondFactor();
  const { browser, challenge } = await signIn(user.email);
  for (let i = 0; i < 5; i += 1) await confirm(browser, challenge, '12345678');
  expect((await confirm(browser, challenge, codeOf(secret))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('secrets of the second factor stand nowhere in the clear', async () => {
  const { user, secret, codes } = await withSecondFactor();
  const rows = await api.system().rows<{ text: string }>(
    sql`SELECT f::text || (SELECT string_agg(r::text, ' ') FROM recovery_code r WHERE r.user_id = f.user_id) AS text
          FROM second_factor f WHERE f.user_id = ${user.id}`,
  );
  const stored = rows[0]?.text ?? '';
  for (const clear of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
    expect(stored).not.toContain(clear);
    expect(stored).not.toContain(Buffer.from(clear).toString('hex'));
  }
});

test('to change the second factor the password is asked for again', async () => {
  const { browser, user } = await withSecondFactor();
  const remove = (password: string) =>
    browser.ask(
      `mutation { secondFactorRemove(input: { password: "${password}" }) { done userErrors { code field } } }`,
    );
  expect((await remove('wrong')).data?.secondFactorRemove.userErrors).toMatchObject([
    { code: 'BAD_INPUT', field: ['password'] },
  ]);
  expect((await remove(PASSWORD)).data?.secondFactorRemove.done).toBe(true);
  expect(await signIn(user.email)).toMatchObject({ viewer: { id: user.id }, challenge: null });
});

const requestReset = (email: string, browser = new Browser(api)) =>
  browser.ask(`mutation { passwordResetRequest(input: { email: "${email}" }) { done userErrors { code } } }`);
const reset = async (proof: string, password: string) => {
  const { data } = await new Browser(api).ask(
    'mutation($input: PasswordResetInput!) { passwordReset(input: $input) { done userErrors { code field } } }',
    { input: { proof, password } },
  );
  return data?.passwordReset;
};
const proofIn = (mail: string): string => /https:\/\/kehu\.test\.example\/new-password#(\S+)/.exec(mail)?.[1] ?? '';

test('a forgotten password is set anew by the link of a mail, once, and ends every session', async () => {
  const user = await somebody();
  const { browser } = await signIn(user.email);
  const asked = await requestReset(user.email);
  expect(asked.data?.passwordResetRequest).toEqual({ done: true, userErrors: [] });
  const proof = proofIn(await mails.to(user.email));
  expect(proof).not.toBe('');

  expect((await reset(proof, 'password123')).userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['password'] }]);
  const [one, two] = await Promise.all([reset(proof, 'a wholly new one'), reset(proof, 'a wholly other one')]);
  expect([one.done, two.done].filter(Boolean)).toHaveLength(1);
  expect((await reset(proof, 'a third new one')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['proof'] }]);
  expect((await browser.ask('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await signIn(user.email)).viewer).toBeNull();
  expect((await signIn(user.email, one.done ? 'a wholly new one' : 'a wholly other one')).viewer).toEqual({
    id: user.id,
  });
  expect(await mails.to(user.email, 2)).toContain('密码已更改');
});

test('asking for a new password says the same for an address nobody has; older links are worth nothing', async () => {
  const nobody = await requestReset('nobody@test.example');
  expect(nobody.data?.passwordResetRequest).toEqual({ done: true, userErrors: [] });
  const user = await somebody();
  await requestReset(user.email);
  const first = proofIn(await mails.to(user.email));
  await requestReset(user.email);
  await mails.to(user.email, 2);
  expect((await reset(first, 'a wholly new one')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(mails.count('nobody@test.example')).toBe(0);
  await requestReset(user.email);
  expect((await requestReset(user.email)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
});

test('no link and no secret is kept in the clear, and nothing of a mail that has left', async () => {
  const user = await somebody();
  await requestReset(user.email);
  const proof = proofIn(await mails.to(user.email));
  const rows = await api
    .system()
    .rows<{ text: string }>(sql`SELECT m::text AS text FROM mail m UNION ALL SELECT p::text FROM one_time_proof p`);
  const stored = rows.map(({ text }) => text).join('\n');
  expect(stored).not.toContain(proof);
  expect(stored).not.toContain(Buffer.from(proof).toString('hex'));
});

test('a stranger cannot lock somebody out of the browser they use', async () => {
  const user = await somebody();
  const own = await signIn(user.email);
  const stranger = new Browser(api);
  for (let i = 0; i < 11; i += 1) await signIn(user.email, `guess ${i} of many`, stranger);
  expect((await signIn(user.email, PASSWORD, stranger)).limited).toBe('RATE_LIMITED');

  expect((await signIn(user.email, PASSWORD, own.browser)).viewer).toEqual({ id: user.id });
  const neighbour = await somebody();
  expect((await signIn(neighbour.email, PASSWORD, stranger)).viewer).toEqual({ id: neighbour.id });
  stranger.cookies.set('kehu_device', own.browser.cookies.get('kehu_device')!.replace(/\.[^.]*$/, '.forged'));
  expect((await signIn(user.email, PASSWORD, stranger)).limited).toBe('RATE_LIMITED');
});

test('right passwords do not use up the count', async () => {
  const user = await somebody();
  for (let i = 0; i < 12; i += 1) expect((await signIn(user.email)).viewer).toEqual({ id: user.id });
});

test('somebody sees where they are signed in, and ends one session or all others', async () => {
  const user = await somebody();
  const [here, there, elsewhere] = await Promise.all([1, 2, 3].map(async () => (await signIn(user.email)).browser));
  const list = async () =>
    (await here!.ask('{ sessions { id isCurrent lastSeenAt } }')).data?.sessions as {
      id: string;
      isCurrent: boolean;
    }[];
  const theirs = (await there!.ask('{ sessions { id isCurrent } }')).data?.sessions.find(
    (one: { isCurrent: boolean }) => one.isCurrent,
  );
  expect(await list()).toHaveLength(3);

  await here!.ask(`mutation { sessionRevoke(input: { id: "${theirs.id}" }) { ended userErrors { code } } }`);
  expect((await there!.ask('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const stranger = (await signIn((await somebody()).email)).browser;
  const mine = (await list()).find(({ isCurrent }) => isCurrent);
  const refused = await stranger.ask(
    `mutation { sessionRevoke(input: { id: "${mine?.id}" }) { ended userErrors { code } } }`,
  );
  expect(refused.data?.sessionRevoke.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const others = await here!.ask('mutation { sessionRevokeOthers { ended userErrors { code } } }');
  expect(others.data?.sessionRevokeOthers.ended).toBe(1);
  expect((await elsewhere!.ask('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(await list()).toHaveLength(1);
});

test('whoever changes the own password stays in; the other browsers are out', async () => {
  const user = await somebody();
  const [here, there] = await Promise.all([1, 2].map(async () => (await signIn(user.email)).browser));
  const change = (currentPassword: string, password: string) =>
    here!.ask(
      'mutation($input: PasswordChangeInput!) { passwordChange(input: $input) { done userErrors { code field } } }',
      { input: { currentPassword, password } },
    );
  expect((await change('wrong', 'a wholly new one')).data?.passwordChange.userErrors).toMatchObject([
    { field: ['currentPassword'] },
  ]);
  expect((await change(PASSWORD, 'a wholly new one')).data?.passwordChange.done).toBe(true);
  expect((await here!.ask('{ viewer { id } }')).data?.viewer).toEqual({ id: user.id });
  expect((await there!.ask('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

const accept = async (proof: string, password: string) =>
  (
    await new Browser(api).ask(
      'mutation($input: InvitationAcceptInput!) { invitationAccept(input: $input) { done userErrors { code field } } }',
      { input: { proof, password } },
    )
  ).data?.invitationAccept;
const invitationIn = (mail: string): string => /\/invitation#(\S+)/.exec(mail)?.[1] ?? '';

test('somebody who is invited sets a password by the link of the mail, once, and signs in', async () => {
  const admin = await api.token('ADMIN');
  const role = await make.user(api, 'AGENT');
  const input = { email: 'New@Test.example', name: 'New', roleId: role.roleId, locale: 'EN', clientMutationKey: 'one' };
  const invite = () =>
    api.ask(
      'mutation($input: UserInviteInput!) { userInvite(input: $input) { user { id status } link userErrors { code } } }',
      { input },
      admin,
    );
  const { data } = await invite();
  const { user, link } = data?.userInvite ?? {};
  expect(user).toMatchObject({ status: 'INVITED' });
  expect(link).toBeNull();
  expect((await invite()).data?.userInvite.user).toEqual(user);
  const first = invitationIn(await mails.to('new@test.example'));
  expect((await signIn('new@test.example', 'none')).viewer).toBeNull();

  await api.ask(
    `mutation { userInviteAgain(input: { id: "${user.id}" }) { user { id } userErrors { code } } }`,
    {},
    admin,
  );
  const second = invitationIn(await mails.to('new@test.example', 2));
  expect((await accept(first, 'a wholly new one')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await accept(second, 'password123')).userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['password'] }]);
  expect((await accept(second, 'a wholly new one')).done).toBe(true);
  expect((await accept(second, 'a wholly other one')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await signIn('new@test.example', 'a wholly new one')).viewer).toEqual({ id: user.id });
});

test('whom a file brings gets an invitation by mail, once, and not from a rehearsal', async () => {
  const admin = await api.token('ADMIN');
  const load = async (apply: boolean) => {
    const input = { csv: 'name,mail,role\nFay,fay@test.example,AGENT\n', apply };
    const text = `mutation($input: UserImportInput!) { userImport(input: $input) { lines { outcome } } }`;
    return (await api.ask(text, { input }, admin)).data?.userImport.lines;
  };
  expect(await load(false)).toEqual([{ outcome: 'CREATED' }]);
  expect(await load(true)).toEqual([{ outcome: 'CREATED' }]);
  expect(await load(true)).toEqual([{ outcome: 'UNCHANGED' }]);
  const proof = invitationIn(await mails.to('fay@test.example'));
  expect((await accept(proof, 'a wholly new one')).done).toBe(true);
  expect((await signIn('fay@test.example', 'a wholly new one')).viewer).not.toBeNull();
  expect(mails.count('fay@test.example')).toBe(1);
});

test('who keeps users helps somebody who lost the second factor: it is off, and every session has ended', async () => {
  const { user, browser } = await withSecondFactor();
  const admin = await api.token('ADMIN');
  const listed = await api.ask(`{ users(search: "${user.email}") { edges { node { hasSecondFactor } } } }`, {}, admin);
  expect(listed.data?.users.edges).toEqual([{ node: { hasSecondFactor: true } }]);
  const off = await api.ask(
    `mutation { userSecondFactorRemove(id: "${user.id}") { done userErrors { code } } }`,
    {},
    admin,
  );
  expect(off.data?.userSecondFactorRemove.done).toBe(true);
  expect((await browser.ask('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await signIn(user.email)).viewer).toEqual({ id: user.id });
  expect(await mails.to(user.email, 2)).toContain('两步验证已更改');
});

test('who came in, who failed to, and what they changed stands in the audit', async () => {
  const user = await somebody();
  await signIn(user.email, 'a wrong password');
  const { browser } = await signIn(user.email);
  const input = { currentPassword: PASSWORD, password: 'a wholly new one' };
  await browser.ask('mutation($input: PasswordChangeInput!) { passwordChange(input: $input) { done } }', { input });
  const rows = await api
    .system()
    .rows<{ action: string; text: string }>(
      sql`SELECT action, a::text AS text FROM audit_entry a WHERE object_id = ${user.id} OR actor_id = ${user.id} ORDER BY at, seq`,
    );
  const actions = rows.map(({ action }) => action);
  expect(actions).toContain('user.sign-in-failed');
  expect(actions).toContain('user.password-changed');
  const [entered] = await api.system().rows<{ count: string }>(
    sql`SELECT count(*) AS count FROM audit_entry e JOIN session s ON s.id::text = e.object_id
          WHERE e.action = 'user.signed-in' AND s.user_id = ${user.id}`,
  );
  expect(entered?.count).toBe('1');
});
