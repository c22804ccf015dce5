import { CustomFieldType } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';

@ObjectType('CustomField', { description: 'A field an administrator added to customers.', simpleResolvers: true })
export class CustomFieldObjectType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its key in inputs and filters; never changes.' })
  key: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  labelZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  labelEn: string;

  @Field(() => graphqlEnum(CustomFieldType), { description: 'What it holds; never changes.' })
  type: CustomFieldType;

  @Field(() => [String], { description: 'The choices, in display order; empty where there is nothing to choose from.' })
  options: string[];

  @Field(() => Boolean, { description: 'Whether every new customer must have it.' })
  isRequired: boolean;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ObjectType('CustomFieldValue', { description: 'A custom field of one customer.', simpleResolvers: true })
export class CustomFieldValueType {
  @Field(() => String, { description: 'The key of the field.' })
  key: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  labelZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  labelEn: string;

  @Field(() => graphqlEnum(CustomFieldType), { description: 'What it holds.' })
  type: CustomFieldType;

  @Field(() => String, {
    nullable: true,
    description: 'The value as text: `true` or `false`, 2026-11-21, several choices with commas; null when not known.',
  })
  value: string | null;
}

@ObjectType('CustomFieldPayload', { description: 'The answer to a change of a custom field.', simpleResolvers: true })
export class CustomFieldPayload extends Payload {
  @Field(() => CustomFieldObjectType, { nullable: true, description: 'The field; null when it was refused.' })
  customField?: CustomFieldObjectType | null;
}
