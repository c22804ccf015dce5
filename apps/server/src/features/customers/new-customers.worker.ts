import { parentPort } from 'node:worker_threads';
import { Vault } from '../../platform/vault.js';
import type { FromMaker, ToMaker } from './new-customer-maker.js';
import { makeNewCustomers } from './new-customers.js';

/** The thread that makes rows of new customers, one list after the other. */
const port = parentPort;
if (!port) throw new Error('this file is the start of a thread');
let vault: Vault | null = null;
let ring = '';

port.on('message', ({ number, given, now, secrets }: ToMaker) => {
  if (!vault || ring !== secrets.ring) vault = Vault.of(secrets);
  ring = secrets.ring;
  const made = makeNewCustomers(given, vault, now);
  const memory = Object.values(made.pieces).flatMap((pieces) => pieces.map(({ buffer }) => buffer as ArrayBuffer));
  port.postMessage({ number, made } satisfies FromMaker, memory);
});
