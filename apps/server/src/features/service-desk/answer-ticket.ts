import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { findTicket } from './ticket.query.js';

/** Does something to a ticket and answers it as it is then, with every selected part. */
export function answerTicket(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  input: object,
  work: () => Promise<{ ticketId: string }>,
) {
  return answer(input, async () => {
    const { ticketId } = await work();
    return { ticket: await findTicket(ctx, ticketId, info, ['ticket']) };
  });
}
