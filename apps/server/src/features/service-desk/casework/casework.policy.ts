import type { TicketLinkKind, TicketStatus } from '@kehu/schema';
import { isOpen, type Fault } from '../ticket.policy.js';

/** What a merge asks of a ticket. */
export interface Mergeable {
  readonly ticketId: string;
  readonly customerId: string;
  readonly status: TicketStatus;
  readonly mergedIntoId: string | null;
}

/** Why one ticket may not go on in another; null when it may. */
export function faultOfMerge(source: Mergeable, target: Mergeable): Fault | null {
  if (source.ticketId === target.ticketId) return badInput('A ticket is not merged into itself.');
  if (source.customerId !== target.customerId) {
    return badInput('Tickets of two customers are linked, not merged.');
  }
  if (source.mergedIntoId !== null) return precondition('This ticket was merged already.');
  if (target.mergedIntoId !== null) return precondition('That ticket was itself merged; choose the one it went into.');
  return isOpen(target.status) ? null : precondition('A ticket is merged into one that is still open.');
}

const badInput = (message: string): Fault => ({ code: 'BAD_INPUT', message, field: ['intoTicketId'] });
const precondition = (message: string): Fault => ({ code: 'PRECONDITION', message, field: ['intoTicketId'] });

const inverses: Readonly<Record<TicketLinkKind, TicketLinkKind>> = {
  RELATED: 'RELATED',
  BLOCKS: 'BLOCKED_BY',
  BLOCKED_BY: 'BLOCKS',
  CAUSES: 'CAUSED_BY',
  CAUSED_BY: 'CAUSES',
};

/** The same link as the other ticket has it. */
export const inverseOf = (kind: TicketLinkKind): TicketLinkKind => inverses[kind];

/** Kinds of links that must never lead back to where they began. */
export const isDirected = (kind: TicketLinkKind): boolean => kind !== 'RELATED';

/** What duplicates are told by. */
export interface Comparable {
  readonly subject: string;
  readonly type: string;
  readonly openedAt: Date;
  /** Positions of orders it is about. */
  readonly lines: readonly string[];
}

const DAY_MS = 86_400_000;
/** From here on two tickets are shown as perhaps the same. */
export const LIKELY = 45;

/**
 * How likely two tickets of one customer are about the same, 0 to 100: the words of the subject up to 60, a shared order
 * line 25, the same type 5, opened within a day 10.
 */
export function likeness(a: Comparable, b: Comparable): number {
  const words = 60 * sameWords(a.subject, b.subject);
  const isShared = a.lines.some((line) => b.lines.includes(line));
  const isClose = Math.abs(a.openedAt.getTime() - b.openedAt.getTime()) <= DAY_MS;
  return Math.round(words + (isShared ? 25 : 0) + (a.type === b.type ? 5 : 0) + (isClose ? 10 : 0));
}

/** Dice’s coefficient of the pairs of letters, 0 to 1: it serves Chinese and Latin alike. */
export function sameWords(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = left.size + right.size;
  if (total === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / total;
}

function pairsOf(text: string): Set<string> {
  const letters = [...text.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  if (letters.length === 1) return new Set(letters);
  return new Set(letters.slice(1).map((letter, i) => letters[i]! + letter));
}
