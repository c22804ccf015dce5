import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { untilShown } from './routes.js';
import { visit, type Visitor } from './visit.js';
import { languages, wordsOf, type Language, type Words } from './words.js';

/** The six digits an authenticator app shows (RFC 6238), for so many half minutes from now. */
function codeOf(secret: string, steps = 0): string {
  const bits = [...secret]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = hash.at(-1)! & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe.each(languages)('in %s', (language) => {
  const t = wordsOf(language, 'access');

  test('a person turns the second factor on, signs in with it, and turns it off', async () => {
    const account = language === 'en' ? 'marketer' : 'sales';
    const visitor = await visit({
      as: account,
      language,
      path: '/settings?tab=account',
      theme: language === 'en' ? 'dark' : 'light',
    });
    const { page, complaints } = visitor;
    await page.getByRole('button', { name: t('factor.on'), exact: true }).click();
    await page.getByLabel(t('sign-in.password'), { exact: true }).fill(`kehu-demo-${account}`);
    await page.getByRole('button', { name: t('factor.go-on') }).click();
    await page.getByRole('img', { name: t('factor.picture') }).waitFor();
    const secret = (await page.locator('dialog code').first().textContent()) ?? '';
    await page.getByLabel(t('factor.code')).fill(codeOf(secret, -1));
    await page.getByRole('button', { name: t('factor.turn-on') }).click();
    const codes = page.getByRole('list', { name: t('factor.codes') }).getByRole('listitem');
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    await page.getByRole('button', { name: t('tokens.kept') }).click();
    await page.getByText(t('factor.is-on'), { exact: true }).waitFor();

    await page.goto('/sign-in');
    await page.getByLabel(t('sign-in.email')).fill(`${account}@kehu.example`);
    await page.getByLabel(t('sign-in.password')).fill(`kehu-demo-${account}`);
    await page.getByRole('button', { name: t('sign-in.submit'), exact: true }).click();
    await page.getByLabel(t('second.code')).fill(codeOf(secret));
    await page.getByRole('button', { name: t('sign-in.submit'), exact: true }).click();
    await page.waitForURL(/\/$/);

    await page.goto('/settings?tab=account');
    await page.getByRole('button', { name: t('factor.off'), exact: true }).click();
    await page.getByLabel(t('sign-in.password'), { exact: true }).fill(`kehu-demo-${account}`);
    await page.getByRole('button', { name: t('factor.go-on') }).click();
    await page.getByText(t('factor.is-off'), { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('an administrator changes a role in the matrix, and invites somebody', async () => {
    const visitor = await visit({ as: 'admin', language, path: '/settings?tab=roles' });
    const { page, complaints, ask } = visitor;
    await untilShown(visitor);
    const { roles } = await ask('{ roles { key nameZh nameEn } }');
    const finance = roles.find(({ key }: { key: string }) => key === 'FINANCE');
    const name = language === 'en' ? finance.nameEn : finance.nameZh;
    const cell = page.getByRole('combobox', { name: `${name}: ${t('permission.products-write')}` });
    const next = (await cell.inputValue()) === 'TEAM' ? 'OWN' : 'TEAM';
    await cell.selectOption(next);
    await page.getByRole('button', { name: t('roles.save'), exact: true }).click();
    await page.getByText(t('roles.saved')).waitFor();
    const after = await ask('{ roles { key permissions { permission scope } } }');
    const held = after.roles.find(({ key }: { key: string }) => key === 'FINANCE').permissions;
    expect(held).toContainEqual({ permission: 'products:write', scope: next });

    await page.goto('/settings?tab=people');
    await page.getByRole('button', { name: t('people.invite') }).click();
    await page.getByRole('textbox', { name: t('people.email') }).fill(`new-${language.toLowerCase()}@kehu.example`);
    await page.getByRole('textbox', { name: t('people.name') }).fill('Somebody New');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('people.invite') })
      .click();
    const link = (await page.locator('dialog code').textContent()) ?? '';
    expect(link).toContain('/invitation#');

    const { pathname, hash } = new URL(link);
    const guest = await visit({ language, path: `${pathname}${hash}`, width: 390 });
    await guest.page.getByLabel(t('set-password.password'), { exact: true }).fill('a wholly new one');
    await guest.page.getByLabel(t('set-password.again')).fill('a wholly new one');
    await guest.page.getByRole('button', { name: t('set-password.submit') }).click();
    await guest.page.getByText(t('set-password.done')).waitFor();
    await expectUsersOfFile(page, t, language);
    await expectHandOver(visitor, t);
    expect([...complaints, ...guest.complaints]).toEqual([]);
  });
});

/** A file of users: what would happen is shown first, then it is done. */
async function expectUsersOfFile(page: Page, t: Words, language: Language): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: t('import.open'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  const lines = `name,mail,role\nOf A File,file-${language.toLowerCase()}@kehu.example,SALES\nNobody,no mail,SALES\n`;
  const file = { name: 'users.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) };
  await dialog.getByLabel(t('import.file')).setInputFiles(file);
  await dialog.getByText(t('import.line', { line: 3 })).waitFor();
  await dialog.getByRole('button', { name: t('import.apply_one', { count: 1 }) }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The work of a colleague goes to another, and comes back. */
async function expectHandOver({ page, ask }: Visitor, t: Words): Promise<void> {
  const { users } = await ask('{ users(first: 200) { edges { node { id name email status role { key } } } } }');
  const [leaver, receiver] = users.edges
    .map(({ node }: { node: unknown }) => node)
    .filter(
      ({ email, status, role }: any) => role?.key === 'SALES' && status === 'ACTIVE' && !email.startsWith('sales@'),
    );
  await page.getByRole('button', { name: leaver.name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('hand-over.open') }).click();
  await dialog.getByLabel(t('hand-over.to')).fill(receiver.email);
  await dialog.getByRole('button', { name: `+ ${receiver.name}` }).click();
  await dialog.getByRole('group', { name: t('hand-over.receivers') }).waitFor();
  await dialog.getByRole('button', { name: t('hand-over.run') }).click();
  await dialog.getByText(t('hand-over.undoable')).waitFor();
  await dialog.getByRole('button', { name: t('hand-over.close') }).click();
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: t('hand-over.undo') })
    .first()
    .click();
  await page.getByText(t('hand-over.undone'), { exact: true }).waitFor();
}
