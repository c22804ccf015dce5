import { Field, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/payload.js';

@ObjectType('BulkPreview', { description: 'What one change of many customers would reach.', simpleResolvers: true })
export class BulkPreviewType {
  @Field(() => Int, { description: 'How many customers the caller may change among them.' })
  rows: number;

  @Field(() => Int, { description: 'How many can be changed at once.' })
  most: number;
}

@ObjectType('BulkResult', { description: 'What one change of many customers did.', simpleResolvers: true })
export class BulkResultType {
  @Field(() => Int, { description: 'How many customers it reached.' })
  rows: number;

  @Field(() => Int, { description: 'How many of them are different now.' })
  changed: number;
}

@ObjectType('CustomerBulkPayload', { description: 'What became of a change of many customers.', simpleResolvers: true })
export class CustomerBulkPayload extends Payload {
  @Field(() => BulkResultType, { nullable: true, description: 'What it did; null when it was refused.' })
  result?: BulkResultType | null;
}
