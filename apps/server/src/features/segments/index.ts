export { SegmentsService } from './segments.service.js';
