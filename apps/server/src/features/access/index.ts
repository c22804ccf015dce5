export { AccessService, type NewUser } from './access.service.js';
export { Authentication, ACCESS_TOPIC } from './authentication.js';
export { seesAll, visibleCustomer } from './customer-scope.js';
export { demoAccounts } from './demo-accounts.js';
export { permissions, type Permission } from './role.policy.js';
export { Region } from './region.entity.js';
export { Team } from './team.entity.js';
export { User } from './user.entity.js';
