import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/payload.js';
import { UserType } from '../../access/graphql.js';

@ObjectType('DedicatedAgents', {
  description: 'Who serves a customer before all others, and who does when that agent cannot.',
  simpleResolvers: true,
})
export class DedicatedAgentsType {
  @Field(() => UserType, { nullable: true, description: 'The dedicated agent; null when out of the caller’s reach.' })
  primary: UserType | null;

  @Field(() => UserType, { nullable: true, description: 'The backup; null for none.' })
  backup: UserType | null;
}

@InputType('DedicatedAgentSetInput', { description: 'Who serves a customer first.' })
export class DedicatedAgentSetInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { nullable: true, description: 'The dedicated agent; null for nobody.' })
  primaryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is asked when the dedicated agent cannot.' })
  backupId?: string | null;
}

@InputType('AgentSkillsSetInput', { description: 'What an agent is good at.' })
export class AgentSkillsSetInput {
  @Field(() => ID, { description: 'The agent.' })
  userId: string;

  @Field(() => [String], { description: 'Kinds of tickets and channels, such as `REPAIR` and `PHONE`.' })
  @ArrayMaxSize(30)
  skills: string[];
}

@InputType('TicketOfferInput', { description: 'An offer to take or to let pass.' })
export class TicketOfferInput {
  @Field(() => ID, { description: 'The ticket that is offered.' })
  ticketId: string;
}

@ObjectType('CrewPayload', { description: 'The answer to a change of who serves whom.', simpleResolvers: true })
export class CrewPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The customer or agent it was about; null when it was refused.' })
  id?: string | null;
}
