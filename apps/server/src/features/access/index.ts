export { AccessService, type NewUser } from './access.service.js';
export { Authentication, ACCESS_TOPIC } from './authentication.js';
export { boundsOf, mayReach, seesAll, visibleCustomer, type Bound, type Owners } from './customer-scope.js';
export { demoAccounts } from './demo-accounts.js';
export { permissions, type Permission } from './role.policy.js';
export { Region } from './region.entity.js';
export { Team } from './team.entity.js';
export { User } from './user.entity.js';
export { nodeJson, userColumns, userJson, usersById } from './user-columns.js';
