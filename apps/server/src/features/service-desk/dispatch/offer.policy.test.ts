import { expect, test } from 'vitest';
import { choicesFor, skillsAsked, type FreeAgent, type WaitingPlace } from './offer.policy.js';

const agent = (userId: string, given: Partial<FreeAgent> = {}): FreeAgent => ({
  ...{ userId, takesOffers: true, busy: 0, capacity: 3, skills: [] },
  ...given,
});
const place = (given: Partial<WaitingPlace> = {}): WaitingPlace => ({
  ...{ itemId: 'item', waitedSeconds: 0, weight: 1, skills: [], primaryId: null, backupId: null, passedBy: [] },
  ...given,
});
const names = (of: WaitingPlace, agents: FreeAgent[]): string[] =>
  choicesFor(of, agents).map(({ userId, stage }) => `${userId} ${stage}`);

test('the dedicated agent is asked first, then the backup, then the others, the least busy first', () => {
  const own = place({ primaryId: 'ann', backupId: 'bob' });
  const crew = [
    agent('dan', { busy: 2 }),
    agent('cai', { busy: 1 }),
    agent('bob'),
    agent('ann', { takesOffers: false }),
  ];
  expect(names(own, crew)).toEqual(['ann PRIMARY', 'bob BACKUP', 'cai QUEUE', 'dan QUEUE']);
});

test('whoever is away, has no room or has let it pass is not asked', () => {
  const own = place({ primaryId: 'ann', backupId: 'bob', passedBy: ['bob'] });
  expect(names(own, [agent('bob'), agent('cai'), agent('dan', { busy: 3 })])).toEqual(['cai QUEUE']);
  expect(names(own, [agent('ann', { busy: 3 }), agent('cai', { takesOffers: false })])).toEqual([]);
});

test('an agent without any work is asked like others, and before those who have some', () => {
  expect(names(place(), [agent('busy', { busy: 1 }), agent('idle')])).toEqual(['idle QUEUE', 'busy QUEUE']);
});

test('skills fall away step by step, the least important first, and what nobody has is not asked for', () => {
  const crew = [agent('ann', { skills: ['REPAIR', 'PHONE'] }), agent('bob', { skills: ['REPAIR'] }), agent('cai')];
  const wanted = (waitedSeconds: number) => place({ skills: ['REPAIR', 'PHONE', 'FRENCH'], waitedSeconds });
  expect(skillsAsked(wanted(0), crew)).toEqual(['REPAIR', 'PHONE']);
  expect(names(wanted(0), crew)).toEqual(['ann QUEUE']);
  expect(names(wanted(60), crew)).toEqual(['ann QUEUE', 'bob QUEUE']);
  expect(names(wanted(120), crew)).toEqual(['ann QUEUE', 'bob QUEUE', 'cai QUEUE']);
});

test('a heavy ticket goes to whoever has room for all of it, or nothing in hand', () => {
  const heavy = place({ weight: 3 });
  expect(names(heavy, [agent('ann', { busy: 1 }), agent('bob'), agent('cai', { busy: 2, capacity: 5 })])).toEqual([
    'bob QUEUE',
    'cai QUEUE',
  ]);
  expect(names(place({ weight: 9 }), [agent('ann'), agent('bob', { capacity: 0 })])).toEqual(['ann QUEUE']);
});
