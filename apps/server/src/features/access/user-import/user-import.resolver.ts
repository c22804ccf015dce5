import { UserImportOutcome } from '@kehu/schema';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer, Payload } from '../../../platform/payload.js';
import type { UserImportService, UserLineReport } from './user-import.service.js';

@InputType('UserImportInput', { description: 'A file of users.' })
class UserImportInput {
  @Field(() => String, {
    description: 'CSV: columns name, mail, role, and team, region, active where they shall be kept; at most 500 KB.',
  })
  @MaxLength(500_000)
  csv: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Without it nothing is changed: the answer says what would be.',
  })
  apply?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether who stands in no line is disabled; whoever still has open work is not.',
  })
  disableMissing?: boolean | null;
}

@ObjectType('UserImportLine', { description: 'What became of a line of a file of users.', simpleResolvers: true })
class UserImportLineType implements UserLineReport {
  @Field(() => Int, { nullable: true, description: 'The line of the file; null for who stands in none.' })
  line: number | null;

  @Field(() => String, { description: 'The address of the person.' })
  email: string;

  @Field(() => graphqlEnum(UserImportOutcome), { description: 'What became of it.' })
  outcome: UserImportOutcome;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null otherwise.' })
  reason: string | null;
}

@ObjectType('UserImportPayload', { description: 'The answer to a file of users.', simpleResolvers: true })
class UserImportPayload extends Payload {
  @Field(() => [UserImportLineType], { nullable: true, description: 'Line by line; null when the file was refused.' })
  lines?: UserImportLineType[] | null;
}

/** Users kept by a file. */
@Resolver()
export class UserImportResolver {
  constructor(private readonly service: UserImportService) {}

  @Authorized('users:write')
  @Mutation(() => UserImportPayload, {
    description:
      'Keeps users by a file; who is new is invited by mail. The same file twice changes nothing the second time.',
  })
  userImport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UserImportInput, { description: 'The file.' }) input: UserImportInput,
  ) {
    return answer(input, async () => ({ lines: await this.service.run(ctx, input) }));
  }
}
