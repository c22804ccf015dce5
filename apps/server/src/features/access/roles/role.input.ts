import { MaskedKind, Scope } from '@kehu/schema';
import { ArrayMaxSize, Length, Matches, ValidateIf, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';

@InputType('PermissionGrantInput', { description: 'One thing a role may do, and how far it reaches.' })
export class PermissionGrantInput {
  @Field(() => String, { description: 'The permission, such as `customers:read`.' })
  @Length(1, 60)
  permission: string;

  @Field(() => graphqlEnum(Scope), { description: 'How far it reaches.' })
  scope: Scope;
}

@InputType('RoleCreateInput', { description: 'A new role.' })
export class RoleCreateInput {
  @Field(() => String, {
    description: 'Its stable key: capital letters, digits and underscores, such as `NIGHT_SHIFT`.',
  })
  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/, { message: 'key is capital letters, digits and underscores' })
  key: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  @Length(1, 60)
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  @Length(1, 60)
  nameEn: string;

  @Field(() => [PermissionGrantInput], {
    description: 'What it may do. Nobody gives rights away that they do not have.',
  })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  permissions: PermissionGrantInput[];

  @Field(() => [graphqlEnum(MaskedKind)], {
    nullable: true,
    description: 'What it sees masked, whatever else it may; nothing unless told.',
  })
  masks?: MaskedKind[] | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('RoleUpdateInput', { description: 'What changes about a role: absent leaves.' })
export class RoleUpdateInput {
  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'Its name in Chinese.' })
  @ValidateIf((input: RoleUpdateInput) => typeof input.nameZh === 'string')
  @Length(1, 60)
  nameZh?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  @ValidateIf((input: RoleUpdateInput) => typeof input.nameEn === 'string')
  @Length(1, 60)
  nameEn?: string | null;

  @Field(() => [PermissionGrantInput], {
    nullable: true,
    description: 'All it may do from now on: what is left out is taken away.',
  })
  @ValidateIf((input: RoleUpdateInput) => Array.isArray(input.permissions))
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  permissions?: PermissionGrantInput[] | null;

  @Field(() => [graphqlEnum(MaskedKind)], { nullable: true, description: 'All it sees masked from now on.' })
  masks?: MaskedKind[] | null;
}

@InputType('RoleDeleteInput', { description: 'That a role is not wanted any more.' })
export class RoleDeleteInput {
  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion: number;
}
