import { hasRoom, type Hands } from '../room.policy.js';

/** What became of somebody who asked for the head of a queue: a place, no room for it, or nobody waits. */
export type Dealt<Place> = Place | 'FULL' | 'EMPTY';

/** A ticket of a policy that says nothing weighs this. */
const LIGHTEST = { weight: 1 } as const;

/**
 * Who gets which place: those who ask in the order they came, places in the order of their rank. Whoever has no room for
 * the place whose turn it is gets none, and the next one gets it.
 *
 * @param agentIds who asks; the same agent as often as he asks
 * @param hands of each agent, before the first gets anything
 */
export function dealOut<Place extends { readonly weight: number }>(
  agentIds: readonly string[],
  hands: ReadonlyMap<string, Hands>,
  places: readonly Place[],
): Dealt<Place>[] {
  const now = new Map(hands);
  let next = 0;
  return agentIds.map((agentId) => {
    const hand = now.get(agentId);
    if (!hand) throw new Error('an agent is not known at the desk');
    const place = places[next];
    if (!hasRoom(hand, (place ?? LIGHTEST).weight)) return 'FULL';
    if (!place) return 'EMPTY';
    next += 1;
    now.set(agentId, { ...hand, held: hand.held + place.weight });
    return place;
  });
}

/** How many places those who ask can take at most: no more are locked, because others pass over what is locked. */
export function placesWanted(agentIds: readonly string[], hands: ReadonlyMap<string, Hands>): number {
  const plenty = agentIds.map(() => LIGHTEST);
  return dealOut(agentIds, hands, plenty).filter((dealt) => typeof dealt === 'object').length;
}
