import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('NoteAddInput', { description: 'A new note about a customer.' })
export class NoteAddInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'The text, at most 5,000 characters.' })
  body: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands above the others.' })
  isPinned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the text is kept encrypted and shown only to who may see values in full; that never changes.',
  })
  isSensitive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('NoteUpdateInput', { description: 'What changes about a note: absent leaves.' })
export class NoteUpdateInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'The text.' })
  body?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands above the others.' })
  isPinned?: boolean | null;
}

@InputType('NoteRemoveInput', { description: 'Which note shall go.' })
export class NoteRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The note.' })
  noteId: string;
}
