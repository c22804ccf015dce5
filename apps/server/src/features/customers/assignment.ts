import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';

/** Who looks after a customer. */
export interface Place {
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly regionId: string | null;
}

/** What is asked for: absent takes the default, null nobody. */
export interface AskedPlace {
  readonly ownerId?: string | null;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
}

/**
 * Where a customer goes: to the owner asked for, else to whoever asks; in the owner's team and region unless others are
 * named. A program without an owner puts customers into its own team and region.
 */
export async function placeOf(tx: TransactionContext, asked: AskedPlace): Promise<Place> {
  const ownerId = asked.ownerId === undefined ? tx.actor.userId : asked.ownerId;
  const home = ownerId === null ? await homeOfProgram(tx) : await homeOf(tx, ownerId);
  const teamId = asked.teamId === undefined ? home.teamId : asked.teamId;
  const regionId = asked.regionId === undefined ? home.regionId : asked.regionId;
  await requireNodes(tx, asked);
  return { ownerId, teamId, regionId };
}

/** The team and the region that are named must exist. */
export async function requireNodes(tx: TransactionContext, { teamId, regionId }: AskedPlace): Promise<void> {
  if (teamId) await requireNode(tx, 'team', teamId);
  if (regionId) await requireNode(tx, 'region', regionId);
}

type Home = Pick<Place, 'teamId' | 'regionId'>;

async function homeOf(tx: TransactionContext, userId: string): Promise<Home> {
  const [user] = isId(userId)
    ? await tx.rows<Home>(
        sql`SELECT team_id AS "teamId", region_id AS "regionId" FROM app_user WHERE id = ${userId} AND status = 'ACTIVE'`,
      )
    : [];
  if (!user) throw refuse('NOT_FOUND', 'There is no such user.', ['ownerId']);
  return user;
}

async function homeOfProgram(tx: TransactionContext): Promise<Home> {
  if (tx.actor.kind !== 'TOKEN') return { teamId: null, regionId: null };
  const [token] = await tx.rows<Home>(
    sql`SELECT team_id AS "teamId", region_id AS "regionId" FROM api_token WHERE id = ${tx.actor.id}`,
  );
  return token ?? { teamId: null, regionId: null };
}

async function requireNode(tx: TransactionContext, table: 'team' | 'region', id: string): Promise<void> {
  const [row] = isId(id) ? await tx.rows(sql`SELECT 1 FROM ${sql.raw(table)} WHERE id = ${id}`) : [];
  if (!row) throw refuse('NOT_FOUND', `There is no such ${table}.`, [`${table}Id`]);
}
