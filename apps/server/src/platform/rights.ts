import type { Actor } from './context.js';

/** What somebody may do and how far, as a text to compare. */
export function rightsOf({ id, roleId, permissions, masks, teamIds, regionIds }: Actor): string {
  const held = [...permissions].map(([permission, scope]) => `${permission}=${scope}`).sort();
  return JSON.stringify([id, roleId, held, masks, [...teamIds].sort(), [...regionIds].sort()]);
}

const shapes = new WeakMap<Actor, string>();
const some = (ids: readonly string[]): string => (ids.length > 1 ? 'n' : String(ids.length));

/** All of an actor's rights that decide what a statement says; the ids it compares are values in it. */
export function shapeOf(actor: Actor): string {
  const known = shapes.get(actor);
  if (known !== undefined) return known;
  const held = [...actor.permissions].map(([permission, scope]) => `${permission}=${scope}`).sort();
  const places = [some(actor.teamIds), some(actor.regionIds), actor.userId === null ? 0 : 1];
  const shape = JSON.stringify([actor.kind, held, [...actor.masks].sort(), places]);
  shapes.set(actor, shape);
  return shape;
}
