import { ErrorCode } from '@kehu/schema';
import { validate, type ValidationError } from 'class-validator';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from './context.js';
import { graphqlEnum } from './enums.js';
import { DomainError, type Refusal } from './errors.js';
import { inLocale } from './sentences.js';

@ObjectType('UserError', {
  description: 'Why a mutation was refused, so that the caller can put it right.',
  simpleResolvers: true,
})
export class UserError {
  @Field(() => graphqlEnum(ErrorCode), { description: 'What kind of refusal it is.' })
  code: ErrorCode;

  @Field(() => String, { description: 'One sentence, safe to show, in the language of the caller.' })
  message: string;

  /** The sentence in Chinese, where the catalogue does not have it. */
  messageZh?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Path from `input` to the value at fault; null when it is about the whole.',
  })
  field: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The record that already holds what was asked for, where the caller may see it.',
  })
  existingId: string | null;
}

/** What every payload has: `class TicketPayload extends Payload { ticket?: TicketType | null }`. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was done.' })
  userErrors: UserError[];
}

/**
 * Validates the input, runs the work, and turns a refusal into `userErrors`. Anything else that is thrown is a bug and
 * travels on, to be logged once at the edge.
 */
export async function answer<R extends object>(
  input: object | null,
  work: () => Promise<R>,
): Promise<Partial<R> & { userErrors: UserError[] }> {
  try {
    const faults = input === null ? [] : faultsOf(await validate(input, { forbidUnknownValues: false }));
    if (faults.length > 0) return { userErrors: faults } as Partial<R> & { userErrors: UserError[] };
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { userErrors: error.refusals.map(shown) } as Partial<R> & { userErrors: UserError[] };
  }
}

/** Says why in the language of who reads it. */
@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String)
  message(@Root() { message, messageZh }: UserError, @Ctx() ctx: RequestContext): string {
    return inLocale(ctx.locale, message, messageZh);
  }
}

function shown({ field, existingId, ...refusal }: Refusal): UserError {
  return { ...refusal, field: field === null ? null : [...field], existingId: existingId ?? null };
}

function faultsOf(errors: readonly ValidationError[], path: readonly string[] = []): UserError[] {
  return errors.flatMap((error) => {
    const field = [...path, error.property];
    const own = Object.values(error.constraints ?? {}).map((message) =>
      shown({ code: 'BAD_INPUT', message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, field }),
    );
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}
