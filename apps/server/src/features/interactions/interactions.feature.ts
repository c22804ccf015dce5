import type { Feature } from '../../platform/feature.js';
import { customerTimeline } from './customer-timeline.part.js';

/** What happened besides orders. */
export function interactionsFeature(): Feature {
  return {
    name: 'interactions',
    partResolvers: [customerTimeline],
  };
}
