import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { Config } from './config.js';

const MOST_HOPS = 3;
const MOST_BYTES = 1024 * 1024;
const PATIENCE_MS = 10_000;

/** A call that must not leave: its address lies inside the network, or is none that we call. */
export class OutgoingRefused extends Error {}

/** Whatever `fetch` would send. */
export type OutgoingBody = ConstructorParameters<typeof Response>[0];

/** What is asked of the other side; as `fetch` has it. */
export interface OutgoingRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: OutgoingBody;
  readonly signal?: AbortSignal | null;
  /** `manual` answers a redirect as it is. */
  readonly redirect?: 'follow' | 'manual';
}

/** Addresses nobody outside has: this machine, networks of our own, the provider's metadata, examples, groups. */
const inside = new BlockList();
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]) {
  const [net = '', bits = '0'] = range.split('/');
  inside.addSubnet(net, Number(bits), 'ipv4');
}
/** Of IPv6 only what is handed out to the world; what carries an IPv4 address inside is not looked into. */
const outside6 = new BlockList();
outside6.addSubnet('2000::', 3, 'ipv6');
const special6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  special6.addSubnet(net, bits, 'ipv6');
}

/** Whether an IP address belongs to the world outside. */
export function isOutside(address: string): boolean {
  if (isIP(address) === 4) return !inside.check(address, 'ipv4');
  return isIP(address) === 6 && outside6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}

/**
 * The one way out: every address Kehu calls by itself passes here. A name is resolved once, and the connection goes to the
 * address that was looked at; addresses inside the network are refused unless the operator named the host; redirects are
 * looked at anew.
 *
 * @throws OutgoingRefused
 */
export async function callOutside(
  config: Pick<Config, 'outgoing'>,
  address: string,
  request: OutgoingRequest = {},
): Promise<Response> {
  let url = new URL(address);
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const response = await send(url, request, isNamed(config, url));
    const to = response.headers.get('location');
    if (request.redirect === 'manual' || to === null || response.status < 300 || response.status > 399) return response;
    if (!['GET', 'HEAD', undefined].includes(request.method))
      throw new OutgoingRefused('a redirect of what is not read');
    url = new URL(to, url);
  }
  throw new OutgoingRefused('too many redirects');
}

/** Whether the operator named this host, alone or with its port. */
const isNamed = ({ outgoing }: Pick<Config, 'outgoing'>, { host, hostname }: URL): boolean =>
  outgoing.includes(host) || outgoing.includes(hostname);

async function send(url: URL, request: OutgoingRequest, mayBeInside: boolean): Promise<Response> {
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    throw new OutgoingRefused(`${url.protocol} is not called, nor an address with a password`);
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (!mayBeInside && isIP(literal) !== 0 && !isOutside(literal)) throw refused(url.hostname);
  const body = request.body ? Buffer.from(await new Response(request.body).arrayBuffer()) : null;
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  const options: https.RequestOptions = {
    method: request.method ?? 'GET',
    headers: { ...request.headers, ...(body ? { 'content-length': String(body.length) } : {}) },
    agent: false,
    signal,
    ...(mayBeInside ? {} : { lookup: lookupOutside }),
  };
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? https : http).request(url, options, (answer) => {
      received(answer).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

/** Resolves a name for a connection; one address inside spoils them all. */
function lookupOutside(
  hostname: string,
  options: LookupOptions,
  done: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
): void {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error || first === undefined) done(error ?? new Error(`${hostname} has no address`), '');
    else if (!found.every(({ address }) => isOutside(address))) done(refused(hostname), '');
    else if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
}

const refused = (host: string): OutgoingRefused =>
  new OutgoingRefused(`${host} lies inside the network; KEHU_OUTGOING_ALLOW can name it`);

async function received(answer: http.IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new OutgoingRefused('the answer is longer than 1 MB');
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  const status = answer.statusCode ?? 502;
  const isEmpty = [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : Buffer.concat(chunks), { status, headers });
}
