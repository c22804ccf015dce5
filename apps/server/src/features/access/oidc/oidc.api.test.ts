import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { Browser } from '../../../../test/browser.js';
import { make } from '../../../../test/make.js';

const PUBLIC_URL = 'https://kehu.test.example';
const servers: Server[] = [];
async function listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
const issuer = await listen((request, response) => handle(request, response));
afterAll(() => servers.forEach((server) => server.close()));

const people: Record<string, { email: string; email_verified: boolean }> = {};
let whoIsThere = '';

/** A real provider that asks nobody anything: whoever comes is `whoIsThere`. */
async function realProvider(kid: string): Promise<void> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider: Provider = new Provider(issuer, {
    clients: [
      { client_id: 'kehu', client_secret: 'secret of kehu', redirect_uris: [`${PUBLIC_URL}/auth/oidc/callback`] },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: 'kehu', accountId: ctx.oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    void provider.interactionFinished(
      request,
      response,
      { login: { accountId: whoIsThere } },
      { mergeWithLastSubmission: false },
    );
  };
}

const api = useApi({
  jobs: false,
  environment: () => ({
    KEHU_PUBLIC_URL: PUBLIC_URL,
    KEHU_OIDC_ISSUER: issuer,
    KEHU_OIDC_CLIENT_ID: 'kehu',
    KEHU_OIDC_CLIENT_SECRET: 'secret of kehu',
    KEHU_OIDC_NAME: 'Test ID',
  }),
});

/** Follows redirects as a browser does, until Kehu answers for good; `change` may spoil the address we are sent back to. */
async function journey(
  browser: Browser,
  change: (url: URL) => void = () => undefined,
  wanted = '/customers',
): Promise<string> {
  const atProvider = new Browser(api);
  let address = `${api.address}/auth/oidc?next=${encodeURIComponent(wanted)}`;
  for (let hop = 0; hop < 12; hop += 1) {
    const isOurs = address.startsWith(api.address);
    const response = await (isOurs ? browser : atProvider).get(address);
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    if (isOurs && next.startsWith('/')) return next;
    const url = new URL(next, address);
    if (url.origin === PUBLIC_URL) {
      change(url);
      address = `${api.address}${url.pathname}${url.search}`;
    } else address = url.href;
  }
  throw new Error('redirected for ever');
}

const whoAmI = async (browser: Browser) => (await browser.ask('{ viewer { id } }')).data?.viewer;

beforeAll(() => realProvider('first'));

test('somebody the provider vouches for is in, and known from then on by who they are there', async () => {
  const user = await make.user(api, 'AGENT', { email: 'ann@test.example' });
  people.ann = { email: 'Ann@test.example', email_verified: true };
  whoIsThere = 'ann';
  const browser = new Browser(api);
  expect((await browser.ask('{ serverInfo { singleSignOn } }')).data?.serverInfo.singleSignOn).toBe('Test ID');
  expect(await journey(browser)).toBe('/customers');
  expect(await whoAmI(browser)).toEqual({ id: user.id });

  people.ann.email = 'married@test.example';
  const later = new Browser(api);
  expect(await journey(later)).toBe('/customers');
  expect(await whoAmI(later)).toEqual({ id: user.id });
});

test('who is not known here, or whose address nobody verified, or who is disabled, stays out', async () => {
  await make.user(api, 'ADMIN', { email: 'boss@test.example' });
  await make.user(api, 'AGENT', { email: 'gone@test.example', status: 'DISABLED' });
  people.nobody = { email: 'nobody@test.example', email_verified: true };
  people.thief = { email: 'boss@test.example', email_verified: false };
  people.gone = { email: 'gone@test.example', email_verified: true };
  for (whoIsThere of ['nobody', 'thief', 'gone']) {
    const browser = new Browser(api);
    expect(await journey(browser)).toBe('/sign-in?trouble=unknown');
    expect(await whoAmI(browser)).toBeUndefined();
  }
});

test('a provider that changed its keys is understood at once', async () => {
  await make.user(api, 'AGENT', { email: 'key@test.example' });
  people.key = { email: 'key@test.example', email_verified: true };
  whoIsThere = 'key';
  expect(await journey(new Browser(api))).toBe('/customers');
  await realProvider('second');
  expect(await journey(new Browser(api))).toBe('/customers');
});

test.each<[string, (url: URL) => void]>([
  ['another state', (url) => url.searchParams.set('state', 'forged')],
  ['no state', (url) => url.searchParams.delete('state')],
  ['another issuer', (url) => url.searchParams.set('iss', 'https://evil.example')],
  ['another code', (url) => url.searchParams.set('code', 'forged')],
])('an answer with %s opens nothing', async (_what, change) => {
  await make.user(api, 'AGENT', { email: 'key@test.example' }).catch(() => undefined);
  people.key = { email: 'key@test.example', email_verified: true };
  whoIsThere = 'key';
  const browser = new Browser(api);
  expect(await journey(browser, change)).toBe('/sign-in?trouble=failed');
  expect(await whoAmI(browser)).toBeUndefined();
});

test('an answer somebody else was sent opens nothing: without the cookie of the journey there is no journey', async () => {
  let sent = '';
  await journey(new Browser(api), (url) => {
    sent = url.search;
    url.searchParams.set('state', 'stopped here');
  });
  const victim = new Browser(api);
  const response = await victim.get(`${api.address}/auth/oidc/callback${sent}`);
  expect(response.headers.get('location')).toBe('/sign-in?trouble=failed');
});

test('nobody is led to another site', async () => {
  whoIsThere = 'key';
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    expect(await journey(new Browser(api), undefined, next)).toBe('/');
  }
});

