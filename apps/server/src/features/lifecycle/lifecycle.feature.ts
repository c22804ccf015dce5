import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { customersMoved, vipTiersGiven, type CustomerService } from '../customers/index.js';
import { InteractionService, interactionsLogged } from '../interactions/index.js';
import { ordersChanged } from '../orders/index.js';
import { LifecycleBoardResolver } from './board/lifecycle-board.resolver.js';
import { customerStageHistory } from './customer-lifecycle.part.js';
import { PoolMove, PoolPlace } from './pool/pool-place.entity.js';
import { PoolResolver } from './pool/pool.resolver.js';
import { PoolService } from './pool/pool.service.js';
import { passTimeJob, recycleJob } from './lifecycle.jobs.js';
import { LeadResolver } from './leads/lead.resolver.js';
import { LeadService } from './leads/lead.service.js';
import { LifecycleResolver } from './lifecycle.resolver.js';
import { FIGURED_AT_ONCE, figuresRenewed, type PredictionService, type ScoringService } from '../scoring/index.js';
import type { LifecycleService } from './lifecycle.service.js';
import { SettingResolver } from './settings/setting.resolver.js';
import { SettingService } from './settings/setting.service.js';
import { StageMoveRecord } from './stage-move.entity.js';
import './pool/pool.timeline.js';
import './stage.timeline.js';

/** Where customers stand on the way with us, how they came there and why. Listed after scoring, whose figures it reads. */
export function lifecycleFeature(
  lifecycle: LifecycleService,
  scoring: ScoringService,
  predictions: PredictionService,
  customers: CustomerService,
): Feature {
  const settings = new SettingService(scoring, lifecycle, predictions);
  const pool = new PoolService();
  const leads = new LeadService(customers, new InteractionService(), pool);
  return {
    name: 'lifecycle',
    entities: [StageMoveRecord, PoolPlace, PoolMove],
    resolvers: [
      new LifecycleResolver(lifecycle),
      new LifecycleBoardResolver(),
      new PoolResolver(pool),
      new SettingResolver(settings),
      new LeadResolver(leads),
    ],
    partResolvers: [customerStageHistory],
    listeners: [
      on(customersMoved, async (tx, { customerIds, formerOwnerId, pooledIds = [] }) => {
        if (formerOwnerId !== undefined) await pool.followOwners(tx, customerIds, formerOwnerId);
        await pool.reopen(tx, pooledIds, formerOwnerId ?? null);
      }),
      on(ordersChanged, (tx, { orders }) => lifecycle.follow(tx, orders)),
      on(figuresRenewed, (tx, { customerIds }) => lifecycle.followFigures(tx, customerIds)),
      on(interactionsLogged, async (tx, { customerIds }) => {
        if (customerIds.length <= FIGURED_AT_ONCE) await lifecycle.followFigures(tx, customerIds);
      }),
      on(vipTiersGiven, (tx, { customerIds }) => lifecycle.reclass(tx, customerIds)),
    ],
    jobs: [passTimeJob(lifecycle), recycleJob(pool), settings.applyJob],
  };
}
