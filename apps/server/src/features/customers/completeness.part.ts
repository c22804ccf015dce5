import { Field, Int, ObjectType } from 'type-graphql';
import { completenessFrom, knownFieldsJson, type KnownFields } from './completeness.facts.js';
import { completenessRules } from './completeness-rules.js';
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

  @Field(() => [String], {
    description: 'Keys of the fields nobody has confirmed for longer than a value is fresh; they count for less.',
  })
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
  finish(fields: KnownFields | null, _args, ctx) {
    if (fields === null) return null;
    const rules = completenessRules(ctx);
    return rules instanceof Promise
      ? rules.then((read) => completenessFrom(fields, ctx.now, read))
      : completenessFrom(fields, ctx.now, rules);
  },
});
