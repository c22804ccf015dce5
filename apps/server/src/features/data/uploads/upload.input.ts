import { CustomerKind, IdentityKind, ImportField, ImportSubject, KnownRule } from '@kehu/schema';
import { ArrayMaxSize, ArrayMinSize, Length, Matches, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import type { ImportPlan, PlannedColumn } from './plan.policy.js';

@InputType('ImportColumnInput', { description: 'A column of a file and what it becomes.' })
class ImportColumnInput implements PlannedColumn {
  @Field(() => String, { description: 'The column, as the first line of the file names it.' })
  @Length(1, 200)
  column: string;

  @Field(() => graphqlEnum(ImportField), { description: 'What it becomes.' })
  field: ImportField;
}

@InputType('ImportPlanInput', { description: 'What shall become of the rows of a file.' })
export class ImportPlanInput {
  @Field(() => graphqlEnum(ImportSubject), { description: 'What the rows are.' })
  subject: ImportSubject;

  @Field(() => String, {
    description:
      'Names where the data comes from, as `crm`: keys are unique there. The same name finds the same records again.',
  })
  @Matches(/^[a-z0-9][a-z0-9-]{0,40}$/)
  source: string;

  @Field(() => [ImportColumnInput], { description: 'The columns that are taken; all others are left out.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  columns: ImportColumnInput[];

  @Field(() => graphqlEnum(CustomerKind), {
    nullable: true,
    description:
      'The kind of customers whose row says none, or none of ours; such rows are rejected unless it is given.',
  })
  kind?: CustomerKind | null;

  @Field(() => [graphqlEnum(IdentityKind)], {
    description: 'Identities by which a customer is known again who came in another way.',
  })
  @ArrayMaxSize(10)
  knownBy: IdentityKind[];

  @Field(() => graphqlEnum(KnownRule), { description: 'What a row does to a customer who is known.' })
  known: KnownRule;
}

@InputType('ImportBeginInput', { description: 'A file that was sent, and what shall become of it.' })
export class ImportBeginInput {
  @Field(() => ID, { description: 'The file, by the id it was answered with when it was sent.' })
  uploadId: string;

  @Field(() => ImportPlanInput, { description: 'What shall become of its rows.' })
  @ValidateNested()
  plan: ImportPlanInput;

  @Field(() => Boolean, {
    description: 'Whether rows are only counted by what would become of them; nothing is written then.',
  })
  isRehearsal: boolean;
}

@InputType('ImportPlanSaveInput', { description: 'A plan to keep; one of the same name is replaced.' })
export class ImportPlanSaveInput {
  @Field(() => String, { description: 'Its name.' })
  @Length(1, 60)
  name: string;

  @Field(() => ImportPlanInput, { description: 'What becomes of the rows.' })
  @ValidateNested()
  plan: ImportPlanInput;
}

/** A plan as it was given. */
export const planOf = ({ subject, source, columns, kind, knownBy, known }: ImportPlanInput): ImportPlan => ({
  ...{ subject, source, kind: kind ?? null, knownBy, known },
  columns: columns.map(({ column, field }) => ({ column, field })),
});
