import { costRatio, type Measure } from '../bench.js';
import { bodyFor, sampleOf } from './customer-360.js';
import { pageBody } from './lists.js';

/** What protection costs, by processor time: numbers that are opened beside masked ones, a region beside everything. */
export const protectionMeasure: Measure = {
  keys: ['customer360.decryption', 'list.scopedCost'],
  async run(bench) {
    const { admin, manager, masked } = bench.tokens;
    const bodies = (await sampleOf(bench)).map(bodyFor);
    return [
      { key: 'customer360.decryption', ...(await costRatio(bench, { ours: manager, theirs: masked }, bodies)) },
      { key: 'list.scopedCost', ...(await costRatio(bench, { ours: manager, theirs: admin }, [pageBody({})])) },
    ];
  },
};
