import type { Feature } from '../../platform/feature.js';
import { CustomerListResolver } from './list/customer-list.resolver.js';
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
  return {
    name: 'segments',
    audited: [{ object: 'segment', table: 'segment' }],
    entities: [Segment],
    resolvers: [
      new CustomerListResolver(),
      new SegmentResolver(new SegmentsService(memory)),
      new SegmentStatsResolver(),
    ],
    partResolvers: [customerSegments],
    onStop: stopSnapshot,
  };
}
