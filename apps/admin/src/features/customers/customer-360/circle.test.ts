import { expect, test } from 'vitest';
import { circleOf } from './circle.js';

const person = (id: string, vipTier: 'NONE' | 'GOLD' = 'NONE') => ({
  __typename: 'Customer' as const,
  id,
  name: id,
  vipTier,
});
const tie = (type: 'SPOUSE' | 'FRIEND' | 'COLLEAGUE', other: ReturnType<typeof person>) => ({
  __typename: 'Relation' as const,
  id: `${type}-${other.id}`,
  type,
  other,
});

test('everybody stands once, and a relation both sides tell of is one line', () => {
  const [ann, bob, cat] = [person('ann', 'GOLD'), person('bob'), person('cat')];
  const bobs = { ...bob, relations: [tie('SPOUSE', ann), tie('FRIEND', cat)] };
  const cats = { ...cat, relations: [tie('FRIEND', bob)] };
  const relations = [
    { ...tie('SPOUSE', bob), other: bobs },
    { ...tie('COLLEAGUE', cat), other: cats },
  ];
  const { members, bonds } = circleOf({ ...ann, relations });
  expect(members.map(({ id, distance, isVip }) => `${id} ${distance} ${isVip}`)).toEqual([
    'ann 0 true',
    'bob 1 false',
    'cat 1 false',
  ]);
  expect(bonds.map(({ from, to, type }) => `${from} ${to} ${type}`)).toEqual([
    'ann bob SPOUSE',
    'bob cat FRIEND',
    'ann cat COLLEAGUE',
  ]);
});
