import { TicketLinkKind } from '@kehu/schema';
import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';

@InputType('TicketMergeInput', { description: 'Which ticket goes on in which.' })
export class TicketMergeInput {
  @Field(() => ID, { description: 'The ticket that ends.' })
  ticketId: string;

  @Field(() => ID, { description: 'The open ticket of the same customer that keeps everything.' })
  intoTicketId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version you saw of the ticket that ends; CONFLICT when it has changed since.',
  })
  expectedVersion?: number | null;
}

@InputType('TicketLinkInput', { description: 'How a ticket stands to another.' })
export class TicketLinkInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => ID, { description: 'The other ticket; it may be another customer’s.' })
  otherTicketId: string;

  @Field(() => graphqlEnum(TicketLinkKind), {
    description: 'What the ticket is to the other. Two tickets have one link.',
  })
  kind: TicketLinkKind;
}

@InputType('TicketUnlinkInput', { description: 'Which two tickets have nothing to do with each other.' })
export class TicketUnlinkInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => ID, { description: 'The other ticket.' })
  otherTicketId: string;
}

@InputType('TicketLinesSetInput', { description: 'The order lines a ticket is about.' })
export class TicketLinesSetInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => [ID], { description: 'All of them, at most 50, of orders of the same customer.' })
  @ArrayMaxSize(50)
  orderLineIds: string[];
}
