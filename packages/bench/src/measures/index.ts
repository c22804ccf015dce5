import type { Measure } from '../bench.js';
import { claimMeasure } from './claims.js';
import { sixteenMeasure } from './claims-at-two.js';
import { customer360Measure } from './customer-360.js';
import { importCopyMeasure, importMeasure } from './imports.js';
import { listMeasure, searchMeasure } from './lists.js';
import { postgraphileMeasure } from './postgraphile.js';
import { protectionMeasure } from './protection.js';
import { scoringMeasure } from './scoring.js';
import { segmentFollowMeasure } from './segment-follow.js';
import { segmentPreviewMeasure } from './segment-preview.js';
import { startMeasure } from './start.js';
import { ingestMeasure, orderMeasure } from './writes.js';

/** Every measure in the order it runs: reading first, because writing changes the data. */
export const measures: readonly Measure[] = [
  startMeasure,
  customer360Measure,
  protectionMeasure,
  postgraphileMeasure,
  listMeasure,
  searchMeasure,
  segmentPreviewMeasure,
  claimMeasure,
  sixteenMeasure,
  orderMeasure,
  ingestMeasure,
  scoringMeasure,
  segmentFollowMeasure,
  importMeasure,
  importCopyMeasure,
];
