import type { Routes } from '../../../platform/feature.js';
import { packagePage } from './package-page.js';
import type { PackageService } from './package.service.js';

interface Asked {
  Params: { id: string; as: string };
  Querystring: { until?: unknown; proof?: unknown };
}

/** `/privacy-requests/<id>/package.html` and `.json`, by the addresses that `privacyRequestLink` answers. */
export function packageRoutes(packages: PackageService): Routes {
  return (app, contextOf) => {
    app.get<Asked>('/privacy-requests/:id/package.:as', async (request, reply) => {
      const ctx = await contextOf(request, reply);
      const { id, as } = request.params;
      const [until, proof] = [String(request.query.until), String(request.query.proof)];
      const found = as === 'html' || as === 'json' ? await packages.take(ctx, { id, until, proof }) : null;
      void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
      if (found === null) return reply.code(404).type('text/plain; charset=utf-8').send('404');
      void reply.header('content-disposition', `attachment; filename="customer-${found.customerId}.${as}"`);
      if (as === 'json') return reply.type('application/json; charset=utf-8').send(JSON.stringify(found, null, 2));
      return reply.type('text/html; charset=utf-8').send(packagePage(found, ctx.locale));
    });
  };
}
