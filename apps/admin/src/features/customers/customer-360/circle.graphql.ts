import { graphql } from '../../../gql/gql.js';

/** The people and companies around a customer, and those around them. */
export const CustomerCircle = graphql(`
  query CustomerCircle($id: ID!) {
    customer(id: $id) {
      id
      name
      vipTier
      relations {
        id
        type
        other {
          id
          name
          vipTier
          relations {
            id
            type
            other {
              id
              name
              vipTier
            }
          }
        }
      }
    }
  }
`);
