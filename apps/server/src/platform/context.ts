import type { ActorKind, Locale, Scope } from '@kehu/schema';
import type { EntityManager } from 'typeorm';
import type { AuditTrail, Operation } from './audit.js';
import type { Config } from './config.js';
import { run, type Database, type Runner } from './database.js';
import type { EventBus } from './events.js';
import type { LiveHub } from './live.js';
import type { Log } from './log.js';
import type { Query, Sql, SqlFile } from './sql.js';
import type { Vault } from './vault.js';

/** Who asks. An anonymous caller has no permission at all. */
export interface Actor {
  readonly kind: ActorKind | 'ANONYMOUS';
  /** The user, token or job. */
  readonly id: string;
  /** The person behind it, where there is one. */
  readonly userId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly roleId: string | null;
  readonly sessionId: string | null;
  readonly permissions: ReadonlyMap<string, Scope>;
  /** The actor's team and all below it. */
  readonly teamIds: readonly string[];
  /** The actor's region and all below it. */
  readonly regionIds: readonly string[];
  /** Kinds of values that are masked for the actor whatever the permissions say. */
  readonly masks: readonly string[];
  /** How much a program may ask in a minute; null for people. */
  readonly allowance: Allowance | null;
}

/** What a program may ask of us in one minute. */
export interface Allowance {
  readonly callsPerMinute: number;
  readonly costPerMinute: number;
}

export const anonymous: Actor = {
  kind: 'ANONYMOUS',
  id: 'anonymous',
  userId: null,
  name: 'anonymous',
  email: null,
  locale: 'ZH_CN',
  roleId: null,
  sessionId: null,
  permissions: new Map(),
  teamIds: [],
  regionIds: [],
  masks: [],
  allowance: null,
};

/** The installation itself at work, under the name of a job or command. */
export const systemActor = (name: string): Actor => ({ ...anonymous, kind: 'SYSTEM', id: name, name });

/** What lives as long as the process. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly events: EventBus;
  readonly live: LiveHub;
  readonly keys: Vault;
  readonly audit: AuditTrail;
}

/** Makes something that lives as long as one request, such as a DataLoader; the function itself is its key. */
export type MadeOnce<T> = (ctx: RequestContext) => T;

/** How to answer the transport: set by HTTP, absent for jobs and sockets. */
export interface Transport {
  readonly ip: string;
  readonly userAgent: string;
  /** The language the caller asks to be answered in; null when none of ours is preferred. */
  readonly locale: Locale | null;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string, maxAgeSeconds: number): void;
  setHeader(name: string, value: string): void;
}

/**
 * Who asks, the clock, the database and the loaders of one request. Services take it first and hold no state.
 * Inside `inTransaction` use only the context it gives.
 */
export class RequestContext {
  private readonly loaders = new Map<unknown, unknown>();

  constructor(
    readonly services: Services,
    readonly actor: Actor,
    readonly now: Date,
    readonly requestId: string,
    readonly transport: Transport | null = null,
    /** Entities, inside a transaction if there is one. */
    readonly db: EntityManager = services.database.source.manager,
    protected readonly runner: Runner = services.database.pool,
    /** What is being done; null for queries and for the system's own work. */
    readonly operation: Operation | null = null,
  ) {}

  get log(): Log {
    return this.services.log;
  }

  /** The language of who asks: what the request prefers, else the person's own; programs read English. */
  get locale(): Locale {
    return this.transport?.locale ?? (this.actor.kind === 'USER' ? this.actor.locale : 'EN');
  }

  /** Runs one statement; answers its rows (also those of RETURNING). */
  rows<T>(statement: Sql | Query | SqlFile, values?: readonly unknown[]): Promise<T[]> {
    return run<T>(this.runner, statement, values);
  }

  /** The same for figures that may be some seconds old: read from a replica where there is one, outside any transaction. */
  figures<T>(statement: Sql, values?: readonly unknown[]): Promise<T[]> {
    const { pool, replicas } = this.services.database;
    return run<T>(this.runner === pool ? replicas : this.runner, statement, values);
  }

  /** The request's own loader: one per request, and a fresh one per transaction. */
  loader<T>(make: MadeOnce<T>): T {
    const known = this.loaders.get(make) as T | undefined;
    if (known !== undefined) return known;
    const made = make(this);
    this.loaders.set(make, made);
    return made;
  }

  /** Whether the actor may do this, at any scope. */
  may(permission: string): boolean {
    return this.actor.permissions.has(permission);
  }

  /** The same request as another actor. */
  as(actor: Actor): RequestContext {
    const { services, now, requestId, transport, operation } = this;
    return new RequestContext(services, actor, now, requestId, transport, undefined, undefined, operation);
  }

  /** The same request while it does this; told where the audit learns of it in another way. */
  doing(name: string, given: Readonly<Record<string, unknown>>, isTold = false): RequestContext {
    const { services, actor, now, requestId, transport } = this;
    const operation = { name, given, isTold };
    return new RequestContext(services, actor, now, requestId, transport, undefined, undefined, operation);
  }
}
