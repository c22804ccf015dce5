export { Trail } from './audit-trail.js';
export { exportAudit } from './export/export-audit.js';
export { verifyChains } from './verify-chains.js';
