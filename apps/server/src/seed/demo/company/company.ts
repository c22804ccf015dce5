import type { RoleKey } from '@kehu/schema';
import type { Demo } from '../demo.js';
import { demoRegions, type City } from './places.js';
import { LEAVER, staffPlans, teamOfRegion, teamPlans, type StaffPlan } from './staff.js';

export interface Place extends City {
  readonly region: string;
  readonly regionId: string;
}

export interface Colleague extends StaffPlan {
  readonly id: string;
  readonly teamId: string;
}

/** The company's places and people, with the ids of their rows. */
export interface Company {
  readonly cities: readonly Place[];
  readonly staff: readonly Colleague[];
  readonly leaver: Colleague;
  withEmail(email: string): Colleague;
  ofRole(role: RoleKey): Colleague[];
  /** Who sells in a region. */
  sellersIn(region: string): Colleague[];
}

/** Lays out regions, teams and users; in the rows of these the key of the role and the address stand for what `loadPlaces` puts there. */
export function buildCompany(demo: Demo): Company {
  const { calendar, ids, tables } = demo;
  const opened = calendar.at(-1460, 540);
  const regionIds = new Map<string, string>();
  const place = (name: string, parentId: string | null): string => {
    const id = ids.next(opened);
    regionIds.set(name, id);
    tables.add('region', { id, parentId, name, createdAt: opened });
    return id;
  };
  const cities = demoRegions.flatMap((region) => {
    const parentId = place(region.name, null);
    return region.cities.map((city) => ({ ...city, region: region.name, regionId: place(city.name, parentId) }));
  });
  const teamIds = new Map<string, string>();
  for (const { name, parent } of teamPlans) {
    const id = ids.next(opened);
    teamIds.set(name, id);
    tables.add('team', { id, parentId: parent === null ? null : teamIds.get(parent), name, createdAt: opened });
  }
  const staff = staffPlans.map((plan) => ({ ...plan, id: ids.next(opened), teamId: teamIds.get(plan.team)! }));
  for (const person of staff) {
    tables.add('app_user', {
      id: person.id,
      email: person.email,
      passwordHash: person.email,
      name: person.name,
      locale: person.english ? 'EN' : 'ZH_CN',
      status: person.hasLeft ? 'DISABLED' : 'ACTIVE',
      roleId: person.role,
      teamId: person.teamId,
      regionId: person.region === null ? null : regionIds.get(person.region),
      capacity: person.role === 'VIP_AGENT' ? 6 : 8,
      version: 1,
      createdAt: opened,
      updatedAt: person.hasLeft ? calendar.at(-21, 1080) : opened,
    });
  }
  const withEmail = (email: string): Colleague => staff.find((person) => person.email === email)!;
  const ofRole = (role: RoleKey): Colleague[] => staff.filter((person) => person.role === role && !person.hasLeft);
  return {
    cities,
    staff,
    leaver: withEmail(LEAVER),
    withEmail,
    ofRole,
    sellersIn: (region) => ofRole('SALES').filter((person) => person.team === teamOfRegion[region]),
  };
}
