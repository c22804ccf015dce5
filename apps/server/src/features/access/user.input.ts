import { Locale, UserStatus } from '@kehu/schema';
import { IsEmail, Length, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';

@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or address.' })
  search?: string | null;
}

@InputType('UserInviteInput', { description: 'Somebody who shall come in.' })
export class UserInviteInput {
  @Field(() => String, { description: 'The address to write to, and to sign in with.' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @Field(() => String, { description: 'The full name.' })
  @Length(1, 100)
  name: string;

  @Field(() => ID, { description: 'What the user may do.' })
  roleId: string;

  @Field(() => ID, { nullable: true, description: 'The team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region.' })
  regionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many tickets at once; 5 unless told.' })
  @ValidateIf((input: UserInviteInput) => typeof input.capacity === 'number')
  @Min(0)
  @Max(100)
  capacity?: number | null;

  @Field(() => graphqlEnum(Locale), { nullable: true, description: 'The language to write in; Chinese unless told.' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('UserCreateInput', { description: 'Somebody who shall sign in with a password that is given here.' })
export class UserCreateInput extends UserInviteInput {
  @Field(() => String, { description: 'The first password; at least 10 characters.' })
  @Length(10, 200)
  password: string;
}

@InputType('UserUpdateInput', { description: 'What changes about a user: absent leaves, null clears.' })
export class UserUpdateInput {
  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'The full name.' })
  @ValidateIf((input: UserUpdateInput) => typeof input.name === 'string')
  @Length(1, 100)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'A new password; whoever is signed in with the old one is not.' })
  @ValidateIf((input: UserUpdateInput) => typeof input.password === 'string')
  @Length(10, 200)
  password?: string | null;

  @Field(() => ID, { nullable: true, description: 'What the user may do.' })
  roleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region.' })
  regionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many tickets at once.' })
  @ValidateIf((input: UserUpdateInput) => typeof input.capacity === 'number')
  @Min(0)
  @Max(100)
  capacity?: number | null;

  @Field(() => graphqlEnum(UserStatus), { nullable: true, description: 'Whether the user may sign in.' })
  status?: UserStatus | null;

  @Field(() => graphqlEnum(Locale), { nullable: true, description: 'The language to show.' })
  locale?: Locale | null;
}

@InputType('TeamCreateInput', { description: 'A new team.' })
export class TeamCreateInput {
  @Field(() => String, { description: 'Its name.' })
  @Length(1, 100)
  name: string;

  @Field(() => ID, { nullable: true, description: 'The team it belongs to; none at the top.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('RegionCreateInput', { description: 'A new region.' })
export class RegionCreateInput {
  @Field(() => String, { description: 'Its name.' })
  @Length(1, 100)
  name: string;

  @Field(() => ID, { nullable: true, description: 'The region it belongs to; none at the top.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}
