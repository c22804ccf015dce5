import { SettingKind } from '@kehu/schema';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
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

@ObjectType('SettingCell', { description: 'How many customers go from one place to another.', simpleResolvers: true })
export class SettingCellType {
  @Field(() => String, { nullable: true, description: 'From this band or stage; null from none.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'To this band or stage; null to none.' })
  to: string | null;

  @Field(() => Int, { description: 'How many customers.' })
  count: number;
}

@ObjectType('SettingMover', { description: 'A customer who would move.', simpleResolvers: true })
export class SettingMoverType {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'The customer number.' })
  code: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'From this band or stage; null from none.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'To this band or stage; null to none.' })
  to: string | null;
}

@ObjectType('SettingPreview', {
  description: 'Who would move by another setting: between bands of churn risk, or between stages tonight.',
  simpleResolvers: true,
})
export class SettingPreviewType {
  @Field(() => Int, { description: 'How many of the customers you may see would move.' })
  moving: number;

  @Field(() => Int, { description: 'How many would stay.' })
  staying: number;

  @Field(() => [SettingCellType], { description: 'From where to where, those who stay included.' })
  cells: SettingCellType[];

  @Field(() => [SettingMoverType], { description: 'The first fifty who would move, by value.' })
  movers: SettingMoverType[];
}

@InputType('SettingChangeInput', { description: 'Puts another version of a setting in force.' })
export class SettingChangeInput {
  @Field(() => graphqlEnum(SettingKind), { description: 'CHURN, STAGES or PLAYBOOK; the pool has its own mutation.' })
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
