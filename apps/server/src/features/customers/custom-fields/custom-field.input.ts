import { CustomFieldType } from '@kehu/schema';
import { ArrayMaxSize, ValidateIf } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';

@InputType('CustomFieldCreateInput', { description: 'A new custom field.' })
export class CustomFieldCreateInput {
  @Field(() => String, { description: 'Its key: a small letter, then small letters, digits and _; at most 40.' })
  key: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  labelZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  labelEn: string;

  @Field(() => graphqlEnum(CustomFieldType), { description: 'What it holds.' })
  type: CustomFieldType;

  @Field(() => [String], { nullable: true, description: 'The choices of ENUM and MULTI_ENUM, in display order.' })
  @ValidateIf((input: CustomFieldCreateInput) => Array.isArray(input.options))
  @ArrayMaxSize(200)
  options?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether every new customer must have it.' })
  isRequired?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('CustomFieldUpdateInput', { description: 'What changes about a custom field: absent leaves.' })
export class CustomFieldUpdateInput {
  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'Its name in Chinese.' })
  labelZh?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  labelEn?: string | null;

  @Field(() => [String], { nullable: true, description: 'The choices; one that a customer has cannot go.' })
  @ValidateIf((input: CustomFieldUpdateInput) => Array.isArray(input.options))
  @ArrayMaxSize(200)
  options?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether every new customer must have it.' })
  isRequired?: boolean | null;
}
