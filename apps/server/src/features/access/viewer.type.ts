import { ActorKind, MaskedKind, Locale, Scope } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Actor } from '../../platform/context.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';

@ObjectType('PermissionGrant', {
  description: 'One thing somebody may do, and how far it reaches.',
  simpleResolvers: true,
})
export class PermissionGrantType {
  @Field(() => String, { description: 'The permission, such as `customers:read`.' })
  permission: string;

  @Field(() => graphqlEnum(Scope), { description: 'How far it reaches.' })
  scope: Scope;
}

@ObjectType('Role', { description: 'What a group of people may do.', simpleResolvers: true })
export class RoleType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its stable key, such as `AGENT`.' })
  key: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn: string;

  @Field(() => [PermissionGrantType], { description: 'What it may do.' })
  permissions: PermissionGrantType[];

  @Field(() => [graphqlEnum(MaskedKind)], { description: 'What it sees masked, whatever else it may.' })
  masks: MaskedKind[];

  @Field(() => Boolean, { description: 'Whether every installation starts with it; then it cannot be deleted.' })
  isSeeded: boolean;

  @Field(() => Int, { description: 'Users and tokens that have it.' })
  holders: number;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ObjectType('Viewer', { description: 'Who asks.', simpleResolvers: true })
export class ViewerType {
  actor: Actor;

  @Field(() => graphqlEnum(ActorKind), { description: 'A person or a program.' })
  kind: ActorKind;

  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The name to show.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The address a person signs in with; null for a program.' })
  email: string | null;

  @Field(() => graphqlEnum(Locale), { description: 'The language a person chose.' })
  locale: Locale;

  @Field(() => [PermissionGrantType], { description: 'What the viewer may do.' })
  permissions: PermissionGrantType[];
}

/** The caller as the API shows them. */
export const viewerOf = (actor: Actor): ViewerType => ({
  actor,
  kind: actor.kind as ViewerType['kind'],
  id: actor.id,
  name: actor.name,
  email: actor.email,
  locale: actor.locale,
  permissions: [...actor.permissions].map(([permission, scope]) => ({ permission, scope })),
});

@ObjectType('ViewerPayload', { description: 'The answer to a change of the own account.', simpleResolvers: true })
export class ViewerPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'The caller; null when it was refused.' })
  viewer?: ViewerType | null;
}

@ObjectType('DemoAccount', { description: 'An account of the demo company.', simpleResolvers: true })
export class DemoAccountType {
  @Field(() => String, { description: 'The address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'The password to sign in with.' })
  password: string;

  @Field(() => String, { description: 'The name of the person.' })
  name: string;

  @Field(() => String, { description: 'The key of the role.' })
  role: string;
}

@ObjectType('ServerInfo', { description: 'What everyone may know about this installation.', simpleResolvers: true })
export class ServerInfoType {
  @Field(() => String, { description: 'The version of Kehu.' })
  version: string;

  @Field(() => Boolean, { description: 'Whether the demo company is shown.' })
  demo: boolean;

  @Field(() => [DemoAccountType], { description: 'Accounts to try; empty outside the demo.' })
  demoAccounts: DemoAccountType[];

  @Field(() => String, {
    nullable: true,
    description: 'What stands on the button of single sign-on, which leads to `/auth/oidc`; null when there is none.',
  })
  singleSignOn: string | null;

  @Field(() => String, { description: 'The IANA time zone in which a day is a day.' })
  timezone: string;

  @Field(() => String, { description: 'ISO 4217 code in which values are summed up.' })
  currency: string;
}
