import { LEAVER } from '../company/staff.js';
import type { DemoCustomer } from '../people/customer.js';
import type { Studio } from './stories.js';

/** How many customers 赵明 left behind. */
export const LEFT_BEHIND = 120;

/** 赵明 left three weeks ago; 120 customers are still his and nobody calls them. */
export function leaver({ people, tags, random }: Studio): DemoCustomer[] {
  return Array.from({ length: LEFT_BEHIND }, (_, i) => {
    const city = random.pick(['上海', '杭州', '苏州', '南京']);
    const trade = i % 5 === 0;
    const customer = people.add({
      city,
      ownerEmail: LEAVER,
      kind: trade ? 'CORPORATE' : 'INDIVIDUAL',
      since: -random.int(60, 700),
    });
    if (i < 40) tags.put('待交接', customer, -20);
    return customer;
  });
}
