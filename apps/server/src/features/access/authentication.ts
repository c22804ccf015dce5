import { LRUCache } from 'lru-cache';
import type { Scope } from '@kehu/schema';
import { anonymous, type Actor, type Services } from '../../platform/context.js';
import { run } from '../../platform/database.js';
import type { Credentials } from '../../platform/http.js';
import { RESYNC } from '../../platform/live.js';
import { sqlFile, type SqlFile } from '../../platform/sql.js';
import { hashSecret } from './secret.js';

const actorOfSession = sqlFile(import.meta.url, './sql/actor-of-session.sql');
const actorOfToken = sqlFile(import.meta.url, './sql/actor-of-token.sql');
const noteTokenUse = sqlFile(import.meta.url, './sql/note-token-use.sql');
const noteSessionUse = sqlFile(import.meta.url, './sql/note-session-use.sql');

/** Told after any change of users, roles, sessions or tokens, so that every process forgets who it knew. */
export const ACCESS_TOPIC = 'access';

const KEPT_MS = 30_000;
const USE_NOTED_MS = 60_000;

type ActorRow = Omit<Actor, 'permissions' | 'allowance'> & {
  permissions: Record<string, Scope>;
  allowance: { callsPerMinute: number | null; costPerMinute: number | null } | null;
  /** When the credential ends by itself. */
  endsAt: Date | null;
};

/** What a token may ask of us in a minute unless it was given less. */
const tokenAllowance = { callsPerMinute: 600_000, costPerMinute: 60_000_000 } as const;

/**
 * Knows who presents a credential. Answers are kept for a short time and forgotten at once when access changes
 * anywhere; while the live connection is down nothing is kept, so a revoked right never outlives the next request.
 */
export class Authentication {
  private readonly known = new LRUCache<string, Actor>({ max: 10_000, ttl: KEPT_MS });
  private readonly shownBy = new WeakMap<Actor, Credentials>();
  private readonly notedAt = new LRUCache<string, number>({ max: 10_000 });
  private generation = 0;

  constructor(services: Pick<Services, 'live'>) {
    services.live.listen(({ topic }) => {
      if (topic === ACCESS_TOPIC || topic === RESYNC) this.forget();
    });
  }

  /** Forgets everybody; this process sees changed rights with its next request. */
  forget(): void {
    this.generation += 1;
    this.known.clear();
  }

  async actorOf(services: Services, { bearer, session }: Credentials): Promise<Actor> {
    const secret = bearer ?? session;
    if (secret === null || secret === '') return anonymous;
    const kind = bearer === null ? 'session' : 'token';
    const key = `${kind}:${hashSecret(secret).toString('base64')}`;
    const kept = services.live.isConnected ? this.known.get(key) : undefined;
    const actor = kept ?? (await this.find(services, { bearer, session }, key));
    if (actor.kind === 'TOKEN') this.noteUse(services, noteTokenUse, actor.id);
    else if (actor.sessionId !== null) this.noteUse(services, noteSessionUse, actor.sessionId);
    return actor;
  }

  private async find(services: Services, { bearer, session }: Credentials, key: string): Promise<Actor> {
    const kind = bearer === null ? 'session' : 'token';
    const secret = bearer ?? session ?? '';
    const generation = this.generation;
    const statement = kind === 'session' ? actorOfSession : actorOfToken;
    const [found] = await run<ActorRow>(services.database.pool, statement, [hashSecret(secret), new Date()]);
    if (!found) return anonymous;
    const { endsAt, ...row } = found;
    const allowance = row.allowance && {
      callsPerMinute: row.allowance.callsPerMinute ?? tokenAllowance.callsPerMinute,
      costPerMinute: row.allowance.costPerMinute ?? tokenAllowance.costPerMinute,
    };
    const actor: Actor = { ...row, permissions: new Map(Object.entries(row.permissions)), allowance };
    this.shownBy.set(actor, { bearer, session });
    const left = endsAt === null ? KEPT_MS : endsAt.getTime() - Date.now();
    if (generation === this.generation && left > 0) this.known.set(key, actor, { ttl: Math.min(KEPT_MS, left) });
    return actor;
  }

  /** Notes when a token or session was used last, to the minute; the request does not wait for it. */
  private noteUse(services: Services, statement: SqlFile, id: string): void {
    const now = Date.now();
    if (now - (this.notedAt.get(id) ?? 0) < USE_NOTED_MS) return;
    this.notedAt.set(id, now);
    run(services.database.pool, statement, [id, new Date(now)]).catch((err: unknown) =>
      services.log.warn({ err }, 'the use of a credential was not noted'),
    );
  }

  /** The same actor with the rights of this moment, for what lasts longer than a request; anonymous when they ended. */
  async again(services: Services, actor: Actor): Promise<Actor> {
    const credentials = this.shownBy.get(actor);
    return credentials ? this.actorOf(services, credentials) : actor;
  }
}
