import { setImmediate } from 'node:timers/promises';
import { buildCompany, type Company } from './company/company.js';
import { buildCatalogue, type Catalogue } from './company/products.js';
import type { Demo } from './demo.js';
import { ContactBook } from './history/contacts.js';
import { OrderBook } from './history/orders.js';
import { planTasks } from './history/tasks.js';
import { trade } from './history/trade.js';
import { addCustomFields } from './people/custom-values.js';
import { describe } from './people/profile.js';
import { People } from './people/people.js';
import { RelationBook, relateNeighbours } from './people/relations.js';
import { TagBook } from './people/tags.js';
import { addSegments } from './segments.js';
import { tellStories } from './stories/tell-stories.js';
import type { Cast } from './stories/stories.js';
import { giveTiers } from './vip.js';

/** How many customers of each kind. */
export const kinds = { INDIVIDUAL: 1400, CORPORATE: 500, INSTITUTION: 100 } as const;

/** The demo company before it stands in the database. */
export interface Plan {
  readonly company: Company;
  readonly catalogue: Catalogue;
  readonly people: People;
  readonly book: OrderBook;
  readonly cast: Cast;
  readonly nextOrder: number;
}

/** So many customers are made up before others get their turn. */
const A_BREATH = 10;

/** Makes up everything but the desk: the rows stand in `demo.tables`. Others may work meanwhile. */
export async function planDemo(demo: Demo): Promise<Plan> {
  const company = buildCompany(demo);
  const catalogue = buildCatalogue(demo);
  addCustomFields(demo);
  const people = new People(demo, company);
  const book = new OrderBook(demo, catalogue);
  const contacts = new ContactBook(demo, catalogue);
  const [tags, relations] = [new TagBook(demo), new RelationBook(demo)];
  const studio = { demo, people, catalogue, book, contacts, tags, relations, random: demo.random.branch('stories') };
  const cast = tellStories(studio);
  for (const [kind, count] of Object.entries(kinds) as [keyof typeof kinds, number][]) {
    const inStories = people.all.filter((customer) => customer.kind === kind).length;
    await inBreaths(Array.from({ length: Math.max(count - inStories, 0) }), () => people.add({ kind }));
  }
  people.giveCodes();
  await inBreaths(people.all, trade(demo, book));
  giveTiers(people.all, book.orders);
  describe(demo, people, tags);
  relateNeighbours(demo, people.all, relations);
  await inBreaths(people.all, (customer) => contacts.keepInTouch(customer));
  contacts.review(book.orders);
  planTasks(demo, people.all);
  addSegments(demo, company, catalogue, tags);
  return { company, catalogue, people, book, cast, nextOrder: book.giveNumbers() };
}

async function inBreaths<T>(all: readonly T[], work: (one: T) => unknown): Promise<void> {
  for (const [i, one] of all.entries()) {
    if (i % A_BREATH === 0) await setImmediate();
    work(one);
  }
}
