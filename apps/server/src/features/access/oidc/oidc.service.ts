import * as client from 'openid-client';
import type { OidcConfig } from '../../../platform/config.js';
import type { RequestContext } from '../../../platform/context.js';
import { callOutside, type OutgoingBody } from '../../../platform/outgoing.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { accessChanged } from '../access.events.js';
import type { SignInService } from '../sign-in/sign-in.service.js';
import { User } from '../user.entity.js';
import { OidcLink } from './oidc-link.entity.js';

const SCOPE = 'openid email profile';
const MINUTES = 10;
const ABOUT = 'oidc';

/** What a browser carries while it is at the provider, sealed. */
interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string;
  readonly endsAt: number;
}

/** Nobody here is known by what the provider said. */
export class UnknownPerson extends Error {}

/** Single sign-on by OpenID Connect: code and PKCE, one provider an installation. */
export class OidcService {
  constructor(private readonly door: SignInService) {}

  /** Where the browser goes, and what it carries meanwhile. @param next an address of the console */
  async begin(ctx: RequestContext, oidc: OidcConfig, next: string): Promise<{ url: string; journey: string }> {
    const config = await discover(ctx, oidc);
    const verifier = client.randomPKCECodeVerifier();
    const journey: Journey = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier,
      next,
      endsAt: ctx.now.getTime() + MINUTES * 60_000,
    };
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: callbackOf(ctx),
      scope: SCOPE,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: journey.state,
      nonce: journey.nonce,
    });
    const sealed = ctx.services.keys.seal(JSON.stringify(journey), ABOUT).toString('base64url');
    return { url: url.href, journey: sealed };
  }

  /**
   * Lets in whom the provider vouches for; answers where they wanted to go. State, nonce, issuer, audience, expiry and the
   * signature of the token are checked with the keys the provider has now.
   * @param query what the provider added to our address, with its `?`
   * @throws UnknownPerson, or the library's error for an answer that is not good
   */
  async finish(ctx: RequestContext, oidc: OidcConfig, query: string, sealed: string): Promise<string> {
    const journey = JSON.parse(ctx.services.keys.open(Buffer.from(sealed, 'base64url'), ABOUT)) as Journey;
    if (journey.endsAt < ctx.now.getTime()) throw new Error('the journey to the provider took too long');
    const config = await discover(ctx, oidc);
    const tokens = await client.authorizationCodeGrant(config, new URL(`${callbackOf(ctx)}${query}`), {
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      pkceCodeVerifier: journey.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('the provider sent no token of the person');
    const about = 'email' in claims ? claims : await client.fetchUserInfo(config, tokens.access_token, claims.sub);
    const email = about.email_verified === true && typeof about.email === 'string' ? about.email : null;
    const user = await inTransaction(ctx, (tx) => this.known(tx, oidc.issuer, claims.sub, email));
    if (user === null) throw new UnknownPerson();
    await this.door.enter(ctx, user, 'single-sign-on');
    return journey.next;
  }

  /** Whoever came before, else the colleague with the verified address: tied to this person from now on. */
  private async known(
    tx: TransactionContext,
    issuer: string,
    subject: string,
    email: string | null,
  ): Promise<User | null> {
    const links = tx.db.getRepository(OidcLink);
    const users = tx.db.getRepository(User);
    const link = await links.findOneBy({ issuer, subject });
    if (link) return users.findOneBy({ id: link.userId, status: 'ACTIVE' });
    if (email === null) return null;
    const user = await users.findOneBy({ email: email.toLowerCase() });
    if (!user || user.status === 'DISABLED') return null;
    await links.insert({ issuer, subject, userId: user.id });
    if (user.status === 'INVITED') await users.update({ id: user.id }, { status: 'ACTIVE', updatedAt: tx.now });
    const change = { action: 'user.linked', subject: { kind: 'user', id: user.id } as const, userId: user.id };
    await accessChanged.publish(tx, { ...change, fields: { issuer: { to: issuer } } });
    return user;
  }
}

const callbackOf = ({ services: { config } }: RequestContext): string => `${config.publicUrl}/auth/oidc/callback`;

/** The provider as it is now: asked anew each time, so that keys it changed are known at once. */
async function discover(
  { services: { config } }: RequestContext,
  { issuer, clientId, clientSecret }: OidcConfig,
): Promise<client.Configuration> {
  const server = new URL(issuer);
  // Only an address of this machine may be without TLS; the start refuses others.
  const execute = [
    client.enableNonRepudiationChecks,
    ...(server.protocol === 'http:' ? [client.allowInsecureRequests] : []),
  ];
  // What the provider names as its addresses is called like any other: none inside the network but its own.
  const guarded: client.CustomFetch = (url, { body, ...request }) =>
    callOutside(config, url, { ...request, body: body as OutgoingBody });
  return client.discovery(server, clientId, clientSecret, undefined, {
    execute,
    timeout: 10,
    [client.customFetch]: guarded,
  });
}
