import { VipBenefitKind } from '@kehu/schema';
import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Decimal } from '../../../platform/scalars.js';

@InputType('VipBookingCreateInput', { description: 'A gift or an event out of the budget of a VIP tier.' })
export class VipBookingCreateInput {
  @Field(() => ID, { description: 'For whom.' })
  customerId: string;

  @Field(() => graphqlEnum(VipBenefitKind), { description: 'Out of which budget.' })
  kind: VipBenefitKind;

  @Field(() => Decimal, { description: 'What it costs, in the currency of the workspace.' })
  amount: string;

  @Field(() => String, { description: 'Which gift, event or order.' })
  @Length(1, 200)
  name: string;

  @Field(() => String, { description: 'Why.' })
  @Length(1, 500)
  reason: string;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('VipBookingCancelInput', { description: 'A booking that is taken back.' })
export class VipBookingCancelInput {
  @Field(() => ID, { description: 'Which booking.' })
  id: string;
}
