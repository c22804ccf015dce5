import type { Measure } from '../bench.js';
import { Installation } from '../machine/installation.js';

/** From nothing to the first page with the demo company, from a stop to the first page, and memory at rest. */
export const startMeasure: Measure = {
  keys: ['start.cold', 'start.warm', 'memory.idle'],
  async run({ customers, warm }) {
    const fresh = new Installation();
    try {
      const cold = await fresh.start({ KEHU_DEMO: '1' });
      return [
        { key: 'start.cold', value: cold, note: 'new data folder, migrated, 2,000 customers loaded' },
        { key: 'start.warm', value: warm.seconds, note: `with ${customers} customers` },
        { key: 'memory.idle', value: warm.memory, note: `with ${customers} customers` },
      ];
    } finally {
      await fresh.remove();
    }
  },
};
