import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import {
  customerChanged,
  customerDeleted,
  customersMoved,
  customersTagged,
  customerRestored,
  customersCreated,
  vipTiersGiven,
} from '../customers/index.js';
import { interactionsLogged } from '../interactions/index.js';
import { stageMoved } from '../lifecycle/index.js';
import { ordersChanged, productsRecategorised } from '../orders/index.js';
import { figuresRenewed } from '../scoring/index.js';
import { CustomerListResolver } from './list/customer-list.resolver.js';
import { noteBuyers, noteChanged, noteUnlessTold } from './membership/changed-customers.js';
import { countsUnderWay } from './membership/counts-under-way.js';
import { followJob, recountJob } from './membership/membership.jobs.js';
import { MembershipResolver, SegmentMoveResolver } from './membership/membership.resolver.js';
import { MembershipService } from './membership/membership.service.js';
import {
  SegmentChanged,
  SegmentCount,
  SegmentFollow,
  SegmentMember,
  SegmentStay,
} from './membership/segment-member.entity.js';
import { SegmentStatsResolver } from './segment-stats.resolver.js';
import { Segment } from './segment.entity.js';
import { SegmentResolver } from './segment.resolver.js';
import { segmentMemory } from './segment-memory.js';
import { SegmentsService } from './segments.service.js';
import { stopSnapshot } from './snapshot/snapshot.js';
import { customerSegments } from './customer-segments.part.js';
import type { LiveHub } from '../../platform/live.js';

/** Which customers belong together: the filter language, lists, saved rules. */
export function segmentsFeature(live: LiveHub): Feature {
  const memory = segmentMemory(live);
  const saved = new SegmentsService(memory);
  const membership = new MembershipService();
  return {
    name: 'segments',
    // A rule may name people, and the audit forgets nothing: it tells that a rule was changed, by whom and when.
    audited: [{ object: 'segment', table: 'segment', without: ['filter'] }],
    entities: [Segment, SegmentMember, SegmentStay, SegmentChanged, SegmentCount, SegmentFollow],
    resolvers: [
      new CustomerListResolver(),
      new SegmentResolver(saved),
      new MembershipResolver(membership, saved),
      new SegmentMoveResolver(),
      new SegmentStatsResolver(),
    ],
    partResolvers: [customerSegments],
    listeners: [
      on(customersCreated, (tx, { customerIds }) => noteChanged(tx, customerIds)),
      on(interactionsLogged, (tx, { customerIds }) => noteUnlessTold(tx, customerIds)),
      on(stageMoved, (tx, { customerIds }) => noteUnlessTold(tx, customerIds)),
      on(figuresRenewed, (tx, { customerIds }) => noteChanged(tx, customerIds)),
      on(vipTiersGiven, (tx, { customerIds }) => noteChanged(tx, customerIds)),
      ...[customersMoved, customersTagged].map((event) =>
        on(event, (tx, { customerIds }) => noteChanged(tx, customerIds)),
      ),
      ...[customerChanged, customerDeleted, customerRestored].map((event) =>
        on(event, (tx, { customerId }) => noteChanged(tx, [customerId])),
      ),
      on(productsRecategorised, (tx, { productIds }) => noteBuyers(tx, productIds)),
      on(ordersChanged, (tx, { orders }) =>
        noteUnlessTold(
          tx,
          orders.map(({ customerId }) => customerId),
        ),
      ),
    ],
    underWay: countsUnderWay,
    jobs: [followJob(membership), recountJob(membership)],
    onStop: stopSnapshot,
  };
}
