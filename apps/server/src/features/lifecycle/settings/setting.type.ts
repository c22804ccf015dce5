import { SettingKind } from '@kehu/schema';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime, Json } from '../../../platform/scalars.js';

@ObjectType('ScoreSetting', {
  description: 'What figures or moves are worked out by, in the version that is in force.',
  simpleResolvers: true,
})
export class ScoreSettingType {
  @Field(() => graphqlEnum(SettingKind), { description: 'Of what.' })
  kind: SettingKind;

  @Field(() => Int, { description: 'Counts the versions: send it back when changing it.' })
  version: number;

  @Field(() => Json, { description: 'Weights and limits by name.' })
  value: Record<string, unknown>;

  @Field(() => DateTime, { description: 'Since when it is in force.' })
  changedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who changed it; null for what Kehu began with.' })
  changedByName: string | null;
}

@InputType('SettingChangeInput', { description: 'Puts another version of a setting in force.' })
export class SettingChangeInput {
  @Field(() => graphqlEnum(SettingKind), { description: 'Any but POOL, which has its own mutation.' })
  kind: SettingKind;

  @Field(() => Json, { description: 'All weights and limits by name.' })
  value: unknown;

  @Field(() => Int, { description: 'The version you looked at.' })
  expectedVersion: number;
}

@ObjectType('SettingPayload', { description: 'The answer to a change of a setting.', simpleResolvers: true })
export class SettingPayload extends Payload {
  @Field(() => ScoreSettingType, { nullable: true, description: 'The setting now in force; null when refused.' })
  setting?: ScoreSettingType | null;
}
