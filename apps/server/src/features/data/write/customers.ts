import { setImmediate } from 'node:timers/promises';
import { CustomerKind, Gender, IdentityKind, isValueOf } from '@kehu/schema';
import { Recent } from '../../../platform/recent.js';
import { newId } from '../../../platform/ids.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import {
  addCustomers,
  cleanLine,
  cleanName,
  NewCustomerMaker,
  patchCustomers,
  prepareCustomer,
  refusedColumns,
  setPrimaryAddresses,
  setPrimaryContacts,
  takeCodes,
  type CustomerPatch,
  type FileAddress,
  type FileContact,
  type FileCustomer,
  type NewCustomers,
  type RawCustomer,
  type RawIdentity,
} from '../../customers/index.js';
import { about, refusedBecause, type BothLanguages, type Reason, type ReasonCode } from '../import-reason.policy.js';
import type { BatchReport } from '../import-report.js';
import type { BeingMade, ImportRun, StepWriter, Write } from '../import-run.js';
import { valueOf, type StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';
import { customerKey, customersByKey } from './customer-key.js';
import { fieldsOf } from './fields.js';
import { findHolders, marksOf, ownOf } from './known-by.js';
import { onlyGaps, type Change } from './only-gaps.js';
import { remember, rememberValues } from './memory.js';
import { TakenMeanwhile } from './taken-meanwhile.js';

const CUSTOMERS_A_BREATH = 25;
const NAMESAKES_KEPT = 100_000;

type Step = StepAs<'customer'>;
type Take = (field: keyof Step['fields']) => string | undefined;

/** A row that names a customer, before it is known whether the customer is new. */
interface Draft {
  readonly row: InputRow;
  readonly externalId: string;
  readonly kind: CustomerKind | undefined;
  readonly gender: Gender | undefined;
  readonly take: Take;
}

/** A new customer with the row it comes from. */
interface Newcomer {
  readonly line: number;
  /** The key in the source. */
  readonly key: string;
  readonly id: string;
}

/** A batch of them, made ready. */
interface Newcomers {
  readonly newcomers: readonly Newcomer[];
  readonly made: NewCustomers;
  /** What they were made of. */
  again(): readonly FileCustomer[];
}

/**
 * Takes rows of customers. A row is about a customer we know when this source has named that customer before; everybody
 * else is new. The first row about a customer counts, later ones change nothing. An identity that somebody else holds is
 * left out of the new customer, with a remark, because two people may share a phone.
 */
export function customerWriter(run: ImportRun, step: Step): StepWriter {
  const maker = new NewCustomerMaker(run.ctx.services.keys);
  const strangers = new Strangers();
  const underWay = new Set<string>();
  const namesakes = new Recent<string>(NAMESAKES_KEPT);
  return {
    lanes: 4,
    prepare: (rows, report, isAgain) =>
      prepare(run, step, { maker, strangers, underWay, namesakes, isAgain }, rows, report),
    close: () => maker.close(),
  };
}

const SURE_AFTER_ONE_WAS_KNOWN = 8;

/**
 * Whether a file brings nothing but customers we never had: after a batch of such ones the next is not looked up before it is
 * written. Should one be known all the same, its key cannot be claimed, and the batch is looked up and written again.
 */
class Strangers {
  private batches = 0;
  private sure = 1;

  mayBeKnown(isAgain: boolean): boolean {
    if (isAgain) this.sure = SURE_AFTER_ONE_WAS_KNOWN;
    if (isAgain) this.batches = 0;
    return this.batches < this.sure;
  }

  looked(found: number): void {
    this.batches = found === 0 ? this.batches + 1 : 0;
  }
}

interface Making {
  readonly maker: NewCustomerMaker;
  readonly strangers: Strangers;
  /** Customers whose change waits to be written: a later batch may be written before the one that speaks of them first. */
  readonly underWay: Set<string>;
  /** The new customers of this import by the identities by which they are known. */
  readonly namesakes: Recent<string>;
  readonly isAgain: boolean;
}

async function prepare(
  run: ImportRun,
  step: Step,
  { maker, strangers, underWay, namesakes, isAgain }: Making,
  rows: readonly InputRow[],
  report: BatchReport,
): Promise<BeingMade> {
  const drafts = rows.flatMap((row) => draftOf(run, step, row, report) ?? []);
  const aliases = new Map<string, string>();
  if (step.alias) {
    for (const { row, externalId } of drafts) {
      const alias = row.values[step.alias];
      if (alias && !aliases.has(alias)) aliases.set(alias, externalId);
    }
  }
  if (strangers.mayBeKnown(isAgain)) strangers.looked(await findKnown(run, drafts));
  if (step.knownBy.length > 0) await findHolders(run, step, drafts, namesakes);
  const newcomers: Newcomer[] = [];
  const given: FileCustomer[] = [];
  const changes = new Map<string, Change>();
  let repeated = 0;
  const codes = await codesFor(run, countNew(run, drafts));
  for (const [i, draft] of drafts.entries()) {
    // While one batch is made ready, those before it are being written: their connections must get their turn.
    if (i % CUSTOMERS_A_BREATH === 0) await setImmediate();
    const known = run.customers.get(draft.externalId);
    if (known?.isOwn || (known && underWay.has(known.id))) repeated += 1;
    else if (known) {
      const change = changeOf(run, draft, known.id, report);
      if (!change) continue;
      changes.set(known.id, change);
      underWay.add(known.id);
    } else {
      const customer = customerOf(run, step, draft, codes.pop() ?? '', report);
      if (!customer) continue;
      const newcomer = { line: draft.row.line, key: draft.externalId, id: customer.raw.id };
      given.push(customer);
      newcomers.push(newcomer);
      keep(run, newcomer);
      for (const { key } of marksOf(run, step, draft.row)) namesakes.set(key, newcomer.id);
    }
  }
  // A batch waits for its turn as one text: so many small objects are what clearing away costs.
  const written = JSON.stringify(given);
  const making = maker.make(given, run.ctx.now, written);
  const write =
    (made: NewCustomers): Write =>
    async (tx, final) => {
      await writeNew(tx, run, maker, { newcomers, made, again: () => JSON.parse(written) as FileCustomer[] }, final);
      for (const _ of newcomers) final.count('CREATED');
      const changed = await writeChanges(tx, run, step, changes).finally(() => {
        for (const id of changes.keys()) underWay.delete(id);
      });
      for (const id of changes.keys()) final.count(changed.has(id) ? 'UPDATED' : 'UNCHANGED');
      for (let i = 0; i < repeated; i += 1) final.count('UNCHANGED');
      await rememberValues(tx, run.jobId, 'alias', aliases);
      await remember(tx, run.jobId, 'changed', changed);
    };
  const made = making.then(write);
  // A failure is told where the batch is written, if it comes to that.
  made.catch(() => undefined);
  return { made };
}

function draftOf(run: ImportRun, step: Step, row: InputRow, report: BatchReport): Draft | null {
  const take = fieldsOf(step.fields, row);
  const written = take('externalId');
  if (written === undefined) return report.reject(row.line, about('externalId', 'missing'));
  const named = customerKey(run, written);
  if (!named.ok) return report.reject(row.line, refusedBecause('externalId', named));
  const [kind, gender] = [take('kind'), take('gender')];
  if (kind !== undefined && !isValueOf(CustomerKind, kind))
    return report.reject(row.line, about('kind', 'unknownValue', kind));
  if (gender !== undefined && !isValueOf(Gender, gender))
    return report.reject(row.line, about('gender', 'unknownValue', gender));
  return { row, externalId: named.key, kind, gender, take };
}

/** Finds out which of the customers we had before, as far as it has not been asked lately; answers how many were found. */
async function findKnown(run: ImportRun, drafts: readonly Draft[]): Promise<number> {
  const names = [...new Set(drafts.map(({ externalId }) => externalId))].filter((name) => !run.customers.get(name));
  const ids = await customersByKey(run.ctx, run, names);
  const own = await ownOf(run, [...ids.values()]);
  for (const [name, id] of ids) run.customers.set(name, { id, isOwn: own.has(id) });
  return ids.size;
}

/** Codes for new customers; a rehearsal uses none up. */
const codesFor = async (run: ImportRun, count: number): Promise<string[]> =>
  run.isRehearsal ? Array.from({ length: count }, () => `R${newId()}`) : takeCodes(run.ctx, count);

function countNew(run: ImportRun, drafts: readonly Draft[]): number {
  return new Set(drafts.map(({ externalId }) => externalId).filter((name) => !run.customers.get(name))).size;
}

/** The customer a row describes, without its identities. */
function rawOf({ mapping: { source } }: ImportRun, draft: Draft, code: string): RawCustomer {
  const { externalId, kind, gender, take } = draft;
  return {
    code,
    name: take('name') ?? `${source} ${externalId}`,
    kind: kind ?? 'INDIVIDUAL',
    gender,
    industry: take('industry'),
    website: take('website'),
    source: 'IMPORT',
    sourceDetail: source,
  };
}

function customerOf(run: ImportRun, step: Step, draft: Draft, code: string, report: BatchReport): FileCustomer | null {
  const { row, externalId, take } = draft;
  const { source, country } = run.mapping;
  const own: RawIdentity = { kind: 'EXTERNAL_ID', value: externalId, source };
  const others = step.identities.flatMap(({ kind: of, value }) => {
    const text = valueOf(value, row.values)?.trim();
    return text ? [{ kind: of, value: text, source, country }] : [];
  });
  const raw = { ...rawOf(run, draft, code), id: newId(run.ctx.now.getTime()), identities: [own, ...others] };
  const refused = refusedColumns(raw);
  if (refused.length > 0) return report.reject(row.line, refusalsOf(refused));
  return { raw, address: addressOf(take), contact: contactOf(draft, report) };
}

/** What a row may change; the identities of a customer that is known stay as they are. */
function changeOf(run: ImportRun, draft: Draft, id: string, report: BatchReport): Change | null {
  const checked = prepareCustomer(rawOf(run, draft, ''), run.ctx.services.keys, run.ctx.now);
  if (!checked.ok) return report.reject(draft.row.line, refusalsOf(checked.refusals));
  const { customer } = checked.value;
  const patch: CustomerPatch = {
    id,
    name: draft.take('name') === undefined ? undefined : customer.name,
    kind: draft.kind,
    gender: draft.gender,
    industry: customer.industry ?? undefined,
    website: customer.website ?? undefined,
  };
  return { patch, address: addressOf(draft.take), contact: contactOf(draft, report) };
}

const refusalsOf = (refusals: readonly (BothLanguages & { path: readonly string[] })[]): Reason[] =>
  refusals.map((refusal) => refusedBecause(refusal.path.join('.'), refusal));

function addressOf(take: Take): FileAddress | null {
  const address = {
    country: take('country') ?? null,
    province: take('province') ?? null,
    city: take('city') ?? null,
    street: take('street') ?? null,
    postalCode: take('postalCode') ?? null,
  };
  return Object.values(address).some((part) => part !== null) ? address : null;
}

function contactOf({ take, row: { line } }: Draft, report: BatchReport): FileContact | null {
  const written = take('contactName');
  if (written === undefined) return null;
  const [name, title] = [cleanName(written), cleanLine(take('contactTitle'), 100)];
  if (name.ok && title.ok) return { name: name.value, title: title.value };
  for (const part of [name, title])
    if (!part.ok) report.remark(line, { code: 'withoutContact', values: [part.messageEn, part.messageZh] });
  return null;
}

/** Later rows must find a customer whose batch is still being written. */
const keep = ({ customers }: ImportRun, { key, id }: Newcomer): void => customers.set(key, { id, isOwn: true });

async function writeNew(
  tx: TransactionContext,
  run: ImportRun,
  maker: NewCustomerMaker,
  { newcomers, made, again }: Newcomers,
  report: BatchReport,
): Promise<void> {
  const remark = (customer: number, kind: IdentityKind, code: ReasonCode, ...values: string[]): void =>
    report.remark(newcomers[customer]?.line ?? 0, {
      code,
      values: [IdentityKind.values[kind].en, IdentityKind.values[kind].zh, ...values],
    });
  try {
    const lost = await addCustomers(tx, maker, { ids: newcomers.map(({ id }) => id), made, again });
    // Its key in the source is the one identity a customer of a file cannot do without.
    if (lost.some(({ kind, identity }) => kind === 'EXTERNAL_ID' && identity === 0)) throw new TakenMeanwhile();
    for (const { customer, kind, masked, reason } of made.leftOut) {
      if (reason === null) remark(customer, kind, 'heldByOther', masked);
      else remark(customer, kind, 'withoutIdentity', reason.messageEn, reason.messageZh);
    }
    for (const { customer, kind, masked } of lost) remark(customer, kind, 'heldByOther', masked);
    for (const newcomer of newcomers) keep(run, newcomer);
  } catch (error) {
    for (const { key } of newcomers) run.customers.delete(key);
    throw error;
  }
}

/** Changes customers that this import has not spoken of before; answers those of whom something differed. */
async function writeChanges(
  tx: TransactionContext,
  { jobId }: ImportRun,
  { known }: Step,
  changes: ReadonlyMap<string, Change>,
): Promise<Set<string>> {
  const first = await remember(tx, jobId, 'seen', changes.keys());
  const asked = [...changes].filter(([id]) => first.has(id));
  const mine = known === 'OVERWRITE' ? asked : known === 'FILL' ? await onlyGaps(tx, asked) : [];
  const changed = await patchCustomers(
    tx,
    mine.map(([, { patch }]) => patch),
  );
  const moved = await setPrimaryAddresses(
    tx,
    new Map(mine.flatMap(([id, { address }]) => (address ? [[id, address] as const] : []))),
  );
  const renamed = await setPrimaryContacts(
    tx,
    new Map(mine.flatMap(([id, { contact }]) => (contact ? [[id, contact] as const] : []))),
  );
  return new Set([...changed, ...moved, ...renamed]);
}
