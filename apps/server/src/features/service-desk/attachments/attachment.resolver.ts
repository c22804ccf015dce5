import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerTicket } from '../answer-ticket.js';
import { TicketPayload } from '../ticket.type.js';
import type { AttachmentService } from './attachment.service.js';

@InputType('TicketAttachmentRemoveInput', { description: 'Which file is taken away.' })
export class TicketAttachmentRemoveInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => ID, { description: 'The file.' })
  attachmentId: string;
}

/** Files come by POST /tickets/{id}/attachments; here they go. */
@Resolver()
export class AttachmentResolver {
  constructor(private readonly files: AttachmentService) {}

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Takes a file of a ticket away for good.' })
  ticketAttachmentRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketAttachmentRemoveInput, { description: 'Which file.' }) input: TicketAttachmentRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.files.remove(ctx, input));
  }
}
