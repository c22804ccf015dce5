import type { Feature } from '../../platform/feature.js';
import type { AccessService } from './access.service.js';
import { ApiToken } from './api-token.entity.js';
import { ApiTokenResolver } from './api-token.resolver.js';
import type { Authentication } from './authentication.js';
import { PeopleResolver } from './people.resolver.js';
import { PlaceResolver } from './place.resolver.js';
import { PlaceService } from './place.service.js';
import { Region } from './region.entity.js';
import { Role, RolePermission } from './role.entity.js';
import { Session } from './session.entity.js';
import { Team } from './team.entity.js';
import { TokenService } from './token.service.js';
import { UserService } from './user.service.js';
import { User } from './user.entity.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Who may come in, and what they may do. */
export function accessFeature(access: AccessService, authentication: Authentication, version: string): Feature {
  return {
    name: 'access',
    entities: [Team, Region, Role, RolePermission, User, Session, ApiToken],
    resolvers: [
      new ViewerResolver(access, version),
      new PeopleResolver(new UserService(authentication)),
      new PlaceResolver(new PlaceService(authentication)),
      new ApiTokenResolver(new TokenService(authentication)),
    ],
  };
}
