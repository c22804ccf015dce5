import { MessageVisibility } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { jsonRows } from '../../../platform/parts.js';
import { DateTime } from '../../../platform/scalars.js';
import { sql } from '../../../platform/sql.js';
import { openSealed } from '../../customers/index.js';
import { visibleNotes } from '../ticket.columns.js';
import { nameOf, ticketPart } from '../ticket-parts.js';

@ObjectType('TicketAttachment', {
  description:
    'A file on a ticket. It is fetched by GET /tickets/{ticketId}/attachments/{id}, signed in as for anything else.',
  simpleResolvers: true,
})
export class TicketAttachmentType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'What it is by its content, such as image/png.' })
  mediaType: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  size: number;

  @Field(() => graphqlEnum(MessageVisibility), {
    description: 'Whether it is for the customer or for colleagues only.',
  })
  visibility: MessageVisibility;

  @Field(() => String, { nullable: true, description: 'Who added it.' })
  addedByName: string | null;

  @Field(() => DateTime, { description: 'When.' })
  addedAt: Date;
}

interface Row extends Omit<TicketAttachmentType, 'name'> {
  readonly customerId: string;
  readonly sealed: string;
  readonly wrapped: string | null;
}

/** The files of a ticket. */
export const attachmentsPart = ticketPart({
  field: 'attachments',
  type: () => [TicketAttachmentType],
  description: 'Its files, oldest first; those for colleagues only for those who may read notes.',
  permission: null,
  sql: ({ parent, ctx }) =>
    jsonRows(sql`SELECT f.id, f.customer_id AS "customerId", f.media_type AS "mediaType", f.size, f.visibility,
        f.added_at AS "addedAt", encode(f.name_sealed, 'hex') AS sealed, encode(n.wrapped, 'hex') AS wrapped,
        ${nameOf(sql.raw('f.added_by_id'))} AS "addedByName"
      FROM ticket_attachment f
      LEFT JOIN customer_key n ON n.customer_id = f.customer_id AND n.generation = get_byte(f.name_sealed, 0)
      WHERE f.ticket_id = ${parent}.id AND f.customer_id = ${parent}.customer_id
        AND (f.visibility = 'PUBLIC' OR ${visibleNotes(ctx, parent)})
      ORDER BY f.added_at, f.id`),
  finish: (rows: Row[], _args, ctx) =>
    rows.map(({ sealed, wrapped, customerId, ...row }) => ({
      ...row,
      name: openSealed(ctx, { sealed, wrapped }, customerId) ?? row.id,
    })),
});
