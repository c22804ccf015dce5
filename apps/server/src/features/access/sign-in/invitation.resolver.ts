import { Length, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { PUBLIC } from '../../../platform/graphql.js';
import { answer } from '../../../platform/payload.js';
import { UserInviteInput } from '../user.input.js';
import type { UserService } from '../user.service.js';
import { UserPayload } from '../user.type.js';
import type { Invited, InvitationService } from './invitation.service.js';
import { DonePayload } from './sign-in.type.js';

@InputType('UserInviteAgainInput', { description: 'Who has not come yet.' })
class UserInviteAgainInput {
  @Field(() => ID, { description: 'The user.' })
  id: string;
}

@InputType('InvitationAcceptInput', { description: 'The first password of somebody who was invited.' })
class InvitationAcceptInput {
  @Field(() => String, { description: 'What stands behind the # of the link; good once.' })
  @MaxLength(100)
  proof: string;

  @Field(() => String, { description: 'The password; at least 10 characters.' })
  @Length(10, 200)
  password: string;
}

@ObjectType('UserInvitePayload', { description: 'The answer to an invitation.', simpleResolvers: true })
class UserInvitePayload extends UserPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The link, to pass on by hand; null where it was mailed. Shown this once.',
  })
  link?: string | null;
}

/** Colleagues who are asked in. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly users: UserService,
  ) {}

  @Authorized('users:write')
  @Mutation(() => UserInvitePayload, { description: 'Invites somebody by mail, who then sets a password.' })
  userInvite(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UserInviteInput, { description: 'Who.' }) input: UserInviteInput,
  ) {
    return answer(input, async () => this.shown(ctx, await this.invitations.invite(ctx, input)));
  }

  @Authorized('users:write')
  @Mutation(() => UserInvitePayload, { description: 'Sends a new link to somebody who has not come yet.' })
  userInviteAgain(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UserInviteAgainInput, { description: 'Who.' }) input: UserInviteAgainInput,
  ) {
    return answer(input, async () => this.shown(ctx, await this.invitations.inviteAgain(ctx, input.id)));
  }

  @Authorized(PUBLIC)
  @Mutation(() => DonePayload, { description: 'Sets the first password by the link of an invitation.' })
  invitationAccept(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => InvitationAcceptInput, { description: 'The link and the password.' })
    input: InvitationAcceptInput,
  ) {
    return answer(input, async () => {
      await this.invitations.accept(ctx, input.proof, input.password);
      return { done: true };
    });
  }

  private async shown(ctx: RequestContext, { userId, link }: Invited) {
    return { user: await this.users.one(ctx, userId), link };
  }
}
