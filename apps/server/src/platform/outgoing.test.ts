import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { callOutside, isOutside, OutgoingRefused } from './outgoing.js';

const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(`${request.method} ${request.url}`);
  if (request.url === '/away') return void response.writeHead(302, { location: 'http://169.254.169.254/keys' }).end();
  if (request.url === '/round') return void response.writeHead(302, { location: '/round' }).end();
  if (request.url === '/long') return void response.end('x'.repeat(2 * 1024 * 1024));
  request.resume().on('end', () => response.setHeader('x-two', ['a', 'b']).end('hello'));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());

const nobody = { outgoing: [] };
const named = { outgoing: [host] };

test.each([
  '127.0.0.1',
  '127.1.2.3',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2002:7f00:1::',
  '2001:db8::1',
  'nonsense',
])('%s is not outside', (address) => expect(isOutside(address)).toBe(false));

test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
  '%s is outside',
  (address) => expect(isOutside(address)).toBe(true),
);

test.each([
  ['this machine by number', `http://${host}/`],
  ['this machine in one number', `http://2130706433:${host.split(':')[1]}/`],
  ['this machine in hexadecimal', `http://0x7f.1:${host.split(':')[1]}/`],
  ['this machine in IPv6', `http://[::1]:${host.split(':')[1]}/`],
  ['this machine as IPv4 within IPv6', `http://[::ffff:127.0.0.1]:${host.split(':')[1]}/`],
  ['this machine by a name that resolves to it', `http://localhost:${host.split(':')[1]}/`],
  ['the metadata of the provider', 'http://169.254.169.254/latest/meta-data'],
  ['a file', 'file:///etc/passwd'],
  ['another protocol', 'gopher://example.com/'],
  ['an address with a password', 'http://me:secret@example.com/'],
])('%s is not called', async (_what, address) => {
  await expect(callOutside(nobody, address)).rejects.toThrow(OutgoingRefused);
  expect(seen).toEqual([]);
});

test('a host that the operator named is called; where it sends us is looked at anew', async () => {
  const response = await callOutside(named, `http://${host}/here`, {
    method: 'POST',
    body: new URLSearchParams({ a: '1' }),
  });
  expect(await response.text()).toBe('hello');
  expect(response.headers.get('x-two')).toBe('a, b');
  await expect(callOutside(named, `http://${host}/away`)).rejects.toThrow(/169\.254\.169\.254 lies inside/);
  expect((await callOutside(named, `http://${host}/away`, { redirect: 'manual' })).status).toBe(302);
  await expect(callOutside(named, `http://${host}/round`)).rejects.toThrow('too many redirects');
  await expect(callOutside(named, `http://${host}/long`)).rejects.toThrow('longer than 1 MB');
});

test('nothing else of the server calls by itself', () => {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const callers = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(name))
    .filter((name) =>
      /(?<![\w.])fetch\(|\bhttps?\.(request|get)\(|from '(node:)?https?'/.test(
        readFileSync(`${source}/${name}`, 'utf8'),
      ),
    );
  expect(callers).toEqual(['platform/outgoing.ts']);
});
