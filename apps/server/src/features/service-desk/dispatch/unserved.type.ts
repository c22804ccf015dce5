import { ID, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.js';
import { UserType } from '../../access/graphql.js';

@ObjectType('UnservedVip', {
  description: 'A customer whose tier brings a dedicated agent, and who has none at work here.',
})
export class UnservedVipType {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => UserType, {
    nullable: true,
    description: 'Who is written down but works here no more; null when nobody is, or out of the caller’s reach.',
  })
  former: UserType | null;

  @Field(() => UserType, { nullable: true, description: 'Who stands behind them; null for nobody.' })
  backup: UserType | null;
}

export const UnservedVipConnection = connectionOf('UnservedVip', () => UnservedVipType);
