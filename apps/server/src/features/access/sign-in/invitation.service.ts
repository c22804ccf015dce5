import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { sendMail } from '../../../platform/mail.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { accessChanged } from '../access.events.js';
import { changeAccess } from '../access-change.js';
import type { Authentication } from '../authentication.js';
import { User } from '../user.entity.js';
import type { NewColleague, UserService } from '../user.service.js';
import { rememberDevice } from './known-device.js';
import { invitationMail } from './mails.policy.js';
import { hashPassword } from './passwords.js';
import { issueProof, tryProof, useProof } from './proofs.js';

/** Somebody who was invited; the link is told only where no mail server is set, for who invites to pass on. */
export interface Invited {
  readonly userId: string;
  readonly link: string | null;
}

const gone = () => refuse('NOT_FOUND', 'The link was used, or it is too old. Ask for a new one.', ['proof']);

/** Colleagues who set their first password themselves. */
export class InvitationService {
  constructor(
    private readonly authentication: Authentication,
    private readonly users: UserService,
  ) {}

  invite(ctx: RequestContext, given: NewColleague): Promise<Invited> {
    return changeAccess(this.authentication, ctx, (tx) => this.inviteIn(tx, given));
  }

  /** The same inside a greater change: the mail leaves when that commits, and never when it is taken back. */
  async inviteIn(tx: TransactionContext, given: NewColleague): Promise<Invited> {
    const { id, isNew } = await this.users.invite(tx, given);
    return isNew ? this.send(tx, id) : { userId: id, link: null };
  }

  /** A new link for somebody who has not come yet; the old one is worth nothing. */
  inviteAgain(ctx: RequestContext, id: string): Promise<Invited> {
    return changeAccess(this.authentication, ctx, async (tx) => {
      const user = await this.users.requireWritable(tx, id);
      if (user.status !== 'INVITED')
        throw refuse('PRECONDITION', 'Only somebody who has not come yet is invited.', ['id']);
      return this.send(tx, id);
    });
  }

  /** Sets the first password by the link of the invitation; from now on the user may sign in. */
  async accept(ctx: RequestContext, proof: string, password: string): Promise<void> {
    const userId = await tryProof(ctx, proof, 'INVITATION');
    const user = userId === null ? null : await ctx.db.getRepository(User).findOneBy({ id: userId, status: 'INVITED' });
    if (!user) throw gone();
    const passwordHash = await hashPassword(password, [user.email, user.name]);
    await changeAccess(this.authentication, ctx, async (tx) => {
      if ((await useProof(tx, proof, 'INVITATION')) === null) throw gone();
      const changes = { passwordHash, status: 'ACTIVE', updatedAt: tx.now } as const;
      const { affected } = await tx.db.getRepository(User).update({ id: user.id, status: 'INVITED' }, changes);
      if (affected !== 1) throw gone();
      const change = { action: 'user.invitation-accepted', subject: { kind: 'user', id: user.id } as const };
      await accessChanged.publish(tx, { ...change, userId: user.id });
    });
    rememberDevice(ctx, user.email);
  }

  private async send(tx: TransactionContext, userId: string): Promise<Invited> {
    const user = await tx.db.getRepository(User).findOneByOrFail({ id: userId });
    const { publicUrl, mail } = tx.services.config;
    const link = `${publicUrl}/invitation#${await issueProof(tx, userId, 'INVITATION')}`;
    await sendMail(tx, { to: user.email, ...invitationMail(user.name, link)[user.locale] });
    await accessChanged.publish(tx, { action: 'user.invited', subject: { kind: 'user', id: userId } });
    return { userId, link: mail === null ? link : null };
  }
}
