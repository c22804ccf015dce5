import { ArticleKind, ArticleState } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';

@ObjectType('ArticleVersion', { description: 'The words of an article at one time.', simpleResolvers: true })
export class ArticleVersionType {
  @Field(() => Int, { description: 'The number of the version, from 1.' })
  number: number;

  @Field(() => String, { description: 'The title in Chinese.' })
  titleZh: string;

  @Field(() => String, { description: 'The title in English.' })
  titleEn: string;

  @Field(() => String, { description: 'The text in Chinese.' })
  bodyZh: string;

  @Field(() => String, { description: 'The text in English.' })
  bodyEn: string;

  @Field(() => graphqlEnum(ArticleState), { description: 'Where it stands.' })
  state: ArticleState;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  authorName: string | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => String, { nullable: true, description: 'Who approved it or sent it back.' })
  decidedByName: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back.' })
  reason: string | null;
}

@ObjectType('Article', { description: 'Something the desk knows: an answer standard, a guide, facts of a product.' })
export class ArticleType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(ArticleKind), { description: 'What it is for.' })
  kind: ArticleKind;

  @Field(() => ArticleVersionType, {
    nullable: true,
    description: 'The version in force; null until one was approved.',
  })
  approved: ArticleVersionType | null;

  @Field(() => ArticleVersionType, {
    nullable: true,
    description: 'The latest version, perhaps a draft; null for those who do not write or approve.',
  })
  latest: ArticleVersionType | null;

  @Field(() => Boolean, { description: 'Whether it is kept only for its history.' })
  isRetired: boolean;

  @Field(() => Int, { description: 'On how many tickets the caller may see it was answered by.' })
  used: number;

  @Field(() => Int, { description: 'How many of these the customer rated.' })
  rated: number;

  @Field(() => Int, { description: 'How many the customer rated 4 or 5.' })
  satisfied: number;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;

  @Field(() => DateTime)
  updatedAt: Date;
}

export const ArticleConnection = connectionOf('Article', () => ArticleType);

@ObjectType('ArticlePayload', { description: 'The answer to a change of an article.', simpleResolvers: true })
export class ArticlePayload extends Payload {
  @Field(() => ArticleType, { nullable: true, description: 'The article; null when it was refused.' })
  article?: ArticleType | null;
}
