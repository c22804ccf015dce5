import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from './config.js';
import type { RequestContext } from './context.js';
import { newId } from './ids.js';
import { enqueue, type Job } from './jobs.js';
import { sql } from './sql.js';
import type { TransactionContext } from './transaction.js';

/** One message of plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const KEPT = '30 days';
const about = (id: string): string => `mail:${id}`;

/**
 * Puts a mail into the outbox; it leaves when the transaction commits. The text is sealed while it waits and forgotten
 * once it is sent, because it may hold a link that lets somebody in.
 */
export async function sendMail(tx: TransactionContext, { to, subject, text }: Mail): Promise<void> {
  const id = newId(tx.now.getTime());
  const body = tx.services.keys.seal(text, about(id));
  await tx.rows(
    sql`INSERT INTO mail (id, recipient, subject, body, created_at) VALUES (${id}, ${to}, ${subject}, ${body}, ${tx.now})`,
  );
  if (tx.services.config.mail === null)
    tx.log.warn({ mailId: id }, 'a mail waits in the outbox: KEHU_SMTP_URL is not set');
  else await enqueue(tx, deliverMail, { mailId: id }, { key: `mail:${id}` });
}

const transports = new Map<string, Transporter>();

function transportOf(url: string): Transporter {
  const known = transports.get(url) ?? createTransport(url);
  transports.set(url, known);
  return known;
}

/** Hands a mail to the mail server, and throws when it is not taken; a repeated one is known by its id. */
export async function handToMailServer({ mail }: Config, id: string, { to, subject, text }: Mail): Promise<void> {
  if (mail === null) throw new Error('there is no mail server');
  await transportOf(mail.url).sendMail({ from: mail.from, to, subject, text, messageId: `<${id}@kehu>` });
}

interface Waiting {
  recipient: string;
  subject: string;
  body: Buffer;
}

/** Hands one mail to the mail server; the queue tries again when that fails. */
export const deliverMail: Job<{ mailId: string }> = {
  name: 'platform.deliver-mail',
  async run(ctx, { mailId }) {
    const { mail } = ctx.services.config;
    const [waiting] = await ctx.rows<Waiting>(
      sql`SELECT recipient, subject, body FROM mail WHERE id = ${mailId} AND sent_at IS NULL AND body IS NOT NULL`,
    );
    if (!waiting || mail === null) return;
    const text = ctx.services.keys.open(waiting.body, about(mailId));
    await handToMailServer(ctx.services.config, mailId, { to: waiting.recipient, subject: waiting.subject, text });
    await ctx.rows(sql`UPDATE mail SET sent_at = ${new Date()}, body = NULL WHERE id = ${mailId}`);
  },
};

/** What waits in the outbox, the newest first, for installations without a mail server. */
export async function waitingMails(
  ctx: RequestContext,
  most = 20,
): Promise<(Mail & { id: string; createdAt: Date })[]> {
  const rows = await ctx.rows<Waiting & { id: string; createdAt: Date }>(
    sql`SELECT id, recipient, subject, body, created_at AS "createdAt" FROM mail
        WHERE sent_at IS NULL AND body IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT ${most}`,
  );
  return rows.map(({ id, recipient, subject, body, createdAt }) => {
    return { id, to: recipient, subject, text: ctx.services.keys.open(body, about(id)), createdAt };
  });
}

/** Forgets old mails, sent or not. */
export const forgetMails: Job = {
  name: 'platform.forget-mails',
  schedule: '45 3 * * *',
  isTold: true,
  async run(ctx) {
    await ctx.rows(sql`DELETE FROM mail WHERE created_at < ${ctx.now}::timestamptz - ${KEPT}::interval`);
  },
};
