export { customerPart, customerParts } from './customer-parts.js';
export { profileColumns } from './customer-profile.js';
export { findCustomer } from './customer.query.js';
export { CustomerConnection, CustomerPayload, CustomerType } from './customer.type.js';
