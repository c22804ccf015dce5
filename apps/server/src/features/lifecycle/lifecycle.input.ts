import { LifecycleStage } from '@kehu/schema';
import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';

@InputType('StageSetInput', { description: 'A move between stages by hand.' })
export class StageSetInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(LifecycleStage), { description: 'Where to.' })
  stage: LifecycleStage;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;
}
