import { TicketLinkKind } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Money } from '../../../platform/money.js';
import { DateTime, Decimal } from '../../../platform/scalars.js';
import { TicketType } from '../ticket.type.js';

@ObjectType('TicketDuplicate', { description: 'Another ticket that may be about the same.', simpleResolvers: true })
export class TicketDuplicateType {
  @Field(() => TicketType, { description: 'The other ticket.' })
  ticket: TicketType;

  @Field(() => Int, {
    description: 'How likely, 45 to 100: by the words of the subject, shared order lines, type and time.',
  })
  likeness: number;
}

@ObjectType('TicketLink', { description: 'How a ticket stands to another.', simpleResolvers: true })
export class TicketLinkType {
  @Field(() => graphqlEnum(TicketLinkKind), { description: 'What this ticket is to the other.' })
  kind: TicketLinkKind;

  @Field(() => TicketType, { description: 'The other ticket; links to tickets the caller may not see are left out.' })
  ticket: TicketType;
}

@ObjectType('TicketLine', { description: 'A position of an order that a ticket is about.', simpleResolvers: true })
export class TicketLineType {
  @Field(() => ID, { description: 'The position.' })
  id: string;

  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => String, { description: 'The number of the order.' })
  orderNumber: string;

  @Field(() => DateTime, { description: 'When it was ordered.' })
  orderedAt: Date;

  @Field(() => ID, { nullable: true, description: 'The product; null for what is not in the catalogue.' })
  productId: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the product, or what was written.' })
  name: string | null;

  @Field(() => Decimal, { description: 'How many; negative for what was sent back.' })
  quantity: string;

  @Field(() => Money, { description: 'What was paid for it.' })
  net: Money;
}
