import { resolve } from 'node:path';
import { isZone } from '@kehu/analytics';
import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_READ_URL: z
    .string()
    .transform((list) => list.split(',').map((url) => url.trim()))
    .pipe(z.array(postgresUrl))
    .optional(),
  KEHU_DATA_DIR: z.string().min(1).default('.kehu'),
  KEHU_DEMO: flag.optional(),
  KEHU_ADMIN_EMAIL: z.email().optional(),
  KEHU_ADMIN_PASSWORD: z.string().min(10, 'needs at least 10 characters').optional(),
  KEHU_KEYS: z.string().min(1).optional(),
  KEHU_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  KEHU_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  KEHU_MAIL_FROM: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+$|<[^@\s]+@[^@\s]+>$/, 'must be a mail address')
    .optional(),
  KEHU_OIDC_ISSUER: z.string().refine(isSafeIssuer, 'must be an https address').optional(),
  KEHU_OIDC_CLIENT_ID: z.string().min(1).optional(),
  KEHU_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  KEHU_OIDC_NAME: z.string().min(1).max(40).default('SSO'),
  KEHU_OUTGOING_ALLOW: z
    .string()
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
    .pipe(z.array(z.string().regex(/^[^\s/@]+$/, 'must be hosts, as sso.corp.example or 10.0.0.5:8443')))
    .optional(),
  KEHU_SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/, 'must begin with mailto: or https://')
    .optional(),
  KEHU_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  KEHU_TIMEZONE: z.string().default('Asia/Shanghai').refine(isZone, 'is not a known time zone'),
  KEHU_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as CNY')
    .default('CNY'),
});

/** Who vouches for people besides their passwords. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What stands on the button. */
  readonly name: string;
}

/** What the operator set, checked once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Unset: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl: string | null;
  readonly readUrls: readonly string[];
  readonly dataDir: string;
  readonly demo: boolean;
  readonly admin: { readonly email: string; readonly password: string } | null;
  /** The key ring as given; null means the generated file in the data folder. */
  readonly keys: string | null;
  /** Where people reach this installation, without a slash at the end: stands in mails. */
  readonly publicUrl: string;
  /** The mail server, and who writes; null: mails wait in the outbox. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Where weaknesses are told, for security.txt; null: nowhere. */
  readonly securityContact: string | null;
  /** The provider of single sign-on; null: there is none. */
  readonly oidc: OidcConfig | null;
  /** Hosts inside the network that Kehu may call, with or without a port; those outside it may call anyway. */
  readonly outgoing: readonly string[];
  readonly logLevel: string;
  /** A day is a day in this IANA zone. */
  readonly timezone: string;
  /** ISO 4217 code in which values are summed up. */
  readonly currency: string;
}

/** Every fault of the environment at once, so that the operator mends them in one go. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** Reads the environment; throws a ConfigError that lists every fault. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
  if ((given.KEHU_ADMIN_EMAIL === undefined) !== (given.KEHU_ADMIN_PASSWORD === undefined)) {
    faults.push('KEHU_ADMIN_EMAIL, KEHU_ADMIN_PASSWORD: give both or neither');
  }
  if ((given.KEHU_SMTP_URL === undefined) !== (given.KEHU_MAIL_FROM === undefined)) {
    faults.push('KEHU_SMTP_URL, KEHU_MAIL_FROM: give both or neither');
  }
  const oidc = [given.KEHU_OIDC_ISSUER, given.KEHU_OIDC_CLIENT_ID, given.KEHU_OIDC_CLIENT_SECRET];
  if (oidc.some((part) => part === undefined) && oidc.some((part) => part !== undefined)) {
    faults.push('KEHU_OIDC_ISSUER, KEHU_OIDC_CLIENT_ID, KEHU_OIDC_CLIENT_SECRET: give all or none');
  }
  if (given.DATABASE_URL !== undefined && given.KEHU_KEYS === undefined) {
    faults.push('KEHU_KEYS: must be given with DATABASE_URL, so that encrypted fields outlive this machine');
  }
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const it = parsed.data;
  return {
    port: it.PORT,
    host: it.HOST,
    databaseUrl: it.DATABASE_URL ?? null,
    readUrls: it.DATABASE_READ_URL ?? [],
    dataDir: resolve(it.KEHU_DATA_DIR),
    demo: it.KEHU_DEMO ?? false,
    admin: it.KEHU_ADMIN_EMAIL ? { email: it.KEHU_ADMIN_EMAIL, password: it.KEHU_ADMIN_PASSWORD ?? '' } : null,
    keys: it.KEHU_KEYS ?? null,
    publicUrl: (it.KEHU_PUBLIC_URL ?? `http://localhost:${it.PORT}`).replace(/\/+$/, ''),
    mail: it.KEHU_SMTP_URL ? { url: it.KEHU_SMTP_URL, from: it.KEHU_MAIL_FROM ?? '' } : null,
    securityContact: it.KEHU_SECURITY_CONTACT ?? null,
    oidc: it.KEHU_OIDC_ISSUER
      ? {
          issuer: it.KEHU_OIDC_ISSUER,
          clientId: it.KEHU_OIDC_CLIENT_ID ?? '',
          clientSecret: it.KEHU_OIDC_CLIENT_SECRET ?? '',
          name: it.KEHU_OIDC_NAME,
        }
      : null,
    outgoing: [...(it.KEHU_OUTGOING_ALLOW ?? []), ...(it.KEHU_OIDC_ISSUER ? [new URL(it.KEHU_OIDC_ISSUER).host] : [])],
    logLevel: it.KEHU_LOG_LEVEL,
    timezone: it.KEHU_TIMEZONE,
    currency: it.KEHU_CURRENCY,
  };
}

/** What a provider says must not be changed on its way; on this machine itself there is no way. */
function isSafeIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
