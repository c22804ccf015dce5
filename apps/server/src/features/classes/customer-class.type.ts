import { ClassScheme } from '@kehu/schema';
import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';

@ObjectType('CustomerClass', { description: 'A class a customer is in, and why.', simpleResolvers: true })
export class CustomerClassType {
  @Field(() => graphqlEnum(ClassScheme), { description: 'By which classification.' })
  scheme: ClassScheme;

  @Field(() => String, { description: 'The class in it.' })
  key: string;

  @Field(() => String, { description: 'The name of the class in Chinese.' })
  labelZh: string;

  @Field(() => String, { description: 'The name of the class in English.' })
  labelEn: string;

  @Field(() => String, { nullable: true, description: 'What puts the customer there, in Chinese.' })
  reasonZh: string | null;

  @Field(() => String, { nullable: true, description: 'What puts the customer there, in English.' })
  reason: string | null;
}
