import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasRoom, type Hands } from '../room.policy.js';
import { dealOut, placesWanted } from './claim.policy.js';

const agents = ['ann', 'bob', 'cem'];
const crews = fc.record(
  Object.fromEntries(
    agents.map((id) => [
      id,
      fc.record({ held: fc.integer({ min: 0, max: 6 }), capacity: fc.integer({ min: 0, max: 6 }) }),
    ]),
  ),
) as fc.Arbitrary<Record<string, Hands>>;
const askers = fc.array(fc.constantFrom(...agents), { maxLength: 12 });
const places = fc.array(fc.record({ weight: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 })) }), {
  maxLength: 12,
});

/** The same one after the other, as if each had come alone: the first place goes to whoever has room for it. */
function oneByOne(agentIds: readonly string[], crew: Record<string, Hands>, waiting: readonly { weight: number }[]) {
  const held = Object.fromEntries(Object.entries(crew).map(([id, hands]) => [id, hands.held]));
  const left = [...waiting];
  return agentIds.map((id) => {
    const mine = { held: held[id]!, capacity: crew[id]!.capacity };
    if (!hasRoom(mine, left[0]?.weight ?? 1)) return 'FULL';
    const place = left.shift();
    if (!place) return 'EMPTY';
    held[id] = mine.held + place.weight;
    return place;
  });
}

test('those who are served together get what they would have got one after the other', () => {
  fc.assert(
    fc.property(askers, crews, places, (ids, crew, waiting) => {
      expect(dealOut(ids, new Map(Object.entries(crew)), waiting)).toEqual(oneByOne(ids, crew, waiting));
    }),
  );
});

test('as many places are locked as can be taken: never fewer, and none too many while tickets weigh the same', () => {
  fc.assert(
    fc.property(askers, crews, places, (ids, crew, waiting) => {
      const hands = new Map(Object.entries(crew));
      const taken = (of: readonly { weight: number }[]) =>
        dealOut(ids, hands, of).filter((dealt) => typeof dealt === 'object').length;
      const wanted = placesWanted(ids, hands);
      expect(taken(waiting)).toBeLessThanOrEqual(wanted);
      expect(taken(ids.map(() => ({ weight: 1 })))).toBe(wanted);
    }),
  );
});
