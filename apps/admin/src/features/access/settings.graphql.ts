import { graphql } from '../../gql/gql.js';

export const People = graphql(`
  query People($search: String, $after: String) {
    users(search: $search, first: 100, after: $after) {
      totalCount {
        value
        isExact
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          email
          status
          capacity
          role {
            id
            nameZh
            nameEn
          }
          team {
            id
            name
          }
          region {
            id
            name
          }
        }
      }
    }
  }
`);

export const RolesMatrix = graphql(`
  query RolesMatrix {
    roles {
      id
      key
      nameZh
      nameEn
      permissions {
        permission
        scope
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
