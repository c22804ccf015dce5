import type { CustomerKind, CustomerSource, Gender, VipTier } from '@kehu/schema';
import type { RawIdentity } from '../../../features/customers/identities/prepare-identity.js';
import type { Colleague, Place } from '../company/company.js';

/** How somebody buys: at home by how often, organisations by trade. */
export type Habit =
  'LEAD' | 'ONCE' | 'OCCASIONAL' | 'REGULAR' | 'DEVOTED' | 'DEALER' | 'HOTEL' | 'OFFICE' | 'INSTITUTION';

/** A customer of the demo while it is being made. */
export interface DemoCustomer {
  readonly id: string;
  /** Given in the order of creation, once everybody is there. */
  code: string;
  readonly kind: CustomerKind;
  name: string;
  readonly gender: Gender | null;
  readonly age: number | null;
  readonly habit: Habit;
  /** Whether the customer's trade is told by a story. */
  readonly isScripted: boolean;
  /** The day of the first touch, and the day from which nothing is bought any more; days from today. */
  readonly since: number;
  readonly until: number;
  /** Mean days between purchases. */
  readonly cycleDays: number;
  readonly city: Place;
  readonly district: string;
  owner: Colleague;
  readonly source: CustomerSource;
  readonly sourceDetail: string | null;
  readonly industry: string | null;
  readonly companySize: number | null;
  readonly website: string | null;
  identities: RawIdentity[];
  custom: Record<string, unknown>;
  vipTier: VipTier;
  readonly createdAt: Date;
}

/** People who buy for themselves, and organisations apart. */
export const isTrade = ({ habit }: Pick<DemoCustomer, 'habit'>): boolean =>
  habit === 'DEALER' || habit === 'HOTEL' || habit === 'OFFICE' || habit === 'INSTITUTION';
