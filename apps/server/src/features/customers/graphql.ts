export { customerPart, customerParts } from './customer-parts.js';
export { findCustomer } from './customer.query.js';
export { CustomerConnection, CustomerPayload, CustomerType } from './customer.type.js';
export { IdentityInput } from './identities/identity.input.js';
