import { RegionType, TeamType, UserType } from '../access/graphql.js';
import { nodeJson, userJson } from '../access/index.js';
import { sql } from '../../platform/sql.js';
import { customerPart } from './customer-parts.js';

/** Who looks after the customer. */
export const ownerPart = customerPart({
  field: 'owner',
  type: () => UserType,
  nullable: true,
  description: 'The colleague who looks after the customer; null when nobody does.',
  permission: null,
  sql: ({ parent, ctx, asks }) => userJson(ctx, sql`${parent}.owner_id`, asks),
});

/** The team of the customer. */
export const teamPart = customerPart({
  field: 'team',
  type: () => TeamType,
  nullable: true,
  description: 'The team the customer belongs to.',
  permission: null,
  sql: ({ parent }) => nodeJson('team', sql`${parent}.team_id`),
});

/** The region of the customer. */
export const regionPart = customerPart({
  field: 'region',
  type: () => RegionType,
  nullable: true,
  description: 'The region the customer belongs to.',
  permission: null,
  sql: ({ parent }) => nodeJson('region', sql`${parent}.region_id`),
});
