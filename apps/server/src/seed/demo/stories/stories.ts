import type { Random } from '../../random.js';
import type { Catalogue } from '../company/products.js';
import type { Demo } from '../demo.js';
import type { ContactBook } from '../history/contacts.js';
import type { OrderBook } from '../history/orders.js';
import type { DemoCustomer } from '../people/customer.js';
import type { People } from '../people/people.js';
import type { RelationBook } from '../people/relations.js';
import type { TagBook } from '../people/tags.js';

/** What a story is written with. */
export interface Studio {
  readonly demo: Demo;
  readonly people: People;
  readonly catalogue: Catalogue;
  readonly book: OrderBook;
  readonly contacts: ContactBook;
  readonly tags: TagBook;
  readonly relations: RelationBook;
  readonly random: Random;
}

/** The people of the stories, told in docs/demo.md. */
export interface Cast {
  readonly leavingVip: DemoCustomer;
  readonly diverter: DemoCustomer;
  readonly complainingDealer: DemoCustomer;
  readonly referrers: readonly DemoCustomer[];
  readonly duplicates: readonly (readonly [DemoCustomer, DemoCustomer])[];
  readonly leftBehind: readonly DemoCustomer[];
  readonly lunarBirthdays: readonly DemoCustomer[];
  readonly breachedVip: DemoCustomer;
  readonly campaign: { readonly treated: readonly DemoCustomer[]; readonly control: readonly DemoCustomer[] };
}
