import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { SIGNED_IN } from '../../../platform/graphql.js';
import { answer, Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { DonePayload } from '../sign-in/sign-in.type.js';
import type { SecondFactorService } from './second-factor.service.js';

@ObjectType('SecondFactor', { description: "How the caller's second factor stands.", simpleResolvers: true })
class SecondFactorType {
  @Field(() => DateTime, { nullable: true, description: 'Since when it is on; null while it is off.' })
  since: Date | null;

  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft: number;
}

@ObjectType('SecondFactorStartPayload', { description: 'What the app needs to know.', simpleResolvers: true })
class SecondFactorStartPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The secret in base32, to type into an app. Shown this once.' })
  secret?: string | null;

  @Field(() => String, { nullable: true, description: 'The `otpauth:` address, to show as a picture.' })
  uri?: string | null;
}

@ObjectType('RecoveryCodesPayload', { description: 'New recovery codes.', simpleResolvers: true })
class RecoveryCodesPayload extends Payload {
  @Field(() => [String], { nullable: true, description: 'Each replaces the app once. Shown this once.' })
  recoveryCodes?: string[] | null;
}

@InputType('PasswordProofInput', { description: 'The password again, before something that matters.' })
class PasswordProofInput {
  @Field(() => String, { description: "The caller's password." })
  @MaxLength(200)
  password: string;
}

@InputType('SecondFactorConfirmInput', { description: 'That the app works.' })
class SecondFactorConfirmInput {
  @Field(() => String, { description: 'The six digits the app shows.' })
  @MaxLength(10)
  oneTimeCode: string;
}

/** The caller's own second factor. */
@Resolver()
export class SecondFactorResolver {
  constructor(private readonly factors: SecondFactorService) {}

  @Authorized(SIGNED_IN)
  @Query(() => SecondFactorType, { description: "How the caller's second factor stands." })
  secondFactor(@Ctx() ctx: RequestContext) {
    return this.factors.state(ctx);
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => SecondFactorStartPayload, { description: 'A new secret for an app; confirm it with a code.' })
  secondFactorStart(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PasswordProofInput, { description: 'The password.' }) input: PasswordProofInput,
  ) {
    return answer(input, () => this.factors.start(ctx, input.password));
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => RecoveryCodesPayload, { description: 'Turns the second factor on; answers recovery codes.' })
  secondFactorConfirm(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SecondFactorConfirmInput, { description: 'A code.' }) input: SecondFactorConfirmInput,
  ) {
    return answer(input, async () => ({ recoveryCodes: await this.factors.confirm(ctx, input.oneTimeCode) }));
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => RecoveryCodesPayload, { description: 'New recovery codes; the old ones are worth nothing.' })
  recoveryCodesRenew(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PasswordProofInput, { description: 'The password.' }) input: PasswordProofInput,
  ) {
    return answer(input, async () => ({ recoveryCodes: await this.factors.renewCodes(ctx, input.password) }));
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => DonePayload, { description: 'Turns the second factor off.' })
  secondFactorRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PasswordProofInput, { description: 'The password.' }) input: PasswordProofInput,
  ) {
    return answer(input, async () => {
      await this.factors.remove(ctx, input.password);
      return { done: true };
    });
  }
}
