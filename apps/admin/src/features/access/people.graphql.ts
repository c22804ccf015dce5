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
          version
          hasSecondFactor
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

/** What a colleague can be given. */
export const PlacesAndRoles = graphql(`
  query PlacesAndRoles {
    roles {
      id
      key
      nameZh
      nameEn
    }
    teams {
      id
      name
      parentId
    }
    regions {
      id
      name
      parentId
    }
  }
`);

export const InviteUser = graphql(`
  mutation InviteUser($input: UserInviteInput!) {
    userInvite(input: $input) {
      user {
        id
      }
      link
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const InviteAgain = graphql(`
  mutation InviteAgain($input: UserInviteAgainInput!) {
    userInviteAgain(input: $input) {
      link
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateUser = graphql(`
  mutation UpdateUser($id: ID!, $input: UserUpdateInput!) {
    userUpdate(id: $id, input: $input) {
      user {
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

export const SignOutUser = graphql(`
  mutation SignOutUser($id: ID!) {
    userSignOut(id: $id) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RemoveSecondFactor = graphql(`
  mutation RemoveSecondFactor($id: ID!) {
    userSecondFactorRemove(id: $id) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ImportUsers = graphql(`
  mutation ImportUsers($input: UserImportInput!) {
    userImport(input: $input) {
      lines {
        line
        email
        outcome
        reason
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
