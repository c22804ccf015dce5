import type { RoleKey, Scope } from '@kehu/schema';

type Grants = Readonly<Record<string, Scope>>;

const every = (scope: Scope, permissions: readonly string[]): Grants =>
  Object.fromEntries(permissions.map((permission) => [permission, scope]));

/** Every permission there is, with what it allows. Reading and writing are asked for apart. */
export const permissions = {
  'customers:read': 'See customers.',
  'customers:write': 'Create and change customers.',
  'customers:unmask': 'See phone numbers, mail addresses and ids in full.',
  'customers:export': 'Take lists of customers away as files.',
  'orders:read': 'See orders and payments.',
  'orders:write': 'Record orders, returns and payments.',
  'products:write': 'Keep the catalogue.',
  'interactions:read': 'See the timeline and follow-ups.',
  'interactions:write': 'Log contacts and keep follow-ups.',
  'metrics:read': 'See value, rhythm, churn risk.',
  'models:write': 'Fit the models behind predictions anew.',
  'classes:write': 'Change the rules of classes, publish them, pin customers.',
  'classes:approve': 'Approve great steps between stars.',
  'benefits:write': 'Book gifts and events out of the budgets of VIP tiers.',
  'lifecycle:write': 'Move a customer to another stage by hand.',
  'pool:claim': 'Take customers out of the public pool.',
  'segments:read': 'See segments and their figures.',
  'segments:write': 'Build segments.',
  'tickets:read': 'See tickets and queues.',
  'tickets:write': 'Open, take and answer tickets.',
  'ticket-notes:read': 'See and write internal notes on tickets.',
  'knowledge:write': 'Write articles and macros.',
  'knowledge:approve': 'Approve articles.',
  'data:import': 'Import files.',
  'audit:read': 'See who did what, with the values before and after.',
  'privacy:write': 'Hand out or erase all data of a customer.',
  'settings:write': 'Keep tags, custom fields, teams and regions.',
  'users:read': 'See users and roles.',
  'users:write': 'Keep users, roles and tokens.',
  'system:read': 'See keys, jobs and the health of the installation.',
  'system:write': 'Rotate keys, run failed jobs again.',
} as const satisfies Record<string, string>;

export type Permission = keyof typeof permissions;

const all = Object.keys(permissions) as Permission[];
/** Kept from those who only happen to read or lead. */
const proof: Permission[] = ['audit:read', 'privacy:write', 'system:read', 'system:write'];
const reading = all.filter((permission) => permission.endsWith(':read') && !proof.includes(permission));
const desk: Permission[] = ['customers:read', 'orders:read', 'interactions:read', 'metrics:read', 'tickets:read'];
const agents: Permission[] = [
  ...desk,
  'ticket-notes:read',
  'interactions:write',
  'tickets:write',
  'knowledge:write',
  'benefits:write',
];

/** What the seeded roles may do, and how far it reaches. */
export const seededRoles: Readonly<Record<RoleKey, Grants>> = {
  ADMIN: every('ALL', all),
  EXECUTIVE: every('ALL', reading),
  MANAGER: every(
    'REGION',
    all.filter((permission) => ![...proof, 'users:write', 'settings:write'].includes(permission)),
  ),
  CLASSIFIER: every('ALL', [...reading, 'models:write', 'classes:write', 'lifecycle:write', 'segments:write']),
  SALES: {
    ...every('TEAM', [...desk, 'ticket-notes:read', 'segments:read', 'users:read', 'pool:claim']),
    ...every('OWN', [
      'customers:write',
      'orders:write',
      'interactions:write',
      'customers:unmask',
      'tickets:write',
      'benefits:write',
    ]),
  },
  AGENT: every('REGION', [...agents, 'users:read']),
  VIP_AGENT: every('ALL', [...agents, 'customers:unmask', 'users:read']),
  MARKETER: every('ALL', [
    'customers:read',
    'orders:read',
    'metrics:read',
    'segments:read',
    'segments:write',
    'users:read',
  ]),
  FINANCE: every('ALL', ['customers:read', 'orders:read', 'orders:write', 'metrics:read']),
  AUDITOR: every('ALL', [...reading, 'audit:read', 'system:read']),
  PARTNER_API: every('REGION', [
    ...desk,
    'customers:write',
    'orders:write',
    'interactions:write',
    'tickets:write',
    'segments:read',
  ]),
};
