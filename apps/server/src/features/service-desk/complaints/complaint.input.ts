import { ComplaintCause, ComplaintRemedy } from '@kehu/schema';
import { ArrayMaxSize, IsOptional, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Decimal } from '../../../platform/scalars.js';

@InputType('ComplaintUpdateInput', { description: 'What is known of a complaint: absent leaves, null takes away.' })
export class ComplaintUpdateInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => ID, { nullable: true, description: 'Which kind it is.' })
  codeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which product it is about.' })
  productId?: string | null;

  @Field(() => graphqlEnum(ComplaintRemedy), { nullable: true, description: 'How it is made good.' })
  remedy?: ComplaintRemedy | null;

  @Field(() => Decimal, { nullable: true, description: 'What the customer is given, in the workspace’s currency.' })
  compensation?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the handling differs from the standard.' })
  @IsOptional()
  @MaxLength(2_000)
  deviationReason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the ticket you saw; CONFLICT when it has changed since.',
  })
  expectedVersion?: number | null;
}

@InputType('ComplaintConfirmInput', { description: 'What the customer says to the solution of a complaint.' })
export class ComplaintConfirmInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => Boolean, { description: 'True: the complaint is closed. False: it opens again.' })
  isSatisfied: boolean;

  @Field(() => String, { nullable: true, description: 'What the customer said; needed when it is not good yet.' })
  @IsOptional()
  @MaxLength(2_000)
  words?: string | null;
}

@InputType()
abstract class ComplaintCodeInput {
  @Field(() => String, { description: 'The code, such as PQ-01; unique.' })
  @Length(1, 20)
  @Matches(/^[\p{L}\p{N}._-]+$/u, { message: 'key is letters, digits, dots and dashes' })
  key: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  @Length(1, 80)
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  @Length(1, 80)
  nameEn: string;

  @Field(() => graphqlEnum(ComplaintCause), { description: 'What usually causes it.' })
  cause: ComplaintCause;

  @Field(() => Int, { description: 'Within so many minutes the first answer is given, 1 to 43200.' })
  @Min(1)
  @Max(43_200)
  answerMinutes: number;

  @Field(() => [graphqlEnum(ComplaintRemedy)], { description: 'What may be offered; empty: anything.' })
  remedies: ComplaintRemedy[];

  @Field(() => Decimal, { nullable: true, description: 'The most that may be given, in the workspace’s currency.' })
  limit?: string | null;

  @Field(() => [String], { description: 'What the customer must be told; ways to say the same are parted by `|`.' })
  @ArrayMaxSize(10)
  @MaxLength(200, { each: true })
  mustSay: string[];

  @Field(() => ID, { nullable: true, description: 'The article that says it at length.' })
  articleId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be chosen; true unless given.' })
  isActive?: boolean | null;
}

@InputType('ComplaintCodeCreateInput', { description: 'A new kind of complaint.' })
export class ComplaintCodeCreateInput extends ComplaintCodeInput {
  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('ComplaintCodeUpdateInput', { description: 'A kind of complaint as it shall be.' })
export class ComplaintCodeUpdateInput extends ComplaintCodeInput {
  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;
}

@InputType('ComplaintFilter', { description: 'Which complaints; every given field must hold.' })
export class ComplaintFilter {
  @Field(() => ID, { nullable: true, description: 'Of this kind.' })
  codeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those nobody said the kind of.' })
  isWithoutCode?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'About this product.' })
  productId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those about no product.' })
  isWithoutProduct?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those solved otherwise than the standard says.' })
  isDeviating?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that came back after a solution.' })
  isReopened?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those of customers who are lost today.' })
  isLost?: boolean | null;
}
