import { CustomerKind, IdentityKind, ImportField, ImportSubject, KnownRule } from '@kehu/schema';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { ImportJobType } from '../import.type.js';
import type { SeenColumn } from './headings.policy.js';
import type { SavedPlan } from './import-upload.entity.js';
import type { ImportPlan, PlannedColumn } from './plan.policy.js';
import type { SeenUpload } from './upload.service.js';

@ObjectType('ImportColumn', { description: 'A column of a file and what it becomes.', simpleResolvers: true })
class ImportColumnType implements PlannedColumn {
  @Field(() => String, { description: 'The column, as the first line of the file names it.' })
  column: string;

  @Field(() => graphqlEnum(ImportField), { description: 'What it becomes.' })
  field: ImportField;
}

@ObjectType('ImportPlan', { description: 'What shall become of the rows of a file.', simpleResolvers: true })
class ImportPlanType implements ImportPlan {
  @Field(() => graphqlEnum(ImportSubject), { description: 'What the rows are.' })
  subject: ImportSubject;

  @Field(() => String, { description: 'Names where the data comes from: keys are unique there.' })
  source: string;

  @Field(() => [ImportColumnType], { description: 'The columns that are taken.' })
  columns: ImportColumnType[];

  @Field(() => graphqlEnum(CustomerKind), {
    nullable: true,
    description: 'The kind of customers whose row says none, or none of ours.',
  })
  kind: CustomerKind | null;

  @Field(() => [graphqlEnum(IdentityKind)], {
    description: 'Identities by which a customer is known again who came in another way.',
  })
  knownBy: IdentityKind[];

  @Field(() => graphqlEnum(KnownRule), { description: 'What a row does to a customer who is known.' })
  known: KnownRule;
}

@ObjectType('SavedImportPlan', { description: 'A plan that is kept by name.', simpleResolvers: true })
export class SavedPlanType implements Pick<SavedPlan, 'id' | 'name' | 'changedAt'> {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ImportPlanType, { description: 'What becomes of the rows.' })
  plan: ImportPlanType;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  changedAt: Date;
}

@ObjectType('SeenColumn', { description: 'A column of a file with some of its values.', simpleResolvers: true })
class SeenColumnType implements SeenColumn {
  @Field(() => String, { description: 'As the first line of the file names it.' })
  name: string;

  @Field(() => [String], { description: 'Up to five different values of the first rows.' })
  samples: string[];
}

@ObjectType('ImportUpload', {
  description: 'A file that was sent to be imported, as it looks. It is kept for a day after its last use.',
  simpleResolvers: true,
})
export class ImportUploadType implements Omit<SeenUpload, 'columns' | 'rows' | 'suggestion'> {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name where it came from.' })
  name: string;

  @Field(() => Float, { description: 'Its size in bytes.' })
  bytes: number;

  @Field(() => String, { description: 'How its characters are written: utf-8, gb18030 and so on.' })
  encoding: string;

  @Field(() => [SeenColumnType], { description: 'Its columns; none where it is no table with a heading.' })
  columns: SeenColumnType[];

  @Field(() => [[String]], {
    description: 'The first five rows, in the order of the columns; empty texts for empty cells.',
  })
  rows: string[][];

  @Field(() => ImportPlanType, { description: 'What its columns most likely are.' })
  suggestion: ImportPlanType;

  @Field(() => String, { nullable: true, description: 'The kept plan the suggestion is; null where it was guessed.' })
  planName: string | null;
}

@ObjectType('ImportBeginPayload', { description: 'The answer to beginning an import.', simpleResolvers: true })
export class ImportBeginPayload extends Payload {
  @Field(() => ImportJobType, { nullable: true, description: 'The import; null when it was refused.' })
  job?: ImportJobType | null;
}

@ObjectType('ImportPlanPayload', { description: 'The answer to keeping a plan.', simpleResolvers: true })
export class ImportPlanPayload extends Payload {
  @Field(() => SavedPlanType, { nullable: true, description: 'The plan; null when it was refused.' })
  plan?: SavedPlanType | null;
}

@ObjectType('ImportPlanDropPayload', { description: 'The answer to dropping a plan.', simpleResolvers: true })
export class ImportPlanDropPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id it had; null when it was refused.' })
  droppedId?: string | null;
}
