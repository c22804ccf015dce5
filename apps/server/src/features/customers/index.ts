export { Customer, NEVER, UNSCORED } from './customer.entity.js';
export { customersById } from './customer.loader.js';
export { lockCustomer, lockCustomers } from './customer-lock.js';
export { foldName } from './name.policy.js';
