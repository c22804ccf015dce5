import { IsOptional, MaxLength } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import { CustomerFilter } from './filter/filter.input.js';
import type { NewSegment, SegmentChange } from './segments.service.js';

@InputType('SegmentCreateInput', { description: 'A rule to save under a name.' })
export class SegmentCreateInput implements NewSegment {
  @Field(() => String, { description: 'What it is called; no two have the same name.' })
  @MaxLength(100)
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(2000)
  description?: string | null;

  @Field(() => CustomerFilter, { description: 'Who belongs to it.' })
  filter: CustomerFilter;

  @Field(() => String, { nullable: true, description: 'A key of your own: a repeated call with it makes nothing new.' })
  clientMutationKey?: string | null;
}

@InputType('SegmentUpdateInput', { description: 'What of a segment changes: absent leaves, null clears.' })
export class SegmentUpdateInput implements SegmentChange {
  @Field(() => Int, { description: 'The version you saw; another one is a conflict.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'A new name.' })
  @IsOptional()
  @MaxLength(100)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(2000)
  description?: string | null;

  @Field(() => CustomerFilter, { nullable: true, description: 'A new rule.' })
  filter?: CustomerFilter | null;
}

@InputType('SegmentDeleteInput', { description: 'Which version of a segment is taken out of use.' })
export class SegmentDeleteInput {
  @Field(() => Int, { description: 'The version you saw; another one is a conflict.' })
  expectedVersion: number;
}

@ArgsType()
export class SegmentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}
