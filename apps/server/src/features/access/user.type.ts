import { Locale, UserStatus } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';
import type { UserRow } from './rows.js';

/** What `userColumns` answers; role, team and region join by loaders. */
@ObjectType('User', { description: 'A colleague who signs in.', simpleResolvers: true })
export class UserType implements UserRow {
  roleId: string;
  teamId: string | null;
  regionId: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The full name.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address to sign in with; null to those who may not see users.',
  })
  email: string | null;

  @Field(() => graphqlEnum(UserStatus), { description: 'Whether the user may sign in.' })
  status: UserStatus;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a second factor is on; null where the caller may not see it.',
  })
  hasSecondFactor: boolean | null;

  @Field(() => Int, { description: 'How many tickets at once.' })
  capacity: number;

  @Field(() => graphqlEnum(Locale), { description: 'The language the user chose.' })
  locale: Locale;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

export const UserConnection = connectionOf('User', () => UserType);

@ObjectType('UserPayload', { description: 'The answer to a change of a user.', simpleResolvers: true })
export class UserPayload extends Payload {
  @Field(() => UserType, { nullable: true, description: 'The user; null when it was refused.' })
  user?: UserType | null;
}
