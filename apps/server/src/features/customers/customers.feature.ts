import type { Feature } from '../../platform/feature.js';
import { CustomerResolver } from './customer.resolver.js';
import { Customer } from './customer.entity.js';

/** Who the customer is. */
export function customersFeature(): Feature {
  return { name: 'customers', entities: [Customer], resolvers: [new CustomerResolver()] };
}
