import type { CustomerKind } from '@kehu/schema';
import {
  codeOf,
  customerSeries,
  prepareCustomer,
  type PreparedCustomer,
  type RawIdentity,
} from '../../features/customers/index.js';
import type { Vault } from '../../platform/vault.js';
import type { SeedCalendar } from '../calendar.js';
import type { Company } from '../demo/company/company.js';
import { latin } from '../demo/people/people.js';
import { companyName, institutionName, personName, type Trade } from '../demo/words/names.js';
import type { Random } from '../random.js';
import { SeedIds } from '../seed-ids.js';

const trades: readonly Trade[] = ['DEALER', 'HOTEL', 'OFFICE'];

/** Makes any number of customers with real identities and search tokens, the same ones every time. */
export class ScaleCustomers {
  private readonly ids: SeedIds;

  constructor(
    private readonly random: Random,
    private readonly calendar: SeedCalendar,
    private readonly company: Company,
    private readonly keys: Vault,
  ) {
    this.ids = new SeedIds(random.branch('ids'));
  }

  /** The customer at a place, counted from 0. */
  make(place: number): PreparedCustomer {
    const { random, ids, company } = this;
    const kind = random.weighted<CustomerKind>([
      ['INDIVIDUAL', 70],
      ['CORPORATE', 25],
      ['INSTITUTION', 5],
    ]);
    const city = random.weighted(company.cities.map((one) => [one, one.weight] as const));
    const owner = random.pick(company.sellersIn(city.region));
    const createdAt = this.calendar.at(-random.int(731, 1400), random.int(480, 1300));
    const gender = random.chance(0.5) ? 'FEMALE' : 'MALE';
    const name =
      kind === 'INDIVIDUAL'
        ? personName(random, gender, random.int(20, 75), city.name)
        : `${kind === 'CORPORATE' ? companyName(random, random.pick(trades), city.name) : institutionName(random, city.name)}${place}`;
    const prepared = prepareCustomer(
      {
        ...{ id: ids.next(createdAt), code: codeOf(customerSeries.first + place), kind, name },
        ...{
          gender: kind === 'INDIVIDUAL' ? gender : null,
          source: random.pick(['SOCIAL', 'WEBSITE', 'REFERRAL', 'AD'] as const),
        },
        ...{ ownerId: owner.id, teamId: owner.teamId, regionId: city.regionId, firstTouchAt: createdAt },
        identities: this.identities(place, name),
      },
      this.keys,
      createdAt,
    );
    if (!prepared.ok) throw new Error(`customer ${place} is refused: ${JSON.stringify(prepared.refusals)}`);
    const identities = prepared.value.identities.map((identity) => ({ ...identity, id: ids.next(createdAt) }));
    return { ...prepared.value, identities };
  }

  /** A number no operator gives out; every second has an address, every third a WeChat id. */
  private identities(place: number, name: string): RawIdentity[] {
    const phone = { kind: 'PHONE', value: `161${String(place).padStart(8, '0')}` } as const;
    const mail = { kind: 'EMAIL', value: `${latin(name).slice(0, 20)}.${place}@mail.example` } as const;
    const weChat = { kind: 'WECHAT_OPENID', value: `o6_bmjrPTlm6_2sgVt7h${String(place).padStart(8, '0')}` } as const;
    return [phone, ...(place % 2 === 0 ? [mail] : []), ...(place % 3 === 0 ? [weChat] : [])];
  }
}
