import { CustomerOrderField, SortDirection } from '@kehu/schema';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../../platform/connection.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { CustomerFilter } from '../filter/filter.input.js';
import type { CustomerOrder } from './customer-order.policy.js';

@InputType('CustomerOrder', { description: 'How a list of customers is sorted; the id breaks ties.' })
export class CustomerOrderInput implements CustomerOrder {
  @Field(() => graphqlEnum(CustomerOrderField), { description: 'By what.' })
  field: CustomerOrderField;

  @Field(() => graphqlEnum(SortDirection), { description: 'Which end comes first.' })
  direction: SortDirection;
}

@ArgsType()
export class CustomerPageArgs extends PageArgs {
  @Field(() => CustomerOrderInput, {
    nullable: true,
    description: 'How to sort; by net revenue, largest first, unless given.',
  })
  orderBy?: CustomerOrderInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Counts every customer, however many; otherwise totals beyond 10,000 are estimated.',
  })
  exactTotal?: boolean | null;
}

@ArgsType()
export class CustomersArgs extends CustomerPageArgs {
  @Field(() => CustomerFilter, { nullable: true, description: 'Which customers; all of them unless given.' })
  filter?: CustomerFilter | null;

  @Field(() => String, {
    nullable: true,
    description: 'A name in characters or pinyin, a telephone number or its last four digits, a mail address, a code.',
  })
  search?: string | null;
}
