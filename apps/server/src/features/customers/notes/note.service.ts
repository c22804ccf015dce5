import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, type Changed } from '../customer-access.js';
import { removeOwned, requireRoom, updateOwned } from '../owned-rows.js';
import { cleanText } from '../text.policy.js';
import { Note } from './note.entity.js';

export interface NewNote {
  readonly customerId: string;
  readonly body: string;
  readonly isPinned?: boolean | null;
  readonly clientMutationKey?: string | null;
}

export interface NoteUpdate {
  readonly customerId: string;
  readonly expectedVersion: number;
  readonly body?: string | null;
  readonly isPinned?: boolean | null;
}

/** What colleagues write down: open to all who may log contacts. */
export class NoteService {
  add(ctx: RequestContext, given: NewNote): Promise<Changed> {
    return changeCustomer(
      ctx,
      'noteAdd',
      given,
      async (tx, { id: customerId }) => {
        await requireRoom(tx, 'note', customerId);
        const body = bodyOf(given.body);
        const id = newId(tx.now.getTime());
        const at = { createdAt: tx.now, updatedAt: tx.now };
        const note = { id, customerId, body, authorId: tx.actor.userId, isPinned: given.isPinned ?? false, ...at };
        await tx.db.getRepository(Note).insert(note);
        return id;
      },
      'interactions:write',
    );
  }

  update(ctx: RequestContext, id: string, given: NoteUpdate): Promise<Changed> {
    return changeCustomer(
      ctx,
      'noteUpdate',
      given,
      async (tx, { id: customerId }) => {
        const changes: Partial<Note> = { updatedAt: tx.now };
        if (given.body !== undefined) changes.body = bodyOf(given.body ?? '');
        if (typeof given.isPinned === 'boolean') changes.isPinned = given.isPinned;
        await updateOwned(tx, Note, { id, customerId }, given.expectedVersion, changes);
        return id;
      },
      'interactions:write',
    );
  }

  remove(ctx: RequestContext, given: { customerId: string; noteId: string }): Promise<Changed> {
    return changeCustomer(
      ctx,
      'noteRemove',
      given,
      async (tx, { id: customerId }) => {
        await removeOwned(tx, 'note', customerId, given.noteId, ['noteId']);
        return null;
      },
      'interactions:write',
    );
  }
}

const bodyOf = (text: string): string =>
  accepted(cleanText(text, { max: 5000, multiline: true, required: true }), ['body']);
