import { answerQuestions } from '../../platform/threads.js';
import { Vault } from '../../platform/vault.js';
import type { ToMaker } from './new-customer-maker.js';
import { makeNewCustomers, type FileCustomer } from './new-customers.js';

/** The thread that makes rows of new customers, one list after the other. */
let vault: Vault | null = null;
let ring = '';

answerQuestions(
  ({ given, now, secrets }: ToMaker) => {
    if (!vault || ring !== secrets.ring) vault = Vault.of(secrets);
    ring = secrets.ring;
    return makeNewCustomers(JSON.parse(given) as FileCustomer[], vault, now);
  },
  ({ marks, claims, hashes, pieces }) =>
    [marks, claims, hashes, ...Object.values(pieces).flat()].map(({ buffer }) => buffer as ArrayBuffer),
);
