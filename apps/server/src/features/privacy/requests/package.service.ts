import { timingSafeEqual } from 'node:crypto';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { inTransaction } from '../../../platform/transaction.js';
import { noteDataExport } from '../privacy.service.js';
import { packageOf, type SubjectPackage } from '../subject-package.js';
import type { RequestRow } from './request.columns.js';
import { findRequest } from './request.query.js';

const GOOD_MS = 5 * 60_000;

/** Where a package is, and until when. */
export interface PackageLink {
  readonly readable: string;
  readonly data: string;
  readonly expiresAt: Date;
}

/** What the address of a package brings. */
export interface PackageAsked {
  readonly id: string;
  readonly until: string;
  readonly proof: string;
}

/** Hands out what is kept about a customer who asked for it, by an address that is good for a short time and one person. */
export class PackageService {
  /** @throws NOT_FOUND or PRECONDITION */
  async link(ctx: RequestContext, id: string): Promise<PackageLink> {
    const request = await findRequest(ctx, id);
    if (!request) throw refuse('NOT_FOUND', 'There is no such request.', ['id']);
    if (!isHandedOut(request))
      throw refuse('PRECONDITION', 'Only who is certain to have asked is handed data.', ['id']);
    const expiresAt = new Date(ctx.now.getTime() + GOOD_MS);
    const until = String(expiresAt.getTime());
    const query = new URLSearchParams({ until, proof: proofOf(ctx, id, until).toString('base64url') }).toString();
    const address = (as: string) => `/privacy-requests/${id}/package.${as}?${query}`;
    return { readable: address('html'), data: address('json'), expiresAt };
  }

  /** The package; null when the address is not good for who asks, or no more. */
  async take(ctx: RequestContext, { id, until, proof }: PackageAsked): Promise<SubjectPackage | null> {
    const given = Buffer.from(proof, 'base64url');
    const expected = proofOf(ctx, id, until);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    if (!(Number(until) > ctx.now.getTime()) || !ctx.may('privacy:write')) return null;
    const request = await findRequest(ctx, id);
    if (!request || !isHandedOut(request)) return null;
    return inTransaction(ctx.doing('privacyRequestPackage', { id }), async (tx) => {
      noteDataExport(tx, request.customerId, id);
      return packageOf(tx, request.customerId);
    });
  }
}

const isHandedOut = ({ kind, state }: RequestRow): boolean =>
  kind === 'ACCESS' && ['VERIFIED', 'RUNNING', 'DONE'].includes(state);

/** Bound to who asked: with another session the address opens nothing. */
const proofOf = (ctx: RequestContext, id: string, until: string): Buffer =>
  ctx.services.keys.blind('privacy package', `${id} ${ctx.actor.id} ${until}`);
