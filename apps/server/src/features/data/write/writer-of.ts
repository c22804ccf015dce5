import type { ImportRun, StepWriter } from '../import-run.js';
import type { Step } from '../mapping/mapping.policy.js';
import { categoryWriter, productWriter } from './catalogue.js';
import { customerWriter } from './customers.js';
import { partWriter } from './order-parts.js';
import { orderWriter } from './orders.js';
import { reviewWriter } from './reviews.js';

/** Who writes the rows of a step. */
export function writerOf(run: ImportRun, step: Step): StepWriter {
  switch (step.as) {
    case 'category':
      return categoryWriter(run, step);
    case 'product':
      return productWriter(run, step);
    case 'customer':
      return customerWriter(run, step);
    case 'orderLine':
    case 'payment':
      return partWriter(run, step);
    case 'order':
      return orderWriter(run, step);
    case 'review':
      return reviewWriter(run, step);
  }
}
