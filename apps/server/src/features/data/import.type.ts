import { ImportState } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { DateTime } from '../../platform/scalars.js';

@ObjectType('ImportCount', { description: 'What became of the rows of one kind.', simpleResolvers: true })
export class ImportCountType {
  @Field(() => String, { description: 'What the rows are: customer, order, orderLine and so on.' })
  kind: string;

  @Field(() => Int, { description: 'Rows that became new records.' })
  created: number;

  @Field(() => Int, { description: 'Rows that changed a record.' })
  updated: number;

  @Field(() => Int, { description: 'Rows that said what was known.' })
  unchanged: number;

  @Field(() => Int, { description: 'Rows that were not taken; each has a remark.' })
  rejected: number;
}

@ObjectType('ImportRemark', { description: 'Something to say about one row of a file.', simpleResolvers: true })
export class ImportRemarkType {
  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => Int, { description: 'The line of the file, counted from 1.' })
  line: number;

  @Field(() => Boolean, { description: 'Whether the row was left out as a whole.' })
  isRejected: boolean;

  @Field(() => String, { description: 'What is wrong with it, naming the field, in the language of who asks.' })
  reason: string;
}

@ObjectType('ImportJob', {
  description: 'An import of files: how far it came, and what became of every row.',
  simpleResolvers: true,
})
export class ImportJobType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The mapping that says which column becomes what.' })
  mapping: string;

  @Field(() => String, { description: 'The file or folder.' })
  fileName: string;

  @Field(() => graphqlEnum(ImportState), { description: 'How far it came.' })
  state: ImportState;

  @Field(() => Boolean, {
    description: 'Whether rows were only counted by what would become of them, and none was written.',
  })
  isRehearsal: boolean;

  @Field(() => Int, { description: 'In percent, by what was read of the files; 100 when the figures stand too.' })
  progress: number;

  @Field(() => Int, { description: 'Rows that are done.' })
  rowsDone: number;

  @Field(() => [ImportCountType], { description: 'What became of the rows, by what they are.' })
  counts: ImportCountType[];

  @Field(() => String, { nullable: true, description: 'Why it failed; null when it did not.' })
  failure: string | null;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it runs.' })
  finishedAt: Date | null;

  @Field(() => [ImportRemarkType], { description: 'The first 100 remarks about single rows.' })
  remarks: ImportRemarkType[];
}

export const ImportJobConnection = connectionOf('ImportJob', () => ImportJobType);
