import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/scalars.js';
import { CustomerChangePayload } from '../customer-change.js';

@ObjectType('Note', { description: 'Something a colleague wrote down about a customer.', simpleResolvers: true })
export class NoteType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The text; masked where it is sensitive and the caller may not see it.' })
  body: string;

  @Field(() => Boolean, { description: 'Whether the text is kept encrypted and shown only to who may see it.' })
  isSensitive: boolean;

  @Field(() => Boolean, { description: 'Whether `body` is masked.' })
  isMasked: boolean;

  @Field(() => String, { nullable: true, description: 'Who wrote it; null for a program.' })
  authorName: string | null;

  @Field(() => Boolean, { description: 'Whether it stands above the others.' })
  isPinned: boolean;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  updatedAt: Date;
}

@ObjectType('NotePayload', { description: 'The answer to a change of a note.', simpleResolvers: true })
export class NotePayload extends CustomerChangePayload {
  @Field(() => NoteType, { nullable: true, description: 'The note; null when it was refused or taken away.' })
  note?: NoteType | null;
}
