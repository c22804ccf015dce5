export { stageMoved } from './lifecycle.events.js';
export { LifecycleService } from './lifecycle.service.js';
export { baseClassOf } from './stage.policy.js';
export { stageAt } from './stage-at.js';
export { StageMoveRecord } from './stage-move.entity.js';
