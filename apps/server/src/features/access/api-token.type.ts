import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/payload.js';
import { DateTime } from '../../platform/scalars.js';
import type { TokenRow } from './rows.js';

@ObjectType('ApiToken', { description: "A program's key to the API.", simpleResolvers: true })
export class ApiTokenType implements TokenRow {
  roleId: string;
  teamId: string | null;
  regionId: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it is for.' })
  name: string;

  @Field(() => String, { description: 'The first characters of the secret, to recognise it by.' })
  prefix: string;

  @Field(() => [String], { nullable: true, description: 'What it may do; null: everything its role may.' })
  permissions: string[] | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; null: never.' })
  expiresAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was ended; null while it is good.' })
  revokedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The last request with it, to the minute; null: never used.' })
  lastUsedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the secret before the last rotation is good; null when there was none.',
  })
  formerUntil: Date | null;

  @Field(() => Int, { nullable: true, description: 'Calls a minute; null: what the installation allows.' })
  callsPerMinute: number | null;

  @Field(() => Int, { nullable: true, description: 'Cost a minute; null: what the installation allows.' })
  costPerMinute: number | null;
}

@ObjectType('ApiTokenPayload', { description: 'The answer to a change of a token.', simpleResolvers: true })
export class ApiTokenPayload extends Payload {
  @Field(() => ApiTokenType, { nullable: true, description: 'The token; null when it was refused.' })
  apiToken?: ApiTokenType | null;
}

@ObjectType('ApiTokenCreatePayload', { description: 'The answer to a new token.', simpleResolvers: true })
export class ApiTokenCreatePayload extends ApiTokenPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret, shown this once; null when it was refused, or made before with the same key.',
  })
  token?: string | null;
}
