import type { Feature } from '../../platform/feature.js';
import { ImportBatch, ImportJob, ImportMemory, ImportPart, ImportRemark } from './import.entity.js';
import { importResolver } from './import.resolver.js';
import type { ImportService } from './import.service.js';
import type { ImportWatch } from './import-watch.js';

/** What comes in by the file. */
export function dataFeature(imports: ImportService, watch: ImportWatch): Feature {
  return {
    name: 'data',
    entities: [ImportJob, ImportRemark, ImportBatch, ImportMemory, ImportPart],
    resolvers: [importResolver(watch)],
    jobs: [imports.job],
  };
}
