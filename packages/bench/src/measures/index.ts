import type { Measure } from '../bench.js';
import { claimMeasure } from './claims.js';
import { customer360Measure } from './customer-360.js';
import { listMeasure, searchMeasure } from './lists.js';

/** Every measure in the order it runs: reading first, because writing changes the data. */
export const measures: readonly Measure[] = [customer360Measure, listMeasure, searchMeasure, claimMeasure];
