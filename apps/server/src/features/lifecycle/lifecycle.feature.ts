import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { customersMoved, vipTiersGiven } from '../customers/index.js';
import { orderChanged } from '../orders/index.js';
import { LifecycleBoardResolver } from './board/lifecycle-board.resolver.js';
import { customerClasses, customerStageHistory } from './customer-lifecycle.part.js';
import { PoolMove, PoolPlace } from './pool/pool-place.entity.js';
import { PoolResolver } from './pool/pool.resolver.js';
import { PoolService } from './pool/pool.service.js';
import { passTimeJob, recycleJob } from './lifecycle.jobs.js';
import { LifecycleResolver } from './lifecycle.resolver.js';
import type { LifecycleService } from './lifecycle.service.js';
import { StageMoveRecord } from './stage-move.entity.js';
import './stage.timeline.js';

/** Where customers stand on the way with us, how they came there and why. Listed after scoring, whose figures it reads. */
export function lifecycleFeature(lifecycle: LifecycleService): Feature {
  const pool = new PoolService();
  return {
    name: 'lifecycle',
    entities: [StageMoveRecord, PoolPlace, PoolMove],
    resolvers: [new LifecycleResolver(lifecycle), new LifecycleBoardResolver(), new PoolResolver(pool)],
    partResolvers: [customerStageHistory, customerClasses],
    listeners: [
      on(customersMoved, (tx, { customerIds }) => pool.followOwners(tx, customerIds)),
      on(orderChanged, (tx, { customerId, change, orderIds }) => lifecycle.follow(tx, customerId, change, orderIds[0])),
      on(vipTiersGiven, (tx, { customerIds }) => lifecycle.reclass(tx, customerIds)),
    ],
    jobs: [passTimeJob(lifecycle), recycleJob(pool)],
  };
}
