import type { Actor } from './context.js';

/** What somebody may do and how far, as a text to compare. */
export function rightsOf({ id, roleId, permissions, masks, teamIds, regionIds }: Actor): string {
  const held = [...permissions].map(([permission, scope]) => `${permission}=${scope}`).sort();
  return JSON.stringify([id, roleId, held, masks, [...teamIds].sort(), [...regionIds].sort()]);
}
