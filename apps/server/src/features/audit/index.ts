export { Trail } from './audit-trail.js';
export { verifyChains } from './verify-chains.js';
