import { ArrayMaxSize, IsOptional, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CustomerFilter } from '../../segments/graphql.js';

const MOST_NAMED = 200;

@ArgsType()
export class BulkCustomersArgs {
  @Field(() => CustomerFilter, { nullable: true, description: 'Which customers; all of them unless given.' })
  filter?: CustomerFilter | null;

  @Field(() => String, { nullable: true, description: 'Searched for as in `customers`.' })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these of them.' })
  @IsOptional()
  @ArrayMaxSize(MOST_NAMED)
  customerIds?: string[] | null;
}

@InputType('CustomerBulkInput', {
  description: 'One change of many customers: exactly one of `ownerId`, `addTagId`, `removeTagId` is given.',
})
export class CustomerBulkInput {
  @Field(() => CustomerFilter, { nullable: true, description: 'Which customers; all of them unless given.' })
  filter?: CustomerFilter | null;

  @Field(() => String, { nullable: true, description: 'Searched for as in `customers`.' })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these of them.' })
  @IsOptional()
  @ArrayMaxSize(MOST_NAMED)
  customerIds?: string[] | null;

  @Field(() => Int, { description: 'How many the preview told of; any other number by now is refused.' })
  @Min(1)
  expectedCount: number;

  @Field(() => ID, { nullable: true, description: 'Who shall look after them, in this person’s team and region.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The tag they shall have.' })
  addTagId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The tag they shall lose.' })
  removeTagId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}
