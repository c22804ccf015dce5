import { graphql } from '../../gql/gql.js';

export const RolesMatrix = graphql(`
  query RolesMatrix {
    roles {
      id
      key
      nameZh
      nameEn
      version
      isSeeded
      holders
      masks
      permissions {
        permission
        scope
      }
    }
    permissions {
      key
      description
    }
  }
`);

export const CreateRole = graphql(`
  mutation CreateRole($input: RoleCreateInput!) {
    roleCreate(input: $input) {
      role {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateRole = graphql(`
  mutation UpdateRole($id: ID!, $input: RoleUpdateInput!) {
    roleUpdate(id: $id, input: $input) {
      role {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DeleteRole = graphql(`
  mutation DeleteRole($id: ID!, $input: RoleDeleteInput!) {
    roleDelete(id: $id, input: $input) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const Tokens = graphql(`
  query Tokens {
    apiTokens {
      id
      name
      prefix
      createdAt
      lastUsedAt
      expiresAt
      revokedAt
      role {
        id
        nameZh
        nameEn
      }
    }
    roles {
      id
      nameZh
      nameEn
    }
  }
`);

export const CreateToken = graphql(`
  mutation CreateToken($input: ApiTokenCreateInput!) {
    apiTokenCreate(input: $input) {
      token
      apiToken {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevokeToken = graphql(`
  mutation RevokeToken($input: ApiTokenRevokeInput!) {
    apiTokenRevoke(input: $input) {
      apiToken {
        id
        revokedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const Fields = graphql(`
  query Fields {
    customFields {
      id
      key
      labelZh
      labelEn
      type
    }
  }
`);

export const CreateField = graphql(`
  mutation CreateField($input: CustomFieldCreateInput!) {
    customFieldCreate(input: $input) {
      customField {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const Tags = graphql(`
  query Tags {
    tags {
      id
      name
    }
  }
`);

export const CreateTag = graphql(`
  mutation CreateTag($input: TagCreateInput!) {
    tagCreate(input: $input) {
      tag {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RotateToken = graphql(`
  mutation RotateToken($input: ApiTokenRotateInput!) {
    apiTokenRotate(input: $input) {
      token
      userErrors {
        code
        message
        field
      }
    }
  }
`);
