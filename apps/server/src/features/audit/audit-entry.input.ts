import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import { DateTime } from '../../platform/scalars.js';

@InputType('AuditFilter', { description: 'Which entries of the audit; all that is given must hold.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Done by this user, token or job.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done to this record.' })
  objectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this customer.' })
  customerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Done to this kind of record, as `contact`.' })
  object?: string | null;

  @Field(() => String, { nullable: true, description: 'This action, as `customerUpdate`.' })
  action?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only looks at what is kept secret: values shown in full, packages handed out, lists taken away.',
  })
  onlyReads?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'At this moment or later.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which entries; all unless given.' })
  filter?: AuditFilter | null;
}

@InputType('CustomerFieldRestoreInput', { description: 'Which value shall come back.' })
export class CustomerFieldRestoreInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The entry of the audit that took the value away.' })
  entryId: string;

  @Field(() => String, { description: 'The field, as the entry names it.' })
  field: string;

  @Field(() => Int, { description: 'The version of the customer the change is based on.' })
  expectedVersion: number;
}
