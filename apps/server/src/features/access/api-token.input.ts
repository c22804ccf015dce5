import { ArrayMaxSize, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../platform/scalars.js';

@InputType('ApiTokenCreateInput', { description: 'A new token for a program.' })
export class ApiTokenCreateInput {
  @Field(() => String, { description: 'What it is for; at most 100 characters.' })
  @MaxLength(100)
  name: string;

  @Field(() => ID, { description: 'The role it acts with.' })
  roleId: string;

  @Field(() => ID, { nullable: true, description: 'The team it acts within, for roles that reach a team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region it acts within, for roles that reach a region.' })
  regionId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Narrows what the role may; everything unless told.' })
  @ValidateIf((input: ApiTokenCreateInput) => Array.isArray(input.permissions))
  @ArrayMaxSize(100)
  permissions?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; never unless told.' })
  expiresAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('ApiTokenRevokeInput', { description: 'Which token shall end.' })
export class ApiTokenRevokeInput {
  @Field(() => ID, { description: 'The token.' })
  id: string;
}
