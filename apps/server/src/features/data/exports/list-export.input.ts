import { ExportColumn } from '@kehu/schema';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length, Max, Min } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { CustomerFilter, CustomerOrderInput } from '../../segments/graphql.js';
import { TicketFilter } from '../../service-desk/graphql.js';

@ArgsType()
export class WhichCustomersArgs {
  @Field(() => CustomerFilter, { nullable: true, description: 'Which customers; all of them unless given.' })
  filter?: CustomerFilter | null;

  @Field(() => String, { nullable: true, description: 'Searched for as in `customers`.' })
  search?: string | null;
}

/** What every export is asked: which columns, and why. */
@InputType()
abstract class ExportInput {
  @Field(() => [graphqlEnum(ExportColumn)], { description: 'The columns, in this order.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(ExportColumn.keys.length)
  @ArrayUnique()
  columns: ExportColumn[];

  @Field(() => String, { description: 'Why; kept with the export.' })
  @Length(4, 300)
  reason: string;
}

@InputType('CustomerExportInput', { description: 'Which customers shall leave as a file, and why.' })
export class CustomerExportInput extends ExportInput {
  @Field(() => CustomerFilter, { nullable: true, description: 'Which customers; all of them unless given.' })
  filter?: CustomerFilter | null;

  @Field(() => String, { nullable: true, description: 'Searched for as in `customers`.' })
  search?: string | null;

  @Field(() => CustomerOrderInput, { nullable: true, description: 'How to sort; by net revenue unless given.' })
  orderBy?: CustomerOrderInput | null;
}

@InputType('TicketExportInput', { description: 'Which tickets shall leave as a file, and why.' })
export class TicketExportInput extends ExportInput {
  @Field(() => TicketFilter, { nullable: true, description: 'Which tickets; all of them unless given.' })
  filter?: TicketFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the oldest first; else the newest.' })
  oldestFirst?: boolean | null;
}

@InputType('ExportPolicyInput', { description: 'How much one person may take away in a day.' })
export class ExportPolicyInput {
  @Field(() => Int, { description: 'Rows a person may take away in a day; more is refused.' })
  @Min(0)
  @Max(100_000_000)
  rowsADay: number;

  @Field(() => Int, { description: 'Rows in a day from which on those who keep users are told by mail.' })
  @Min(0)
  @Max(100_000_000)
  alarmRows: number;

  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;
}
