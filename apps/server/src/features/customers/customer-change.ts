import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { isSelected } from '../../platform/lookahead.js';
import { answer, Payload } from '../../platform/payload.js';
import type { Changed } from './customer-access.js';
import { customerParts } from './customer-parts.js';
import { findCustomer } from './customer.query.js';
import { CustomerType } from './customer.type.js';

/** What every answer to a change of something the customer owns has. */
@ObjectType()
export abstract class CustomerChangePayload extends Payload {
  @Field(() => CustomerType, {
    nullable: true,
    description: 'The customer as it is now; null when the change was refused.',
  })
  customer?: CustomerType | null;
}

/** Where the changed record is found: the part that lists it, and the field of the payload that shows it. */
export interface Shown {
  readonly part: string;
  readonly record: string;
}

/** Does the change, and answers the record and the customer as they are now, as far as they were asked for. */
export function answerChange(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  input: object,
  shown: Shown | null,
  work: () => Promise<Changed>,
) {
  return answer(input, async () => {
    const { customerId, id } = await work();
    const customer = isSelected(info, 'customer') ? await findCustomer(ctx, customerId, info, ['customer']) : null;
    if (shown === null || id === null) return { customer };
    return { customer, [shown.record]: await recordOf(ctx, shown.part, customerId, id) };
  });
}

async function recordOf(ctx: RequestContext, part: string, customerId: string, id: string): Promise<unknown> {
  const records = (await customerParts.valueOf(ctx, part, customerId)) as { id: string }[] | null;
  return records?.find((record) => record.id === id) ?? null;
}
