import type {
  AuditedTable,
  AuditImage,
  AuditMark,
  AuditNote,
  AuditTrail,
  Operation,
  Touched,
} from '../../platform/audit.js';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { changedSince } from './changed-customers.js';
import { camel, changesGiven, idsGiven } from './changes.js';
import { imageOf, notesOf } from './images.js';
import { reserveEnd, writeEntries } from './write-entries.js';

/** More records than this in one transaction are told as one. */
const MOST_SINGLE = 20;

/** Finds out what each transaction did, and puts it at the end of a chain. */
export class Trail implements AuditTrail {
  private readonly known = new Map<string, AuditedTable | null>();

  constructor(private readonly tables: readonly AuditedTable[]) {}

  async before(tx: TransactionContext): Promise<AuditImage | null> {
    const table = tx.operation && this.comparedBy(tx.operation);
    return table ? imageOf(tx, table, idsGiven(tx.operation?.given ?? {})) : null;
  }

  reserve(tx: TransactionContext): Promise<void> {
    return reserveEnd(tx);
  }

  async seal(tx: TransactionContext, before: AuditImage | null): Promise<void> {
    const notes = tx.isRepeat ? [] : [...tx.notes, ...(await this.found(tx, before))];
    tx.hasTold = tx.isRepeat || notes.length > 0;
    if (notes.length > 0) await writeEntries(tx, notes);
  }

  async tell(ctx: RequestContext): Promise<void> {
    if (ctx.operation && !ctx.operation.isTold) await inTransaction(ctx, async () => undefined);
  }

  changedSince(ctx: RequestContext, mark: AuditMark | null) {
    return changedSince(ctx, mark);
  }

  private async found(tx: TransactionContext, before: AuditImage | null): Promise<AuditNote[]> {
    return [...this.ofOthers(tx), ...(await this.ofOperation(tx, before))];
  }

  /** What other requests touched that this transaction serves too, each told as if it had come alone. */
  private ofOthers({ touched, operation: own }: TransactionContext): AuditNote[] {
    const operations = new Set(
      touched.flatMap(({ by }) => (by?.operation && by.operation !== own ? by.operation : [])),
    );
    return [...operations].flatMap((operation) =>
      this.given(
        touched.filter(({ by }) => by?.operation === operation),
        operation,
      ),
    );
  }

  /** What differs in the rows the operation names; else what it touched; else what it was given. */
  private async ofOperation(tx: TransactionContext, before: AuditImage | null): Promise<AuditNote[]> {
    const { operation } = tx;
    if (operation === null) return [];
    const compared = this.comparedBy(operation);
    if (compared && before) {
      const after = await imageOf(tx, compared, [...before.keys(), ...idsGiven(operation.given)], true);
      const notes = notesOf(operation.name, compared, before, after);
      if (notes.length > 0) return notes;
    }
    return operation.isTold || tx.notes.length > 0 ? [] : this.given(tx.touched, operation);
  }

  private given(touched: readonly Touched[], { name: action, given }: Operation): AuditNote[] {
    const table = this.tableOf(action);
    const object = table?.object ?? action.replace(/[A-Z][a-z]*$/, '');
    const changes = changesGiven(given, [...(table?.without ?? []).map(camel), ...(table?.sealed ?? [])]);
    const own = touched.filter((one) => one.object === object);
    const named = own.length > 0 ? own : touched;
    const isBrief = table?.brief?.includes(action) ?? false;
    const note = { action, changes, isBrief };
    if (named.length > MOST_SINGLE) return [{ ...note, object, objectId: null, customerId: null, isBrief: true }];
    if (named.length > 0) return named.map((one) => ({ ...note, ...one }));
    const [, customer] = changes.customerId ?? (table?.customer === 'id' ? changes.id : undefined) ?? [];
    const customerId = typeof customer === 'string' && isId(customer) ? customer : null;
    const objectId = idsGiven(given).find((id) => id !== customerId) ?? customerId;
    return [{ ...note, object, objectId, customerId }];
  }

  private comparedBy({ name }: Operation): AuditedTable | null {
    const table = this.tableOf(name);
    return table?.brief?.includes(name) ? null : table;
  }

  /** The longest object the name begins with: `customerTagAdd` is about tags rather than about customers. */
  private tableOf(name: string): AuditedTable | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const begins = (word: string): boolean => new RegExp(`^${word}([A-Z]|$)`).test(name);
    const fitting = this.tables.filter(({ object, alsoBy = [] }) => [object, ...alsoBy].some(begins));
    const found = fitting.sort((a, b) => b.object.length - a.object.length)[0] ?? null;
    this.known.set(name, found);
    return found;
  }
}
