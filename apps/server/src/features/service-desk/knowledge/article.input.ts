import { ArticleKind } from '@kehu/schema';
import { IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';

const LONGEST = 20_000;
const version = 'The version of the article you saw; CONFLICT when it has changed since.';

@InputType()
abstract class ArticleWordsInput {
  @Field(() => String, { description: 'The title in Chinese.' })
  @Length(1, 120)
  @Matches(/\S/, { message: 'titleZh must say something' })
  titleZh: string;

  @Field(() => String, { description: 'The title in English.' })
  @Length(1, 120)
  @Matches(/\S/, { message: 'titleEn must say something' })
  titleEn: string;

  @Field(() => String, { description: 'The text in Chinese.' })
  @Length(1, LONGEST)
  bodyZh: string;

  @Field(() => String, { description: 'The text in English.' })
  @Length(1, LONGEST)
  bodyEn: string;
}

@InputType('ArticleCreateInput', { description: 'A new article; it begins as a draft.' })
export class ArticleCreateInput extends ArticleWordsInput {
  @Field(() => graphqlEnum(ArticleKind), { description: 'What it is for.' })
  kind: ArticleKind;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('ArticleEditInput', { description: 'An article as it shall be once it is approved.' })
export class ArticleEditInput extends ArticleWordsInput {
  @Field(() => Int, { description: version })
  expectedVersion: number;
}

@InputType('ArticleSubmitInput', { description: 'Which draft is handed in.' })
export class ArticleSubmitInput {
  @Field(() => ID, { description: 'The article.' })
  id: string;

  @Field(() => Int, { description: version })
  expectedVersion: number;
}

@InputType('ArticleDecideInput', { description: 'Whether the version that waits is put in force.' })
export class ArticleDecideInput {
  @Field(() => ID, { description: 'The article.' })
  id: string;

  @Field(() => Boolean, { description: 'True: in force from now on. False: back to its author.' })
  isApproved: boolean;

  @Field(() => String, { nullable: true, description: 'What is to be changed; needed when it is sent back.' })
  @IsOptional()
  @MaxLength(2_000)
  reason?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion: number;
}

@InputType('ArticleRetireInput', { description: 'Whether an article is kept only for its history.' })
export class ArticleRetireInput {
  @Field(() => ID, { description: 'The article.' })
  id: string;

  @Field(() => Boolean, { description: 'True: out of the search. False: back.' })
  isRetired: boolean;

  @Field(() => Int, { description: version })
  expectedVersion: number;
}

@InputType('ArticleFilter', { description: 'Which articles; every given field must hold.' })
export class ArticleFilter {
  @Field(() => String, { nullable: true, description: 'Words of title or text, in characters, pinyin or Latin.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => graphqlEnum(ArticleKind), { nullable: true, description: 'Of this kind.' })
  kind?: ArticleKind | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that wait for approval.' })
  isWaiting?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those kept only for their history; otherwise none of them.',
  })
  isRetired?: boolean | null;
}
