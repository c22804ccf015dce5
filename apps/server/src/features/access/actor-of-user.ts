import type { Scope } from '@kehu/schema';
import type { Actor, RequestContext } from '../../platform/context.js';
import { sqlFile } from '../../platform/sql.js';

const actorOfUser = sqlFile(import.meta.url, './sql/actor-of-user.sql');

/** Somebody as they would be if they were signed in, and where they stand. */
export interface Person {
  readonly actor: Actor;
  readonly teamId: string | null;
  readonly regionId: string | null;
}

type Row = Omit<Actor, 'permissions'> & Omit<Person, 'actor'> & { permissions: Record<string, Scope> };

/** The rights of a user, to ask what they would see: pass the actor to conditions, never to anything that acts. */
export async function personOf(ctx: RequestContext, userId: string): Promise<Person | null> {
  const [row] = await ctx.rows<Row>(actorOfUser, [userId]);
  if (!row) return null;
  const { teamId, regionId, permissions, ...rest } = row;
  return { actor: { ...rest, permissions: new Map(Object.entries(permissions)) }, teamId, regionId };
}
