export { BACKUP } from './health.query.js';
export { KeyRotationService } from './key-rotation.service.js';
