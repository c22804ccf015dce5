import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, type Changed } from '../customer-access.js';
import { dataKeyOf } from '../keys/data-keys.js';
import { MASK } from '../masks/mask.js';
import { removeOwned, requireRoom, updateOwned } from '../owned-rows.js';
import { cleanText } from '../text.policy.js';
import { Note } from './note.entity.js';

export interface NewNote {
  readonly customerId: string;
  readonly body: string;
  readonly isPinned?: boolean | null;
  /** Whether the text is sealed with the customer's key. */
  readonly isSensitive?: boolean | null;
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
        const words = given.isSensitive ? await sealed(tx, customerId, body) : { body };
        const note = { id, customerId, ...words, authorId: tx.actor.userId, isPinned: given.isPinned ?? false, ...at };
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
        if (given.body !== undefined) Object.assign(changes, await this.wordsOf(tx, { id, customerId }, given.body));
        if (typeof given.isPinned === 'boolean') changes.isPinned = given.isPinned;
        await updateOwned(tx, Note, { id, customerId }, given.expectedVersion, changes);
        return id;
      },
      'interactions:write',
    );
  }

  /** The new text as the note keeps it: sealed where it was. */
  private async wordsOf(tx: TransactionContext, where: { id: string; customerId: string }, text: string | null) {
    const body = bodyOf(text ?? '');
    const note = isId(where.id) ? await tx.db.getRepository(Note).findOneBy(where) : null;
    return note?.wordsSealed ? sealed(tx, where.customerId, body) : { body };
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

/** A sensitive text: sealed, and a mask where readers look. */
async function sealed(tx: TransactionContext, customerId: string, body: string) {
  return { body: MASK, wordsSealed: (await dataKeyOf(tx, customerId)).seal(body) };
}

function bodyOf(text: string): string {
  const body = accepted(cleanText(text, { max: 5000, multiline: true, required: true }), ['body']);
  if (body === MASK) throw refuse('BAD_INPUT', 'This is a mask, not the value behind it.', ['body']);
  return body;
}
