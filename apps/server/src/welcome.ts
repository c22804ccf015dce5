import { demoAccounts } from './features/access/index.js';
import type { Config } from './platform/config.js';

/** What is printed once the server listens: the address, and in the demo how to sign in. */
export function welcome(url: string, { demo }: Pick<Config, 'demo'>): string {
  const lines = ['', `  Kehu 客户  ${url}`, ''];
  if (demo) {
    lines.push('  Demo accounts (e-mail / password):');
    for (const { email, password, role } of demoAccounts) lines.push(`    ${email} / ${password}  (${role})`);
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}
