import type { Feature } from '../../platform/feature.js';
import type { AccessService } from './access.service.js';
import { ApiToken } from './api-token.entity.js';
import { Region } from './region.entity.js';
import { Role, RolePermission } from './role.entity.js';
import { Session } from './session.entity.js';
import { Team } from './team.entity.js';
import { User } from './user.entity.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Who may come in, and what they may do. */
export function accessFeature(access: AccessService, version: string): Feature {
  return {
    name: 'access',
    entities: [Team, Region, Role, RolePermission, User, Session, ApiToken],
    resolvers: [new ViewerResolver(access, version)],
  };
}
