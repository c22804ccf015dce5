import { Field, Int, ObjectType } from 'type-graphql';
import { completenessFrom, knownFieldsJson, type KnownFields } from './completeness.facts.js';
import { customerPart } from './customer-parts.js';

@ObjectType('Completeness', {
  description: 'How much of what we ought to know about a customer of this class we do know.',
  simpleResolvers: true,
})
export class CompletenessType {
  @Field(() => Int, { description: 'Whole percent.' })
  percent: number;

  @Field(() => [String], { description: 'Keys of the fields that are missing, the weightiest first.' })
  missing: readonly string[];

  @Field(() => [String], { description: 'Keys of the fields nobody confirmed for a year; they count half.' })
  stale: readonly string[];
}

/** How complete the record is. */
export const completenessPart = customerPart({
  field: 'completeness',
  type: () => CompletenessType,
  nullable: true,
  description: 'How complete the record is, by what the class of the customer asks for.',
  permission: null,
  sql: ({ parent }) => knownFieldsJson(parent),
  finish: (fields: KnownFields | null, _args, ctx) => (fields === null ? null : completenessFrom(fields, ctx.now)),
});
