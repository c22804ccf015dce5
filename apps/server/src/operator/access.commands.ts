import { RoleKey, isValueOf } from '@kehu/schema';
import { InvalidArgumentError, type Command } from 'commander';
import { waitingMails } from '../platform/mail.js';
import { OperatorError, print } from './print.js';
import { withKernel } from './session.js';

function roleKey(value: string): RoleKey {
  if (!isValueOf(RoleKey, value)) throw new InvalidArgumentError(`one of ${RoleKey.keys.join(', ')}`);
  return value;
}

/** `kehu user create`, `kehu token create`, `kehu mail waiting`. */
export function accessCommands(kehu: Command): void {
  const user = kehu.command('user').description('Keeps users.');
  user
    .command('create')
    .description('Creates a user who may sign in.')
    .requiredOption('--email <address>', 'what the user signs in with')
    .requiredOption('--name <name>', 'the name to show')
    .requiredOption('--role <role>', `one of ${RoleKey.keys.join(', ')}`, roleKey)
    .option('--password <password>', 'else read from the environment variable KEHU_USER_PASSWORD')
    .option('--json', 'answer as JSON')
    .action(async (given: { email: string; name: string; role: RoleKey; password?: string; json?: boolean }) => {
      const password = given.password ?? process.env.KEHU_USER_PASSWORD;
      if (!password || password.length < 10) throw new OperatorError('A password of at least 10 characters is needed.');
      await withKernel(async ({ app, system }) => {
        const ctx = system('user create').doing('userCreate', {});
        const { id: roleId } = await app.access.roleByKey(ctx, given.role);
        const made = await app.access.createUser(ctx, { email: given.email, name: given.name, password, roleId });
        print(given.json, { id: made.id, email: made.email }, () => [`${made.email} may sign in.`]);
      });
    });

  const token = kehu.command('token').description('Keeps API tokens.');
  token
    .command('create')
    .description('Creates an API token and prints it, once; only its hash is kept.')
    .requiredOption('--role <role>', `one of ${RoleKey.keys.join(', ')}`, roleKey)
    .requiredOption('--name <name>', 'what the token is for')
    .option('--json', 'answer as JSON')
    .action(async (given: { role: RoleKey; name: string; json?: boolean }) => {
      await withKernel(async ({ app, system }) => {
        const ctx = system('token create').doing('apiTokenCreate', {});
        const { id: roleId } = await app.access.roleByKey(ctx, given.role);
        const { secret, token: made } = await app.access.createToken(ctx, { name: given.name, roleId });
        print(given.json, { id: made.id, token: secret }, () => [secret]);
      });
    });

  kehu
    .command('mail')
    .description('Keeps the outbox.')
    .command('waiting')
    .description('Shows the mails that were not sent, for an installation without a mail server.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      await withKernel(async ({ system }) => {
        const mails = await waitingMails(system('mail waiting'));
        print(json, mails, () => mails.flatMap(({ to, subject, text }) => [`To ${to}: ${subject}`, text]));
      });
    });
}
