import type { Feature } from '../../platform/feature.js';
import { ImportJob, ImportRemark } from './import.entity.js';
import { ImportResolver } from './import.resolver.js';

/** What comes in by the file. */
export function dataFeature(): Feature {
  return { name: 'data', entities: [ImportJob, ImportRemark], resolvers: [new ImportResolver()] };
}
