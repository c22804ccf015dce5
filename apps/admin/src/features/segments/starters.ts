import type { CustomerFilter } from '../../gql/graphql.js';

/** Rules that most companies begin with. */
export const starters = {
  'vip-leaving': { and: [{ baseClass: { eq: 'VIP' } }, { churnBand: { eq: 'HIGH' } }] },
  'loyal-silent': { and: [{ baseClass: { in: ['LOYAL', 'VIP'] } }, { noContact: { days: 60 } }] },
  'big-spenders': { spent: { days: 90, gte: '1000' } },
  'win-back': { and: [{ baseClass: { eq: 'CHURNED' } }, { abcClass: { eq: 'A' } }] },
} satisfies Record<string, CustomerFilter>;

/** The names of these rules, in the order they are offered. */
export const starterNames = Object.keys(starters) as (keyof typeof starters)[];
