import { answerQuestions } from '../../platform/threads.js';
import { Vault } from '../../platform/vault.js';
import { rowsOf, type DrawnRound } from './customer-rows.js';

/** The thread that makes rows of drawn customers. */
let vault: Vault | null = null;

answerQuestions(({ drawn, secrets }: DrawnRound) => rowsOf(drawn, (vault ??= Vault.of(secrets))));
