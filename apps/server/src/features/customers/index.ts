export { Customer, NEVER, UNSCORED } from './customer.entity.js';
export { customersById } from './customer.loader.js';
export { foldName } from './name.policy.js';
