export { CustomerFilter } from './filter/filter.input.js';
export { CustomerOrderInput } from './list/customer-list.input.js';
