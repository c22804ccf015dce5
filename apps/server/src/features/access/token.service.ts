import { isId } from '../../platform/cursor.js';
import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { sql, type Sql } from '../../platform/sql.js';
import { changeAccess } from './access-change.js';
import { ApiToken } from './api-token.entity.js';
import type { Authentication } from './authentication.js';
import { requireGrantable } from './grants.js';
import { permissions } from './role.policy.js';
import type { TokenRow } from './rows.js';
import { hashSecret, newSecret } from './secret.js';
import { visibleUser } from './user-scope.js';

export interface TokenGiven {
  readonly name: string;
  readonly roleId: string;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
  /** Narrows what the role may; everything when left out. */
  readonly permissions?: readonly string[] | null;
  readonly expiresAt?: Date | null;
  /** Null or left out: what the installation allows every token. */
  readonly callsPerMinute?: number | null;
  readonly costPerMinute?: number | null;
  readonly clientMutationKey?: string | null;
}

const columns = sql`t.id, t.name, t.prefix, t.permissions, t.role_id AS "roleId", t.team_id AS "teamId",
  t.region_id AS "regionId", t.created_at AS "createdAt", t.expires_at AS "expiresAt", t.revoked_at AS "revokedAt",
  t.last_used_at AS "lastUsedAt", t.former_until AS "formerUntil", t.calls_per_minute AS "callsPerMinute",
  t.cost_per_minute AS "costPerMinute"`;

const HOUR_MS = 3_600_000;
const noToken = () => refuse('NOT_FOUND', 'There is no such token.', ['id']);

/** Keys of programs. */
export class TokenService {
  constructor(private readonly authentication: Authentication) {}

  /** Tokens the actor may keep, the newest first; at most 500. */
  list(ctx: RequestContext): Promise<TokenRow[]> {
    return this.read(ctx, sql.raw('true'));
  }

  async one(ctx: RequestContext, id: string): Promise<TokenRow | null> {
    const [row] = await this.read(ctx, sql`t.id = ${id}`);
    return row ?? null;
  }

  /** A new token; its secret is answered here and kept nowhere: a repeated key gets the token without it. */
  async create(ctx: RequestContext, given: TokenGiven): Promise<{ id: string; secret: string | null }> {
    const name = given.name.trim();
    if (name === '') throw refuse('BAD_INPUT', 'This is required.', ['name']);
    if (given.expiresAt && given.expiresAt <= ctx.now)
      throw refuse('BAD_INPUT', 'This is over already.', ['expiresAt']);
    const unknown = given.permissions?.findIndex((permission) => !(permission in permissions)) ?? -1;
    if (unknown >= 0) throw refuse('BAD_INPUT', 'There is no such permission.', ['permissions', String(unknown)]);
    let secret: string | null = null;
    const id = await changeAccess(this.authentication, ctx, async (tx) => {
      await requireGrantable(tx, given, 'users:write');
      return once(tx, 'apiTokenCreate', given.clientMutationKey, given, async () => {
        secret = newSecret('kt_');
        const { roleId, teamId = null, regionId = null, expiresAt = null } = given;
        const { callsPerMinute = null, costPerMinute = null } = given;
        const limits = { callsPerMinute, costPerMinute };
        const row = { id: newId(tx.now.getTime()), name, roleId, teamId, regionId, expiresAt, ...limits };
        const kept = { prefix: secret.slice(0, 8), tokenHash: hashSecret(secret), createdAt: tx.now };
        const narrowed = given.permissions ? [...given.permissions] : null;
        const token = { ...row, ...kept, permissions: narrowed, createdById: tx.actor.userId };
        await tx.db.getRepository(ApiToken).insert(token);
        return row.id;
      });
    });
    return { id, secret };
  }

  /** The token is worth nothing from now on. */
  async revoke(ctx: RequestContext, id: string): Promise<string> {
    return changeAccess(this.authentication, ctx, async (tx) => {
      const revoked = isId(id)
        ? await tx.rows(
            sql`UPDATE api_token t SET revoked_at = coalesce(t.revoked_at, ${tx.now})
                WHERE t.id = ${id} AND ${visibleUser(tx, sql.raw('t'), 'users:write')} RETURNING t.id`,
          )
        : [];
      if (revoked.length === 0) throw noToken();
      return id;
    });
  }

  /**
   * A new secret for a token; the one before stays good for so many hours, so that programs can be told one by one. One
   * rotated before that ends now.
   */
  async rotate(ctx: RequestContext, id: string, overlapHours: number): Promise<string> {
    const secret = newSecret('kt_');
    await changeAccess(this.authentication, ctx, async (tx) => {
      const formerUntil = new Date(tx.now.getTime() + overlapHours * HOUR_MS);
      const rotated = isId(id)
        ? await tx.rows<{ roleId: string; teamId: string | null; regionId: string | null }>(
            sql`UPDATE api_token t SET former_hash = t.token_hash, former_until = ${formerUntil},
                  token_hash = ${hashSecret(secret)}, prefix = ${secret.slice(0, 8)}
                WHERE t.id = ${id} AND t.revoked_at IS NULL AND ${visibleUser(tx, sql.raw('t'), 'users:write')}
                RETURNING t.role_id AS "roleId", t.team_id AS "teamId", t.region_id AS "regionId"`,
          )
        : [];
      const [token] = rotated;
      if (!token) throw noToken();
      // Whoever rotates holds the secret: nobody comes to more rights this way.
      await requireGrantable(tx, token, 'users:write');
    });
    return secret;
  }

  private read(ctx: RequestContext, which: Sql): Promise<TokenRow[]> {
    return ctx.rows(
      sql`SELECT ${columns} FROM api_token t WHERE ${which} AND ${visibleUser(ctx, sql.raw('t'), 'users:write')}
          ORDER BY t.created_at DESC, t.id DESC LIMIT 500`,
    );
  }
}
