import type { OfferStage } from '@kehu/schema';
import { hasRoom } from '../room.policy.js';

/** A ticket that waits for somebody to offer it to. */
export interface WaitingPlace {
  readonly itemId: string;
  readonly waitedSeconds: number;
  /** How much of an agent's capacity it takes. */
  readonly weight: number;
  /** What an agent should be good at, the most important first; what nobody is good at is not asked for. */
  readonly skills: readonly string[];
  readonly primaryId: string | null;
  readonly backupId: string | null;
  /** Who let an offer of it pass. */
  readonly passedBy: readonly string[];
}

/** An agent at work. */
export interface FreeAgent {
  readonly userId: string;
  /** Whether the agent is offered what is nobody's own. */
  readonly takesOffers: boolean;
  /** Tickets in hand and offered, and how many there may be. */
  readonly busy: number;
  readonly capacity: number;
  readonly skills: readonly string[];
}

/** To whom a ticket is to be offered next, and why. */
export interface Choice {
  readonly userId: string;
  readonly stage: OfferStage;
}

/** After each such stretch of waiting one skill, the least important, is asked for no longer. */
export const SKILL_PATIENCE_SECONDS = 60;

/**
 * To whom a ticket is offered, in the order in which to ask who may: its dedicated agent first, then the backup, both
 * only while at work with room; then whoever takes offers and has the skills, the least busy first.
 */
export function choicesFor(place: WaitingPlace, agents: readonly FreeAgent[]): Choice[] {
  const open = agents.filter(
    (agent) => hasRoom({ ...agent, held: agent.busy }, place.weight) && !place.passedBy.includes(agent.userId),
  );
  const own = (
    [
      ['PRIMARY', place.primaryId],
      ['BACKUP', place.backupId],
    ] as const
  ).flatMap(([stage, id]) =>
    open.filter(({ userId }) => userId === id).map(({ userId }): Choice => ({ userId, stage })),
  );
  const asked = skillsAsked(place, agents);
  const others = open
    .filter(({ takesOffers, skills }) => takesOffers && asked.every((skill) => skills.includes(skill)))
    .sort((a, b) => a.busy / a.capacity - b.busy / b.capacity || (a.userId < b.userId ? -1 : 1))
    .map(({ userId }): Choice => ({ userId, stage: 'QUEUE' }));
  return [...own, ...others.filter(({ userId }) => own.every((choice) => choice.userId !== userId))];
}

/** The skills still asked for after so long a wait. */
export function skillsAsked({ skills, waitedSeconds }: WaitingPlace, agents: readonly FreeAgent[]): string[] {
  const known = skills.filter((skill) => agents.some((agent) => agent.skills.includes(skill)));
  return known.slice(0, Math.max(0, known.length - Math.floor(waitedSeconds / SKILL_PATIENCE_SECONDS)));
}
