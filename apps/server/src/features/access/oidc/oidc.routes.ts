import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../../platform/context.js';
import type { Routes } from '../../../platform/feature.js';
import { tooMany, takeFrom, type Limit } from '../../../platform/rate-limit.js';
import { UnknownPerson, type OidcService } from './oidc.service.js';

const JOURNEY_COOKIE = 'kehu_oidc';
const JOURNEY_SECONDS = 600;
const perAddress: Limit = { name: 'oidc-address', points: 60, seconds: 900 };

/** The browser comes back from another site, so this cookie must be sent then. */
const cookie = (request: FastifyRequest, maxAge: number) =>
  ({ path: '/auth/oidc', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https', maxAge }) as const;

/** Only addresses of this console; anything else leads home. */
const safeNext = (next: unknown): string => (typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/');

const trouble = (reply: FastifyReply, what: 'unknown' | 'failed') => reply.redirect(`/sign-in?trouble=${what}`, 303);

async function admitBrowser(ctx: RequestContext): Promise<void> {
  const { left, seconds } = await takeFrom(ctx.services.database, perAddress, [ctx.transport?.ip ?? '']);
  if (left < 0) throw tooMany(ctx, seconds);
}

/** `/auth/oidc` leads to the provider, which leads back to `/auth/oidc/callback`. */
export function oidcRoutes(service: OidcService): Routes {
  return (app, contextOf) => {
    app.get<{ Querystring: { next?: unknown } }>('/auth/oidc', async (request, reply) => {
      const ctx = await contextOf(request, reply);
      const { oidc } = ctx.services.config;
      if (oidc === null) return trouble(reply, 'failed');
      try {
        await admitBrowser(ctx);
        const { url, journey } = await service.begin(ctx, oidc, safeNext(request.query.next));
        return await reply.setCookie(JOURNEY_COOKIE, journey, cookie(request, JOURNEY_SECONDS)).redirect(url, 303);
      } catch (err) {
        ctx.log.warn({ err }, 'the provider of single sign-on does not answer');
        return trouble(reply, 'failed');
      }
    });
    app.get('/auth/oidc/callback', async (request, reply) => {
      const ctx = await contextOf(request, reply);
      const { oidc } = ctx.services.config;
      const journey = request.cookies[JOURNEY_COOKIE];
      void reply.setCookie(JOURNEY_COOKIE, '', cookie(request, 0));
      if (oidc === null || journey === undefined) return trouble(reply, 'failed');
      try {
        await admitBrowser(ctx);
        const query = request.url.slice(request.url.indexOf('?'));
        return await reply.redirect(await service.finish(ctx, oidc, query, journey), 303);
      } catch (err) {
        if (err instanceof UnknownPerson) return trouble(reply, 'unknown');
        ctx.log.warn({ err }, 'single sign-on failed');
        return trouble(reply, 'failed');
      }
    });
  };
}
