import { Field, ID, InputType } from 'type-graphql';

@InputType('KeyRotationInput', { description: 'How far a rotation goes.' })
export class KeyRotationInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether every customer gets a new data key and every value is sealed anew; not unless asked for.',
  })
  renewData?: boolean | null;
}

@InputType('JobRetryInput', { description: 'Which job.' })
export class JobRetryInput {
  @Field(() => ID, { description: 'The failed job.' })
  id: string;
}
