import type { Feature } from '../../platform/feature.js';
import { BulkChangeItem, BulkChangeRecord } from './bulk/bulk-change.entity.js';
import { CustomerBulkResolver } from './bulk/customer-bulk.resolver.js';
import { CustomerBulkService } from './bulk/customer-bulk.service.js';
import { CustomerExport, ExportPolicy } from './exports/customer-export.entity.js';
import { CustomerExportResolver } from './exports/customer-export.resolver.js';
import { CustomerExportService } from './exports/customer-export.service.js';
import { exportRoutes } from './exports/export.routes.js';
import { ImportBatch, ImportJob, ImportMemory, ImportPart, ImportRemark } from './import.entity.js';
import { dataUnderWay } from './data-under-way.js';
import { importResolver } from './import.resolver.js';
import type { ImportService } from './import.service.js';
import type { ImportWatch } from './import-watch.js';
import { ReadinessResolver } from './readiness/readiness.resolver.js';

/** What comes in by the file, and what leaves by it. */
export function dataFeature(imports: ImportService, watch: ImportWatch): Feature {
  const exports = new CustomerExportService();
  return {
    name: 'data',
    entities: [ImportJob, ImportRemark, ImportBatch, ImportMemory, ImportPart, CustomerExport, ExportPolicy, BulkChangeRecord, BulkChangeItem],
    resolvers: [
      importResolver(watch),
      new CustomerExportResolver(exports),
      new CustomerBulkResolver(new CustomerBulkService()),
      new ReadinessResolver(),
    ],
    routes: exportRoutes(exports),
    underWay: dataUnderWay,
    jobs: [imports.job],
  };
}
