import { BulkChangeKind } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import type { BulkDone, ShownBulkChange } from './customer-bulk.service.js';

@ObjectType('BulkPreview', { description: 'What one change of many customers would reach.', simpleResolvers: true })
export class BulkPreviewType {
  @Field(() => Int, { description: 'How many customers the caller may change among them.' })
  rows: number;

  @Field(() => Int, { description: 'How many can be changed at once.' })
  most: number;
}

@ObjectType('BulkResult', { description: 'What one change of many customers did.', simpleResolvers: true })
export class BulkResultType implements BulkDone {
  @Field(() => Int, { description: 'How many customers it reached.' })
  rows: number;

  @Field(() => Int, { description: 'How many of them are different now.' })
  changed: number;

  @Field(() => ID, { nullable: true, description: 'By this it can be taken back; null where nothing is different.' })
  changeId: string | null;
}

@ObjectType('CustomerBulkPayload', { description: 'What became of a change of many customers.', simpleResolvers: true })
export class CustomerBulkPayload extends Payload {
  @Field(() => BulkResultType, { nullable: true, description: 'What it did; null when it was refused.' })
  result?: BulkResultType | null;
}

@ObjectType('CustomerBulkChange', {
  description: 'A change of many customers that the caller made, and may take back.',
  simpleResolvers: true,
})
export class CustomerBulkChangeType implements ShownBulkChange {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(BulkChangeKind), { description: 'What was done to them.' })
  kind: BulkChangeKind;

  @Field(() => String, { nullable: true, description: 'The owner or the tag; null when there is none any more.' })
  name: string | null;

  @Field(() => Int, { description: 'How many customers it changed.' })
  changed: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null when it was not.' })
  undoneAt: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many customers are again as they were; the others had been changed since. Null before it is taken back.',
  })
  restored: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it can be taken back; null when it was.' })
  undoableUntil: Date | null;
}

@ObjectType('CustomerBulkUndoPayload', {
  description: 'What became of taking a change of many back.',
  simpleResolvers: true,
})
export class CustomerBulkUndoPayload extends Payload {
  @Field(() => CustomerBulkChangeType, { nullable: true, description: 'The change; null when it was refused.' })
  change?: CustomerBulkChangeType | null;
}