interface Fault {
  readonly claims?: Record<string, unknown>;
  readonly expiresIn?: string;
  readonly isForeignKey?: boolean;
  /** Where tokens are said to be had. */
  readonly tokenAt?: string;
}

/** A provider that lies in its tokens. */
async function lyingProvider(fault: Fault): Promise<void> {
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  let nonce = '';
  const json = (response: ServerResponse, body: unknown): void => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const answer = async (url: URL, response: ServerResponse): Promise<void> => {
    if (url.pathname === '/.well-known/openid-configuration') {
      const endpoints = {
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${fault.tokenAt ?? issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
      };
      return json(response, {
        issuer,
        ...endpoints,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (url.pathname === '/jwks')
      return json(response, { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }] });
    if (url.pathname === '/authorize') {
      nonce = url.searchParams.get('nonce') ?? '';
      const back = `${PUBLIC_URL}/auth/oidc/callback?code=c&state=${url.searchParams.get('state')}`;
      return void response.writeHead(302, { location: back }).end();
    }
    const claims = {
      iss: issuer,
      aud: 'kehu',
      sub: 'liar',
      nonce,
      email: 'ann@test.example',
      email_verified: true,
      ...fault.claims,
    };
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuedAt()
      .setExpirationTime(fault.expiresIn ?? '5m');
    const signed = await token.sign(fault.isForeignKey ? foreign.privateKey : own.privateKey);
    json(response, { access_token: 'a', token_type: 'Bearer', id_token: signed });
  };
  handle = (request, response) => void answer(new URL(request.url ?? '/', issuer), response);
}

test.each<[string, Fault, string]>([
  ['nothing wrong', {}, '/customers'],
  ['another nonce', { claims: { nonce: 'old' } }, '/sign-in?trouble=failed'],
  ['another issuer', { claims: { iss: 'https://evil.example' } }, '/sign-in?trouble=failed'],
  ['another audience', { claims: { aud: 'another' } }, '/sign-in?trouble=failed'],
  ['an end that is past', { expiresIn: '-5m' }, '/sign-in?trouble=failed'],
  ['the signature of another key', { isForeignKey: true }, '/sign-in?trouble=failed'],
])('a token with %s leads to where it should', async (_what, fault, where) => {
  await lyingProvider(fault);
  const browser = new Browser(api);
  expect(await journey(browser)).toBe(where);
  expect((await whoAmI(browser)) === undefined).toBe(where !== '/customers');
});

test('a provider cannot make us call what lies beside it in the network', async () => {
  const called: string[] = [];
  const neighbour = await listen((request, response) => {
    called.push(request.url ?? '');
    response.end();
  });
  await lyingProvider({ tokenAt: neighbour });
  expect(await journey(new Browser(api))).toBe('/sign-in?trouble=failed');
  expect(called).toEqual([]);
});
