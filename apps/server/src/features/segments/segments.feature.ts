import type { Feature } from '../../platform/feature.js';
import { CustomerListResolver } from './list/customer-list.resolver.js';
import { SegmentStatsResolver } from './segment-stats.resolver.js';
import { Segment } from './segment.entity.js';
import { SegmentResolver } from './segment.resolver.js';
import type { SegmentsService } from './segments.service.js';

/** Which customers belong together: the filter language, lists, saved rules. */
export function segmentsFeature(segments: SegmentsService): Feature {
  return {
    name: 'segments',
    entities: [Segment],
    resolvers: [new CustomerListResolver(), new SegmentResolver(segments), new SegmentStatsResolver()],
  };
}
