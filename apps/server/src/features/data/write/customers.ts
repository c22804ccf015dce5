import { CustomerKind, Gender, isValueOf, type RowVerdict } from '@kehu/schema';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import {
  addCustomers,
  holdersOf,
  patchCustomers,
  prepareCustomer,
  setPrimaryAddresses,
  takeCodes,
  type FileAddress,
  type Holders,
  type PreparedCustomer,
  type RawIdentity,
} from '../../customers/index.js';
import type { StepReport } from '../import-report.js';
import { valueOf, type StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';
import type { ImportRun } from './import-run.js';

type Step = StepAs<'customer'>;

interface Given {
  name?: string;
  kind?: CustomerKind;
  gender?: Gender;
  industry?: string;
  website?: string;
}

/** A row that can be read: what it says, and the rows it would become if the customer is new. */
interface Candidate {
  readonly line: number;
  readonly given: Given;
  readonly prepared: PreparedCustomer;
  readonly address: Omit<FileAddress, 'customerId'> | null;
}

/** What became of a candidate. */
interface Outcome {
  readonly candidate: Candidate;
  readonly customerId: string;
  verdict: RowVerdict;
}

/** Takes rows of customers, some thousands at a time, each batch in one transaction. */
export async function writeCustomers(
  run: ImportRun,
  step: Step,
  report: StepReport,
  rows: readonly InputRow[],
): Promise<void> {
  const codes = await takeCodes(run.ctx, rows.length);
  const candidates = rows.flatMap((row, i) => candidateOf(run, step, report, row, codes[i] ?? '') ?? []);
  const outcomes = await inTransaction(run.ctx, (tx) => writeBatch(tx, run, report, candidates));
  for (const { verdict, customerId } of outcomes) {
    run.report.count(report, verdict);
    if (verdict !== 'UNCHANGED') run.touched.add(customerId);
  }
}

function candidateOf(
  run: ImportRun,
  step: Step,
  report: StepReport,
  { line, values }: InputRow,
  code: string,
): Candidate | null {
  const take = (name: keyof Step['fields']): string | undefined =>
    valueOf(step.fields[name], values)?.trim() || undefined;
  const reject = (reason: string): null => {
    run.report.reject(report, line, reason);
    return null;
  };
  const externalId = take('externalId');
  if (externalId === undefined) return reject('externalId: is missing');
  const [kind, gender] = [take('kind'), take('gender')];
  if (kind !== undefined && !isValueOf(CustomerKind, kind)) return reject(`kind: "${kind}" is none of ours`);
  if (gender !== undefined && !isValueOf(Gender, gender)) return reject(`gender: "${gender}" is none of ours`);
  const { source, country } = run.mapping;
  const own: RawIdentity = { kind: 'EXTERNAL_ID', value: externalId, source };
  const others = step.identities.flatMap(({ kind: of, value }) => {
    const text = valueOf(value, values)?.trim();
    return text ? [{ kind: of, value: text, source, country }] : [];
  });
  const given: Given = { name: take('name'), kind, gender, industry: take('industry'), website: take('website') };
  const base = {
    ...given,
    code,
    name: given.name ?? `${source} ${externalId}`,
    kind: kind ?? 'INDIVIDUAL',
    source: 'IMPORT' as const,
    sourceDetail: source,
  };
  const { keys } = run.ctx.services;
  let checked = prepareCustomer({ ...base, identities: [own, ...others] }, keys, run.ctx.now);
  if (!checked.ok && others.length > 0) {
    const left = checked.refusals.filter(({ path }) => path[0] === 'identities' && path[1] !== '0');
    const usable = others.filter((_, i) => !left.some(({ path }) => path[1] === String(i + 1)));
    for (const { path, messageEn } of left) {
      run.report.remark(
        report,
        line,
        `taken without ${others[Number(path[1]) - 1]?.kind ?? 'an identity'}: ${messageEn}`,
      );
    }
    checked = prepareCustomer({ ...base, identities: [own, ...usable] }, keys, run.ctx.now);
  }
  if (!checked.ok)
    return reject(checked.refusals.map(({ path, messageEn }) => `${path.join('.')}: ${messageEn}`).join(' '));
  if (step.alias) {
    const alias = values[step.alias];
    if (alias) run.aliases.set(alias, externalId);
  }
  return { line, given, prepared: checked.value, address: addressOf(take) };
}

function addressOf(take: (name: keyof Step['fields']) => string | undefined): Candidate['address'] {
  const address = {
    country: take('country') ?? null,
    province: take('province') ?? null,
    city: take('city') ?? null,
    street: take('street') ?? null,
    postalCode: take('postalCode') ?? null,
  };
  return Object.values(address).some((part) => part !== null) ? address : null;
}

/**
 * A row is about a customer we know when this source has named that customer before. Everybody else is new; an identity
 * that somebody else holds is left out of the new customer, with a remark, because two people may share a phone.
 */
async function writeBatch(
  tx: TransactionContext,
  run: ImportRun,
  report: StepReport,
  candidates: readonly Candidate[],
): Promise<Outcome[]> {
  const holders = await holdersOf(
    tx,
    candidates.flatMap(({ prepared }) => prepared.identities),
  );
  const fresh: PreparedCustomer[] = [];
  const outcomes = candidates.map((candidate): Outcome => {
    const { prepared, line } = candidate;
    const known = knownTo(holders, prepared);
    if (known !== undefined) return { candidate, customerId: known, verdict: 'UNCHANGED' };
    const { id } = prepared.customer;
    const identities = prepared.identities.filter((identity) => holders.claim(identity, id));
    for (const { kind, masked } of prepared.identities.filter((identity) => !identities.includes(identity))) {
      run.report.remark(report, line, `taken without ${kind} ${masked}: another customer holds it`);
    }
    fresh.push({ ...prepared, identities });
    return { candidate, customerId: id, verdict: 'CREATED' };
  });
  await addCustomers(tx, fresh);
  const first = outcomes.filter(({ customerId }) => !run.seen.has(customerId) && run.seen.add(customerId));
  const known = first.filter(({ verdict }) => verdict === 'UNCHANGED');
  const patched = await patchCustomers(
    tx,
    known.map(({ customerId, candidate }) => ({ id: customerId, ...candidate.given })),
  );
  const moved = await setPrimaryAddresses(
    tx,
    first.flatMap(({ customerId, candidate }) => (candidate.address ? [{ customerId, ...candidate.address }] : [])),
  );
  for (const outcome of known) {
    if (patched.has(outcome.customerId) || moved.has(outcome.customerId)) outcome.verdict = 'UPDATED';
  }
  return outcomes;
}

function knownTo(holders: Holders, { identities }: PreparedCustomer): string | undefined {
  const own = identities.find(({ kind }) => kind === 'EXTERNAL_ID');
  return own === undefined ? undefined : holders.of(own);
}
