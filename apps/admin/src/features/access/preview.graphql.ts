import { graphql } from '../../gql/gql.js';

/** What a colleague would see. */
export const PreviewAccess = graphql(`
  query PreviewAccess($userId: ID!) {
    accessPreview(userId: $userId) {
      allCustomers
      masked
      reach {
        permission
        customers
      }
      examples {
        id
        name
        code
      }
    }
  }
`);
