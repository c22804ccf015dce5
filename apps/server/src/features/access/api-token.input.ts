import { ArrayMaxSize, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
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

  @Field(() => Int, {
    nullable: true,
    description: 'Calls a minute, each field at the root counted; what the installation allows unless told.',
  })
  @ValidateIf((input: ApiTokenCreateInput) => typeof input.callsPerMinute === 'number')
  @Min(1)
  @Max(1_000_000)
  callsPerMinute?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Cost a minute, as `extensions.cost` tells it; what the installation allows unless told.',
  })
  @ValidateIf((input: ApiTokenCreateInput) => typeof input.costPerMinute === 'number')
  @Min(1)
  @Max(1_000_000_000)
  costPerMinute?: number | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('ApiTokenRevokeInput', { description: 'Which token shall end.' })
export class ApiTokenRevokeInput {
  @Field(() => ID, { description: 'The token.' })
  id: string;
}

@InputType('ApiTokenRotateInput', { description: 'A new secret for a token.' })
export class ApiTokenRotateInput {
  @Field(() => ID, { description: 'The token.' })
  id: string;

  @Field(() => Int, { defaultValue: 24, description: 'How many hours the secret until now stays good; 0 to 720.' })
  @Min(0)
  @Max(720)
  overlapHours: number;
}
