import { InteractionKind } from '@kehu/schema';
import { expect, test } from 'vitest';
import { channelOf, faultOf, type EventRequest } from './interaction.policy.js';

const now = new Date('2026-11-21T09:30:00Z');
const fieldAtFault = (given: Partial<EventRequest>): readonly string[] | undefined =>
  faultOf({ kind: 'CALL', subject: 'Asked about delivery', ...given }, now)?.field;

test('a plain event has no fault', () => {
  expect(fieldAtFault({})).toBeUndefined();
  expect(
    fieldAtFault({ occurredAt: new Date('2026-11-22T09:30:00Z'), rating: 5, props: { page: '/茶' } }),
  ).toBeUndefined();
});

test('each fault names its field', () => {
  expect(fieldAtFault({ subject: '  ' })).toEqual(['subject']);
  expect(fieldAtFault({ subject: 'x'.repeat(501) })).toEqual(['subject']);
  expect(fieldAtFault({ subject: 'half a pair \ud83d' })).toEqual(['subject']);
  expect(fieldAtFault({ body: 'a\0b' })).toEqual(['body']);
  expect(fieldAtFault({ rating: 6 })).toEqual(['rating']);
  expect(fieldAtFault({ occurredAt: new Date('2026-11-22T09:30:01Z') })).toEqual(['occurredAt']);
  expect(fieldAtFault({ props: ['no object'] })).toEqual(['props']);
  expect(fieldAtFault({ props: { deep: { text: 'a\0b' } } })).toEqual(['props']);
  expect(fieldAtFault({ props: { long: 'x'.repeat(9000) } })).toEqual(['props']);
  expect(fieldAtFault({ externalId: 'x'.repeat(201) })).toEqual(['externalId']);
});

test('every kind has a channel it usually comes through', () => {
  for (const kind of InteractionKind.keys) expect(channelOf(kind)).toMatch(/^[A-Z]+$/);
});
