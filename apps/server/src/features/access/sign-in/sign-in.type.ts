import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/payload.js';
import { ViewerType } from '../viewer.type.js';

@ObjectType('SessionPayload', { description: 'The answer to signing in.', simpleResolvers: true })
export class SessionPayload extends Payload {
  @Field(() => ViewerType, {
    nullable: true,
    description: 'Who signed in; null when it was refused or is not done yet.',
  })
  viewer?: ViewerType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The password was right and a second factor is on: bring this with a code to `sessionConfirm`.',
  })
  challenge?: string | null;
}

@ObjectType('DonePayload', {
  description: 'The answer where nothing is told but whether it was done.',
  simpleResolvers: true,
})
export class DonePayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'True when it was done; null when it was refused.' })
  done?: boolean | null;
}
