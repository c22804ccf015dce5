import { TicketStatus } from '@kehu/schema';
import { describe, expect, test } from 'vitest';
import {
  afterCustomerMessage,
  allMoves,
  faultOfMove,
  faultOfReply,
  faultOfResolve,
  isOpen,
  isPaused,
} from './ticket.policy.js';

const now = new Date('2026-03-02T01:00:00Z');
const later = new Date('2026-03-03T01:00:00Z');
const explained = { reason: 'Waiting for the part.', until: later };

/** The machine as it is drawn: every pair of statuses, whether an agent may ask for the move by name. */
const drawn: Record<TicketStatus, TicketStatus[]> = {
  NEW: ['OPEN', 'CANCELLED'],
  OPEN: ['PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD', 'CANCELLED'],
  PENDING_CUSTOMER: ['OPEN', 'PENDING_THIRD_PARTY', 'ON_HOLD', 'CANCELLED'],
  PENDING_THIRD_PARTY: ['OPEN', 'PENDING_CUSTOMER', 'ON_HOLD', 'CANCELLED'],
  ON_HOLD: ['OPEN', 'PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'CANCELLED'],
  RESOLVED: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
};

describe('moving a ticket by name', () => {
  const pairs = TicketStatus.keys.flatMap((from) => TicketStatus.keys.map((to) => [from, to] as const));

  test.each(pairs)('%s to %s', (from, to) => {
    const fault = faultOfMove(from, { to, ...explained }, now);
    if (drawn[from].includes(to)) expect(fault).toBeNull();
    else expect(fault).toMatchObject({ code: 'PRECONDITION', field: null });
  });

  test('a hold needs a reason and an end in the future', () => {
    expect(faultOfMove('OPEN', { to: 'ON_HOLD', reason: ' ', until: later }, now)?.field).toEqual(['reason']);
    expect(faultOfMove('OPEN', { to: 'ON_HOLD', reason: 'Part', until: null }, now)?.field).toEqual(['until']);
    expect(faultOfMove('OPEN', { to: 'ON_HOLD', reason: 'Part', until: now }, now)?.field).toEqual(['until']);
  });

  test('a cancellation needs a reason, other moves do not', () => {
    expect(faultOfMove('NEW', { to: 'CANCELLED', reason: null, until: null }, now)).toMatchObject({
      code: 'BAD_INPUT',
      field: ['reason'],
    });
    expect(faultOfMove('OPEN', { to: 'PENDING_CUSTOMER', reason: null, until: null }, now)).toBeNull();
  });
});

describe('solving a ticket', () => {
  const none = { rootCause: null, remedy: null };

  test.each(TicketStatus.keys)('from %s', (status) => {
    const fault = faultOfResolve({ status, type: 'CONSULT' }, none);
    if (status === 'NEW' || status === 'OPEN') expect(fault).toBeNull();
    else expect(fault?.code).toBe('PRECONDITION');
  });

  test('a complaint is solved with its root cause and its remedy', () => {
    const complaint = { status: 'OPEN', type: 'COMPLAINT' } as const;
    expect(faultOfResolve(complaint, none)?.field).toEqual(['rootCause']);
    expect(faultOfResolve(complaint, { rootCause: 'DELIVERY', remedy: null })?.field).toEqual(['remedy']);
    expect(faultOfResolve(complaint, { rootCause: 'DELIVERY', remedy: 'Sent again' })).toBeNull();
  });
});

describe('a message of the customer', () => {
  test('ends the waiting for the customer at once, and opens a resolved ticket again', () => {
    expect(afterCustomerMessage('PENDING_CUSTOMER')).toEqual({ status: 'OPEN', isReopened: false });
    expect(afterCustomerMessage('RESOLVED')).toEqual({ status: 'OPEN', isReopened: true });
  });

  test.each(['NEW', 'OPEN', 'PENDING_THIRD_PARTY', 'ON_HOLD'] as const)('leaves %s as it is', (status) => {
    expect(afterCustomerMessage(status)).toEqual({ status, isReopened: false });
  });

  test.each(['CLOSED', 'CANCELLED'] as const)('comes too late for %s', (status) => {
    expect(afterCustomerMessage(status)).toMatchObject({ code: 'PRECONDITION' });
    expect(faultOfReply(status)).toMatchObject({ code: 'PRECONDITION' });
  });
});

test('whoever waits for others is open, and every status can be reached from a new ticket', () => {
  for (const status of TicketStatus.keys) if (isPaused(status)) expect(isOpen(status)).toBe(true);
  const reached = new Set<TicketStatus>(['NEW']);
  for (const status of reached) for (const next of allMoves[status]) reached.add(next);
  expect([...reached].sort()).toEqual([...TicketStatus.keys].sort());
});
