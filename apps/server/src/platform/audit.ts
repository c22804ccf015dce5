import type { RequestContext } from './context.js';
import type { TransactionContext } from './transaction.js';

/** What somebody asked for: the name of a mutation or of an operator's command, and what was given with it. */
export interface Operation {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Whether the audit tells of it already. */
  isTold: boolean;
}

/** A field's value before and after. */
export type AuditChanges = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** One thing that happened to one record. */
export interface AuditNote {
  /** The name of the mutation, as `customerUpdate`; else a word of the area, as `identity.reveal`. */
  readonly action: string;
  /** The kind of record, as the area calls it: `customer`, `contact`, `user`. */
  readonly object: string;
  readonly objectId: string | null;
  /** Whose data the values are: they are sealed with that customer's key and die with it. */
  readonly customerId: string | null;
  readonly changes: AuditChanges;
  /** Only the names of the fields are kept: the record itself holds the values. */
  readonly isBrief?: boolean;
  /** Who did it, where a transaction does together what several asked for; else whoever the transaction belongs to. */
  readonly by?: Pick<RequestContext, 'actor' | 'transport' | 'requestId'>;
}

/** A record that was touched, told by domain events: the audit names it without its values. */
export type Touched = Pick<AuditNote, 'object' | 'objectId' | 'customerId'> & {
  /** The request that touched it, where a transaction does together what several asked for. */
  readonly by?: RequestContext;
};

/** A table whose rows the audit compares before and after each mutation that names the object. */
export interface AuditedTable {
  /** As mutations begin: `contact` for `contactUpdate`. */
  readonly object: string;
  readonly table: string;
  /** Further beginnings of mutations that change it, as `stage` for `stageSet`. */
  readonly alsoBy?: readonly string[];
  /** Columns that are never told, besides sealed ones, hashes and versions; nor what a mutation is given for them. */
  readonly without?: readonly string[];
  /** What mutations are given and rows keep sealed: it is never told as it was given. */
  readonly sealed?: readonly string[];
  /** The column that says whose data it is; absent for what belongs to nobody. */
  readonly customer?: 'id' | 'customer_id';
  /** Mutations that are told without values, because they come too often to read rows twice: the record holds them. */
  readonly brief?: readonly string[];
}

/** Rows of an audited table by their ids. */
export type AuditImage = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Up to where the audit was read: how many entries each chain had. */
export interface AuditMark {
  readonly at: string;
  readonly entries: readonly number[];
}

/** Keeps what happened. Every transaction passes it before its commit. */
export interface AuditTrail {
  /** What the operation names, as it is before the work; null where nothing is compared. */
  before(tx: TransactionContext): Promise<AuditImage | null>;
  /** Holds the end of a chain from now on, so that writing to it cannot fail for what another process does meanwhile. */
  reserve(tx: TransactionContext): Promise<void>;
  /** Writes what the transaction did. */
  seal(tx: TransactionContext, before: AuditImage | null): Promise<void>;
  /** Tells of an operation that needed no transaction. */
  tell(ctx: RequestContext): Promise<void>;
  /**
   * The customers that operations changed since a mark, none where there is no mark yet, and the mark to go on from.
   * Nothing is missed: the entries of a chain are committed in their order. Operations that touch many customers at once
   * name none of them; who must know of these listens to the events.
   */
  changedSince(ctx: RequestContext, mark: AuditMark | null): Promise<{ customerIds: string[]; mark: AuditMark }>;
}
