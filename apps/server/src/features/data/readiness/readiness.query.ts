import type { ReadinessKey } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { dayOf } from '../../../platform/clock.js';
import { marksOf } from '../../../platform/marks.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';

/** One line of the checklist. Of customers `total` is all of them; of the rest there is no total. */
export interface ReadinessRow {
  readonly key: ReadinessKey;
  readonly count: number;
  readonly total: number | null;
}

type Counts = Readonly<Record<Exclude<ReadinessKey, 'BACKUP'>, number>>;

/** The mark of the last backup. */
const BACKUP = 'backup';

/** How ready the installation is, and the data of the customers the actor may see. */
export async function readinessOf(ctx: RequestContext): Promise<ReadinessRow[]> {
  const year = dayOf(ctx.now, ctx.services.config.timezone).slice(0, 4);
  const [[counts], marks] = await Promise.all([
    ctx.rows<Counts>(
      sql`SELECT count(*)::integer AS "CUSTOMERS",
            count(*) FILTER (WHERE EXISTS (SELECT 1 FROM identity i WHERE i.customer_id = c.id AND i.kind IN ('PHONE', 'EMAIL')))::integer
              AS "REACHABLE",
            count(c.owner_id)::integer AS "OWNED",
            count(*) FILTER (WHERE m.orders > 0)::integer AS "BUYERS",
            count(*) FILTER (WHERE greatest(c.last_contact_at, c.last_order_at) > ${ctx.now}::timestamptz - interval '1 year')::integer
              AS "DATED",
            count(*) FILTER (WHERE EXISTS (SELECT 1 FROM consent k WHERE k.customer_id = c.id))::integer AS "CONSENTED",
            (SELECT greatest(count(*) - 1, 0) FROM app_user WHERE status = 'ACTIVE')::integer AS "PEOPLE",
            (SELECT count(*) FROM service_policy)::integer AS "SERVICE_LEVELS",
            (SELECT count(*) FROM public_day WHERE day >= ${`${year}-01-01`}::date AND day <= ${`${year}-12-31`}::date)::integer AS "PUBLIC_DAYS"
          FROM customer c LEFT JOIN customer_metric m ON m.customer_id = c.id WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'))}`,
    ),
    marksOf(ctx, [BACKUP]),
  ]);
  if (!counts) throw new Error('an aggregate answers one row');
  const ofCustomers = (key: keyof Counts): ReadinessRow => ({ key, count: counts[key], total: counts.CUSTOMERS });
  const single = (key: keyof Counts): ReadinessRow => ({ key, count: counts[key], total: null });
  return [
    single('CUSTOMERS'),
    ...(['REACHABLE', 'OWNED', 'BUYERS', 'DATED', 'CONSENTED'] as const).map(ofCustomers),
    ...(['PEOPLE', 'SERVICE_LEVELS', 'PUBLIC_DAYS'] as const).map(single),
    { key: 'BACKUP', count: marks.has(BACKUP) ? 1 : 0, total: null },
  ];
}
