import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { vipTiersGiven } from '../customers/index.js';
import { orderChanged } from '../orders/index.js';
import { customerClasses, customerStageHistory } from './customer-lifecycle.part.js';
import { passTimeJob } from './lifecycle.jobs.js';
import { LifecycleResolver } from './lifecycle.resolver.js';
import type { LifecycleService } from './lifecycle.service.js';
import { StageMoveRecord } from './stage-move.entity.js';
import './stage.timeline.js';

/** Where customers stand on the way with us, how they came there and why. Listed after scoring, whose figures it reads. */
export function lifecycleFeature(lifecycle: LifecycleService): Feature {
  return {
    name: 'lifecycle',
    entities: [StageMoveRecord],
    resolvers: [new LifecycleResolver(lifecycle)],
    partResolvers: [customerStageHistory, customerClasses],
    listeners: [
      on(orderChanged, (tx, { customerId, change, orderIds }) => lifecycle.follow(tx, customerId, change, orderIds[0])),
      on(vipTiersGiven, (tx, { customerIds }) => lifecycle.reclass(tx, customerIds)),
    ],
    jobs: [passTimeJob(lifecycle)],
  };
}
