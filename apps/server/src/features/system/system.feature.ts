import type { Feature } from '../../platform/feature.js';
import { markOnce } from '../../platform/marks.js';
import { sql } from '../../platform/sql.js';
import { JobRetryService } from './job-retry.service.js';
import { keyMark, type KeyRotationService } from './key-rotation.service.js';
import { SystemResolver } from './system.resolver.js';

/** How the installation itself is: its keys, its jobs, its database. */
export function systemFeature(rotations: KeyRotationService, version: string): Feature {
  return {
    name: 'system',
    resolvers: [new SystemResolver(rotations, new JobRetryService(), version)],
    jobs: [rotations.job],
    underWay: (ctx) =>
      ctx.may('system:read')
        ? sql`SELECT id::text, 'KEY_ROTATION', NULL, CASE WHEN total > 0 THEN 100 * done / total END::integer, started_at
              FROM key_rotation WHERE finished_at IS NULL`
        : null,
    onStart: (ctx) => markOnce(ctx, ctx.services.keys.ring.ids.map(keyMark)),
  };
}
