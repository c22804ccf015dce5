import type { CustomerKind } from '@kehu/schema';
import { codeOf, customerSeries } from '../../features/customers/index.js';
import type { SeedCalendar } from '../calendar.js';
import type { Colleague, Company, Place } from '../demo/company/company.js';
import { companyName, institutionName, personName, type Trade } from '../demo/words/names.js';
import type { Random } from '../random.js';
import { SeedIds } from '../seed-ids.js';
import { identityCount, type DrawnCustomer } from './drawn-customer.js';

const kinds: readonly (readonly [CustomerKind, number])[] = [
  ['INDIVIDUAL', 70],
  ['CORPORATE', 25],
  ['INSTITUTION', 5],
];
const trades: readonly Trade[] = ['DEALER', 'HOTEL', 'OFFICE'];

/** Draws any number of customers with real names, the same ones every time. */
export class ScaleCustomers {
  private readonly ids: SeedIds;
  private readonly cities: readonly (readonly [Place, number])[];
  private readonly sellers: ReadonlyMap<string, readonly Colleague[]>;

  constructor(
    private readonly random: Random,
    private readonly calendar: SeedCalendar,
    company: Company,
  ) {
    this.ids = new SeedIds(random.branch('ids'));
    this.cities = company.cities.map((city) => [city, city.weight] as const);
    this.sellers = new Map(company.cities.map(({ region }) => [region, company.sellersIn(region)]));
  }

  /** The customer at a place, counted from 0; to be drawn in order. */
  draw(place: number): DrawnCustomer {
    const { random, ids } = this;
    const kind = random.weighted(kinds);
    const city = random.weighted(this.cities);
    const owner = random.pick(this.sellers.get(city.region) ?? []);
    const createdAt = this.calendar.at(-random.int(731, 1400), random.int(480, 1300));
    const gender = random.chance(0.5) ? 'FEMALE' : 'MALE';
    const name =
      kind === 'INDIVIDUAL'
        ? personName(random, gender, random.int(20, 75), city.name)
        : `${kind === 'CORPORATE' ? companyName(random, random.pick(trades), city.name) : institutionName(random, city.name)}${place}`;
    const raw: DrawnCustomer['raw'] = {
      ...{ id: ids.next(createdAt), code: codeOf(customerSeries.first + place), kind, name },
      gender: kind === 'INDIVIDUAL' ? gender : null,
      source: random.pick(['SOCIAL', 'WEBSITE', 'REFERRAL', 'AD'] as const),
      ...{ ownerId: owner.id, teamId: owner.teamId, regionId: city.regionId, firstTouchAt: createdAt },
    };
    const identityIds = Array.from({ length: identityCount(place) }, () => ids.next(createdAt));
    return { place, raw, identityIds, createdAt };
  }
}
