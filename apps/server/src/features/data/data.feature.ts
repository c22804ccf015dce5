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
import { forgetUploadsJob } from './uploads/forget-uploads.js';
import { ImportUpload, SavedPlan } from './uploads/import-upload.entity.js';
import { PlanService } from './uploads/plan.service.js';
import { UploadResolver } from './uploads/upload.resolver.js';
import { uploadRoutes } from './uploads/upload.routes.js';
import { UploadService } from './uploads/upload.service.js';
import { ReadinessResolver } from './readiness/readiness.resolver.js';

/** What comes in by the file, and what leaves by it. */
export function dataFeature(imports: ImportService, watch: ImportWatch): Feature {
  const exports = new ListExportService();
  const uploads = new UploadService(imports);
  const routes = [exportRoutes(exports), uploadRoutes(uploads)];
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
      ImportUpload,
      SavedPlan,
    ],
    resolvers: [
      importResolver(watch),
      new ListExportResolver(exports),
      new CustomerBulkResolver(new CustomerBulkService()),
      new ReadinessResolver(),
      new UploadResolver(uploads, new PlanService()),
    ],
    routes: (app, contextOf) => routes.forEach((add) => add(app, contextOf)),
    underWay: dataUnderWay,
    jobs: [imports.job, forgetUploadsJob],
    audited: [{ object: 'importPlan', table: 'import_plan' }],
  };
}
