import { graphql } from '../gql/gql.js';

/** A customer at a glance. */
export const PeekCustomer = graphql(`
  query PeekCustomer($id: ID!) {
    customer(id: $id) {
      id
      stage
      vipTier
      churnScore
      lastOrderAt
      lastContactAt
      value {
        amount
        currency
      }
      owner {
        id
        name
      }
      insight {
        persona {
          zh
          en
        }
      }
      openTickets {
        id
        subject
        status
      }
    }
  }
`);
