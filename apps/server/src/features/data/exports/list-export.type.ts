import { ExportColumn, ExportList, ExportState } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import type { ShownExport } from './list-export.query.js';

@ObjectType('ListExport', {
  description: 'A list that somebody took away as a file, or wanted to.',
  simpleResolvers: true,
})
export class ListExportType implements ShownExport {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(ExportList), { description: 'Which list it is of.' })
  list: ExportList;

  @Field(() => graphqlEnum(ExportState), { description: 'How far it came.' })
  state: ExportState;

  @Field(() => ID, { description: 'The user or token that asked for it.' })
  actorId: string;

  @Field(() => String, { description: 'The name it had then.' })
  actorName: string;

  @Field(() => String, { nullable: true, description: 'The network address it was asked from.' })
  address: string | null;

  @Field(() => [graphqlEnum(ExportColumn)], { description: 'The columns of the file.' })
  columns: ExportColumn[];

  @Field(() => String, { description: 'Why, in the words of who asked.' })
  reason: string;

  @Field(() => String, { description: 'The filter as one Chinese sentence.' })
  sentenceZh: string;

  @Field(() => String, { description: 'The filter as one English sentence.' })
  sentenceEn: string;

  @Field(() => String, { nullable: true, description: 'What was searched for; null when nothing was.' })
  search: string | null;

  @Field(() => Int, { description: 'How many rows were counted and allowed.' })
  rowsExpected: number;

  @Field(() => Int, { description: 'How many rows went out.' })
  rowsTaken: number;

  @Field(() => Boolean, { description: 'Whether numbers or addresses were in it in full.' })
  inFull: boolean;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the last row went out; null before.' })
  finishedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the file is fetched, once, with the same credentials; null when it cannot be fetched any more.',
  })
  path: string | null;
}

export const ListExportConnection = connectionOf('ListExport', () => ListExportType);

@ObjectType('ListExportPayload', { description: 'What became of the wish for an export.', simpleResolvers: true })
export class ListExportPayload extends Payload {
  @Field(() => ListExportType, { nullable: true, description: 'The allowed export; null when it was refused.' })
  export?: ListExportType | null;
}

@ObjectType('ExportPreview', { description: 'How much an export would take away.', simpleResolvers: true })
export class ExportPreviewType {
  @Field(() => Int, { description: 'Rows, counted exactly.' })
  rows: number;

  @Field(() => Int, { description: 'How many more rows the caller may take away today.' })
  leftToday: number;
}

@ObjectType('ExportPolicy', { description: 'How much one person may take away in a day.', simpleResolvers: true })
export class ExportPolicyType {
  @Field(() => Int, { description: 'Rows a person may take away in a day; more is refused.' })
  rowsADay: number;

  @Field(() => Int, { description: 'Rows in a day from which on those who keep users are told by mail.' })
  alarmRows: number;

  @Field(() => Int, { description: 'Grows with every change.' })
  version: number;
}

@ObjectType('ExportPolicyPayload', { description: 'The policy after the change.', simpleResolvers: true })
export class ExportPolicyPayload extends Payload {
  @Field(() => ExportPolicyType, { nullable: true, description: 'The policy; null when the change was refused.' })
  policy?: ExportPolicyType | null;
}
