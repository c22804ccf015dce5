import type { AuditNote } from '../../platform/audit.js';
import { on } from '../../platform/events.js';
import { accessChanged, type AccessChange } from './access.events.js';

function noteOf({ action, subject, userId, fields = {} }: AccessChange): AuditNote {
  const changes = Object.entries(fields).map(([name, { from, to }]) => [name, [from ?? null, to ?? null]] as const);
  const who = userId === undefined || subject.id === userId ? [] : [['user', [null, userId]] as const];
  const all = Object.fromEntries([...who, ...changes]);
  return { action, object: subject.kind, objectId: subject.id, customerId: null, changes: all };
}

/** Puts what happened at the door into the audit. */
export const accessNotes = on(accessChanged, async (tx, change) => {
  tx.notes.push(noteOf(change));
});
