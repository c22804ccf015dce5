import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { DateTime, Json } from '../../platform/scalars.js';

@ObjectType('AuditChange', { description: 'A field before and after a change.', simpleResolvers: true })
export class AuditChangeType {
  @Field(() => String, { description: 'The field.' })
  field: string;

  @Field(() => Json, { nullable: true, description: 'The value before; null when there was none.' })
  before: unknown;

  @Field(() => Json, { nullable: true, description: 'The value after; null when there is none any more.' })
  after: unknown;
}

@ObjectType('AuditEntry', {
  description: 'One thing somebody did, as it was written down then.',
  simpleResolvers: true,
})
export class AuditEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime, { description: 'When, by the clock of the database.' })
  at: Date;

  @Field(() => String, { description: 'What kind of actor: a key of ActorKind, or ANONYMOUS before signing in.' })
  actorKind: string;

  @Field(() => ID, { description: 'The user, token or job that did it.' })
  actorId: string;

  @Field(() => String, { description: 'The name it had then.' })
  actorName: string;

  @Field(() => String, { nullable: true, description: 'The network address it came from; null for the system itself.' })
  address: string | null;

  @Field(() => String, { description: 'The request it was part of.' })
  requestId: string;

  @Field(() => String, { description: 'What was done, as `customerUpdate`.' })
  action: string;

  @Field(() => String, { description: 'The kind of record it was done to, as `contact`.' })
  object: string;

  @Field(() => ID, { nullable: true, description: 'The record; null where there are many or none.' })
  objectId: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer it belongs to; null when it belongs to none.' })
  customerId: string | null;

  @Field(() => [String], { description: 'The fields that changed, or were given.' })
  fields: string[];

  @Field(() => [AuditChangeType], {
    nullable: true,
    description: 'The values; null where only the fields were kept, and after the customer was erased.',
  })
  changes: AuditChangeType[] | null;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryType);
