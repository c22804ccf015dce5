import { parentPort } from 'node:worker_threads';
import { Vault } from '../../platform/vault.js';
import type { FromMaker, ToMaker } from './new-customer-maker.js';
import { makeNewCustomers, type FileCustomer } from './new-customers.js';

/** The thread that makes rows of new customers, one list after the other. */
const port = parentPort;
if (!port) throw new Error('this file is the start of a thread');
let vault: Vault | null = null;
let ring = '';

port.on('message', ({ number, given, now, secrets }: ToMaker) => {
  if (!vault || ring !== secrets.ring) vault = Vault.of(secrets);
  ring = secrets.ring;
  const made = makeNewCustomers(JSON.parse(given) as FileCustomer[], vault, now);
  const pieces = [made.completeness, made.claims, made.hashes, ...Object.values(made.pieces).flat()];
  port.postMessage(
    { number, made } satisfies FromMaker,
    pieces.map(({ buffer }) => buffer as ArrayBuffer),
  );
});
