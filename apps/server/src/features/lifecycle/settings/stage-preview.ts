import type { LifecycleStage } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { SHOWN_MOVERS, type Mover, type SettingPreview } from '../../scoring/index.js';
import type { LifecycleService } from '../lifecycle.service.js';
import { movesOf, type StageLimits } from '../stage.policy.js';

const CUSTOMERS_A_BATCH = 5000;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

/** Who time would move tonight by other limits, of those the actor may see. Changes nothing. */
export async function previewStages(
  ctx: RequestContext,
  lifecycle: LifecycleService,
  limits: StageLimits,
): Promise<SettingPreview> {
  const counts = new Map<string, { from: LifecycleStage; to: LifecycleStage; count: number }>();
  let movers: (Mover & { readonly value: number })[] = [];
  for (let last = FIRST; ;) {
    const some = await ctx.rows<Named>(
      sql`SELECT c.id, c.code, c.name, c.value_minor::float8 AS value FROM customer c
          WHERE c.id > ${last}::uuid AND c.status = 'ACTIVE'
            AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}
          ORDER BY c.id LIMIT ${CUSTOMERS_A_BATCH}::int`,
    );
    const named = new Map(some.map((one) => [one.id, one]));
    for (const row of await lifecycle.read(ctx, [...named.keys()])) {
      const from = row.stage;
      const to = movesOf(row, row, 'TIME', limits).at(-1)?.to ?? from;
      const cell = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
      counts.set(`${from} ${to}`, { ...cell, count: cell.count + 1 });
      const { code = '', name = '', value = 0 } = named.get(row.customerId) ?? {};
      if (from !== to) movers.push({ customerId: row.customerId, code, name, from, to, value });
    }
    movers = movers.sort((a, b) => b.value - a.value).slice(0, SHOWN_MOVERS);
    if (some.length < CUSTOMERS_A_BATCH) return { cells: [...counts.values()], movers };
    last = some.at(-1)?.id ?? last;
  }
}
