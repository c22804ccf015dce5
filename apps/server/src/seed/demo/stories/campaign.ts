import type { DemoCustomer } from '../people/customer.js';
import type { Studio } from './stories.js';

/** People in each arm, and how many of them bought within the fortnight: 15 % against 9 %, an uplift of 6 points. */
export const ARM = 200;
export const BUYERS = { treated: 30, control: 18 } as const;
const BEGAN = -30;

/**
 * 秋茶焕新: 400 people who had not bought for a while were split by chance; half of them got the message. Who bought in the
 * two weeks after it is counted exactly, so that the effect can be checked.
 */
export function campaign({ people, book, contacts, catalogue, tags, random }: Studio): Cast['campaign'] {
  const arm = (isTreated: boolean): DemoCustomer[] =>
    Array.from({ length: ARM }, (_, i) => {
      const since = -random.int(200, 700);
      const customer = people.add({
        habit: 'OCCASIONAL',
        since,
        until: -random.int(45, 120),
        cycleDays: random.int(60, 110),
      });
      tags.put(isTreated ? '秋茶焕新·触达' : '秋茶焕新·对照', customer, BEGAN - 2);
      if (isTreated) {
        contacts.write(customer, BEGAN, {
          ...{ kind: 'SMS', channel: 'SMS', direction: 'OUTBOUND', subject: '秋茶焕新季', weight: 0 },
          body: '【青岚雅集】久未见面，秋茶已到。为您留了一份 100 元茶礼券，14 天内有效，退订回 T。',
        });
      }
      if (i < (isTreated ? BUYERS.treated : BUYERS.control)) {
        const product = catalogue.bySku(random.pick(['T-TGY-250', 'T-DHP-150', 'T-FHDC-200', 'T-BM-300']));
        const baskets = [{ product, quantity: random.int(1, 2), off: isTreated ? 0.2 : 0 }];
        book.place(customer, BEGAN + random.int(1, 13), { baskets, status: 'COMPLETED' });
      }
      return customer;
    });
  return { treated: arm(true), control: arm(false) };
}

type Cast = { campaign: { treated: readonly DemoCustomer[]; control: readonly DemoCustomer[] } };
