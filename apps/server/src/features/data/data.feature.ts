import type { Feature } from '../../platform/feature.js';
import { BulkChangeItem, BulkChangeRecord } from './bulk/bulk-change.entity.js';
import { CustomerBulkResolver } from './bulk/customer-bulk.resolver.js';
import { CustomerBulkService } from './bulk/customer-bulk.service.js';
import { ListExport, ExportPolicy } from './exports/list-export.entity.js';
import { ListExportResolver } from './exports/list-export.resolver.js';
import { ListExportService } from './exports/list-export.service.js';
import { exportRoutes } from './exports/export.routes.js';
import { ImportBatch, ImportJob, ImportMemory, ImportPart, ImportRemark } from './import.entity.js';
import { dataUnderWay } from './data-under-way.js';
import { importResolver } from './import.resolver.js';
import type { ImportService } from './import.service.js';
import type { ImportWatch } from './import-watch.js';
import { ReadinessResolver } from './readiness/readiness.resolver.js';

/** What comes in by the file, and what leaves by it. */
export function dataFeature(imports: ImportService, watch: ImportWatch): Feature {
  const exports = new ListExportService();
  return {
    name: 'data',
    entities: [
      ImportJob,
      ImportRemark,
      ImportBatch,
      ImportMemory,
      ImportPart,
      ListExport,
      ExportPolicy,
      BulkChangeRecord,
      BulkChangeItem,
    ],
    resolvers: [
      importResolver(watch),
      new ListExportResolver(exports),
      new CustomerBulkResolver(new CustomerBulkService()),
      new ReadinessResolver(),
    ],
    routes: exportRoutes(exports),
    underWay: dataUnderWay,
    jobs: [imports.job],
  };
}
