import { AuditFaultKind, WorkState } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';

@ObjectType('AuditFault', { description: 'A place of the audit that is not as it was written.', simpleResolvers: true })
export class AuditFaultType {
  @Field(() => graphqlEnum(AuditFaultKind), { description: 'What is wrong there.' })
  kind: AuditFaultKind;

  @Field(() => Int, { description: 'The chain.' })
  chain: number;

  @Field(() => Int, { nullable: true, description: 'The place in the chain; null when it is about its end.' })
  seq: number | null;

  @Field(() => String, { description: 'One sentence that names it.' })
  message: string;
}

@ObjectType('AuditCheck', {
  description: 'A reading of the whole audit, to find every entry that was changed, deleted or moved.',
  simpleResolvers: true,
})
export class AuditCheckType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(WorkState), { description: 'How far it came.' })
  state: WorkState;

  @Field(() => String, { description: 'Who asked for it; a job every night.' })
  askedBy: string;

  @Field(() => Int, { description: 'How many chains there are; 0 before it begins.' })
  chains: number;

  @Field(() => Int, { description: 'How many of them were read.' })
  chainsDone: number;

  @Field(() => Int, { description: 'How many entries were read.' })
  entries: number;

  @Field(() => [AuditFaultType], {
    description: 'What is not as it was written, at most 100 places; empty when all is.',
  })
  faults: AuditFaultType[];

  @Field(() => DateTime, { description: 'When it was asked for.' })
  startedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it runs.' })
  finishedAt: Date | null;
}

@ObjectType('AuditCheckPayload', { description: 'The check that runs now.', simpleResolvers: true })
export class AuditCheckPayload extends Payload {
  @Field(() => AuditCheckType, { nullable: true, description: 'The check; null when it was refused.' })
  check?: AuditCheckType | null;
}
