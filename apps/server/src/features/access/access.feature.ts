import type { Feature } from '../../platform/feature.js';
import { accessNotes } from './access.notes.js';
import type { AccessService } from './access.service.js';
import { ApiToken } from './api-token.entity.js';
import { ApiTokenResolver } from './api-token.resolver.js';
import type { Authentication } from './authentication.js';
import type { OpenWork } from '../../platform/open-work.js';
import { HandOver, HandOverItem } from './hand-over/hand-over.entity.js';
import { HandOverResolver } from './hand-over/hand-over.resolver.js';
import { HandOverService } from './hand-over/hand-over.service.js';
import { oidcRoutes } from './oidc/oidc.routes.js';
import { OidcService } from './oidc/oidc.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PlaceResolver } from './place.resolver.js';
import { PlaceService } from './place.service.js';
import { Region } from './region.entity.js';
import { Role, RolePermission } from './role.entity.js';
import { RoleResolver } from './roles/role.resolver.js';
import { RoleService } from './roles/role.service.js';
import { AccessPreviewResolver } from './preview.resolver.js';
import { RecoveryCode, SecondFactor } from './second-factor/second-factor.entity.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { Session } from './session.entity.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { SessionService } from './sessions/session.service.js';
import { InvitationResolver } from './sign-in/invitation.resolver.js';
import { InvitationService } from './sign-in/invitation.service.js';
import { OidcLink } from './oidc/oidc-link.entity.js';
import { OneTimeProof } from './sign-in/one-time-proof.entity.js';
import { PasswordService } from './sign-in/password.service.js';
import { forgetProofs } from './sign-in/proofs.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import type { SignInService } from './sign-in/sign-in.service.js';
import { Team } from './team.entity.js';
import { TokenService } from './token.service.js';
import { UserImportResolver } from './user-import/user-import.resolver.js';
import { UserImportService } from './user-import/user-import.service.js';
import { UserService } from './user.service.js';
import { User } from './user.entity.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Who may come in, and what they may do. */
export function accessFeature(
  access: AccessService,
  authentication: Authentication,
  door: SignInService,
  version: string,
  openWork: () => readonly OpenWork[],
): Feature {
  const handOvers = new HandOverService(openWork);
  const users = new UserService(authentication, door.factors, handOvers);
  const invitations = new InvitationService(authentication, users);
  return {
    name: 'access',
    entities: [
      Team,
      Region,
      Role,
      RolePermission,
      User,
      Session,
      ApiToken,
      SecondFactor,
      RecoveryCode,
      OneTimeProof,
      OidcLink,
      HandOver,
      HandOverItem,
    ],
    audited: [
      { object: 'user', table: 'app_user', alsoBy: ['viewer'] },
      { object: 'apiToken', table: 'api_token' },
      { object: 'team', table: 'team' },
      { object: 'region', table: 'region' },
      { object: 'role', table: 'role' },
    ],
    resolvers: [
      new ViewerResolver(access, version),
      new SignInResolver(door, new PasswordService(authentication)),
      new SecondFactorResolver(door.factors),
      new SessionResolver(new SessionService(authentication)),
      new PeopleResolver(users),
      new AccessPreviewResolver(),
      new InvitationResolver(invitations, users),
      new RoleResolver(new RoleService(authentication)),
      new HandOverResolver(handOvers),
      new UserImportResolver(new UserImportService(authentication, users, invitations)),
      new PlaceResolver(new PlaceService(authentication)),
      new ApiTokenResolver(new TokenService(authentication)),
    ],
    listeners: [accessNotes],
    jobs: [forgetProofs],
    routes: oidcRoutes(new OidcService(door)),
  };
}
