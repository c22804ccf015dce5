export { classesPublished } from './classes.events.js';
export { ClassService } from './class.service.js';
export { vipBenefits } from './vip/tiers-in-force.js';
