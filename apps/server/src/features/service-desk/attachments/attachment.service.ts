import { randomBytes } from 'node:crypto';
import type { MessageVisibility } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { decrypt, encrypt, KEY_BYTES } from '../../../platform/keys.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { dataKeyOf, openSealed } from '../../customers/index.js';
import { takeInHand, writerOf, type TicketCase } from '../ticket-case.js';
import { tell } from '../ticket-change.js';
import { visibleNotes, visibleTicket } from '../ticket.columns.js';
import { kindOf, nameFor } from './file-kind.policy.js';
import { TicketAttachment } from './ticket-attachment.entity.js';

/** The largest file that is taken, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;
const MOST_FILES = 20;

/** A file on its way in. */
export interface NewFile {
  readonly name: string;
  readonly content: Buffer;
  readonly visibility: MessageVisibility;
}

/** A file on its way out. */
export interface TakenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Files on tickets. They stand encrypted in the database, so that they are erased, saved and copied with everything else. */
export class AttachmentService {
  /** Whether the actor may add to the ticket: asked before anything of the file is read. @throws NOT_FOUND, PRECONDITION */
  async demandRoom(ctx: RequestContext, ticketId: string): Promise<void> {
    await inTransaction(ctx, async (tx) => demandRoomOn(tx, await takeInHand(tx, ticketId)));
  }

  async add(ctx: RequestContext, ticketId: string, file: NewFile): Promise<{ id: string }> {
    if (file.content.length === 0) throw refuse('BAD_INPUT', 'The file is empty.', ['file']);
    if (file.content.length > LARGEST_FILE) throw tooLarge();
    const kind = kindOf(file.content);
    if (kind === null) {
      throw refuse('BAD_INPUT', 'Only pictures, PDF, Office files, sound, film and plain text are taken.', ['file']);
    }
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, ticketId);
      await demandRoomOn(tx, ticket);
      const { customerId, now: addedAt } = ticket;
      // A new data key of the customer is made while nobody adds a secret.
      await tx.rows(sql`SELECT FROM customer WHERE id = ${customerId} FOR NO KEY UPDATE`);
      const customerKey = await dataKeyOf(tx, customerId);
      const [id, key] = [newId(), randomBytes(KEY_BYTES)];
      await tx.db.getRepository(TicketAttachment).insert({
        ...{ id, customerId, ticketId, addedAt, addedById: writerOf(tx), visibility: file.visibility },
        nameSealed: customerKey.seal(nameFor(file.name, kind)),
        keySealed: customerKey.seal(key.toString('base64')),
        content: encrypt(key, file.content, id),
        ...{ mediaType: kind.mediaType, size: file.content.length },
      });
      await tell(tx, ticket, 'NOTED');
      return { id };
    });
  }

  /** A file of a ticket the actor may see; null when there is none. */
  async take(ctx: RequestContext, ticketId: string, id: string): Promise<TakenFile | null> {
    if (!isId(ticketId) || !isId(id)) return null;
    const [row] = await ctx.rows<{ customerId: string; mediaType: string; content: Buffer } & Sealed>(
      sql`SELECT f.customer_id AS "customerId", f.media_type AS "mediaType", f.content,
            encode(f.name_sealed, 'hex') AS name, encode(f.key_sealed, 'hex') AS key,
            encode(n.wrapped, 'hex') AS "nameKey", encode(k.wrapped, 'hex') AS "keyKey"
          FROM ticket_attachment f JOIN ticket t ON t.id = f.ticket_id AND t.customer_id = f.customer_id
          LEFT JOIN customer_key n ON n.customer_id = f.customer_id AND n.generation = get_byte(f.name_sealed, 0)
          LEFT JOIN customer_key k ON k.customer_id = f.customer_id AND k.generation = get_byte(f.key_sealed, 0)
          WHERE f.id = ${id} AND f.ticket_id = ${ticketId} AND ${visibleTicket(ctx, sql.raw('t'))}
            AND (f.visibility = 'PUBLIC' OR ${visibleNotes(ctx, sql.raw('t'))})`,
    );
    if (!row) return null;
    const key = openSealed(ctx, { sealed: row.key, wrapped: row.keyKey }, row.customerId);
    if (key === null) return null;
    const name = openSealed(ctx, { sealed: row.name, wrapped: row.nameKey }, row.customerId) ?? id;
    return { name, mediaType: row.mediaType, content: decrypt(Buffer.from(key, 'base64'), row.content, id) };
  }

  async remove(ctx: RequestContext, given: { ticketId: string; attachmentId: string }): Promise<{ ticketId: string }> {
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, given.ticketId);
      const { ticketId, customerId } = ticket;
      const where = { id: given.attachmentId, ticketId, customerId };
      const { affected } = isId(where.id) ? await tx.db.getRepository(TicketAttachment).delete(where) : { affected: 0 };
      if (affected !== 1) throw refuse('NOT_FOUND', 'There is no such file.', ['attachmentId']);
      await tell(tx, ticket, 'NOTED');
      return { ticketId };
    });
  }
}

async function demandRoomOn(tx: TransactionContext, { ticketId, customerId }: TicketCase): Promise<void> {
  const count = await tx.db.getRepository(TicketAttachment).countBy({ ticketId, customerId });
  if (count >= MOST_FILES) throw refuse('PRECONDITION', `A ticket has at most ${MOST_FILES} files.`, ['ticketId']);
}

interface Sealed {
  readonly name: string;
  readonly key: string;
  readonly nameKey: string | null;
  readonly keyKey: string | null;
}

/** The refusal of a file that is larger than allowed. */
export const tooLarge = () => refuse('BAD_INPUT', `A file has at most ${LARGEST_FILE / 1024 / 1024} MB.`, ['file']);
