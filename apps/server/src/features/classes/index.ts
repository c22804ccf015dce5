export { ClassService } from './class.service.js';
