import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { PUBLIC, SIGNED_IN } from '../../../platform/graphql.js';
import { answer } from '../../../platform/payload.js';
import { viewerOf } from '../viewer.type.js';
import type { PasswordService } from './password.service.js';
import {
  PasswordChangeInput,
  PasswordResetInput,
  PasswordResetRequestInput,
  SessionConfirmInput,
  SessionCreateInput,
} from './sign-in.input.js';
import type { SignInService } from './sign-in.service.js';
import { DonePayload, SessionPayload } from './sign-in.type.js';

/** The door: passwords, second factors, forgotten passwords. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly door: SignInService,
    private readonly passwords: PasswordService,
  ) {}

  @Authorized(PUBLIC)
  @Mutation(() => SessionPayload, { description: 'Signs in: sets the session cookie, or asks for the second factor.' })
  sessionCreate(@Ctx() ctx: RequestContext, @Arg('input', () => SessionCreateInput) input: SessionCreateInput) {
    return answer(input, async () => {
      const step = await this.door.signIn(ctx, input.email, input.password);
      return 'challenge' in step ? { viewer: null, challenge: step.challenge } : { viewer: viewerOf(step.actor) };
    });
  }

  @Authorized(PUBLIC)
  @Mutation(() => SessionPayload, { description: 'Signs in with the second factor: sets the session cookie.' })
  sessionConfirm(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SessionConfirmInput, { description: 'The challenge and a code.' }) input: SessionConfirmInput,
  ) {
    return answer(input, async () => {
      const { actor } = await this.door.confirm(ctx, input.challenge, input.oneTimeCode);
      return { viewer: viewerOf(actor) };
    });
  }

  @Authorized(PUBLIC)
  @Mutation(() => DonePayload, { description: 'Mails a link for a new password; says the same for every address.' })
  passwordResetRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PasswordResetRequestInput, { description: 'Who.' }) input: PasswordResetRequestInput,
  ) {
    return answer(input, async () => {
      await this.passwords.requestReset(ctx, input.email);
      return { done: true };
    });
  }

  @Authorized(PUBLIC)
  @Mutation(() => DonePayload, { description: 'Sets a new password by the link of a mail; every session ends.' })
  passwordReset(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PasswordResetInput, { description: 'The link and the password.' }) input: PasswordResetInput,
  ) {
    return answer(input, async () => {
      await this.passwords.reset(ctx, input.proof, input.password);
      return { done: true };
    });
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => DonePayload, { description: 'Changes the own password; every other session ends.' })
  passwordChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PasswordChangeInput, { description: 'Both passwords.' }) input: PasswordChangeInput,
  ) {
    return answer(input, async () => {
      await this.passwords.change(ctx, input.currentPassword, input.password);
      return { done: true };
    });
  }
}
