import { graphql } from '../gql/gql.js';

/** Customers that match what was typed. */
export const FindCustomers = graphql(`
  query FindCustomers($search: String!) {
    customers(search: $search, first: 8) {
      edges {
        node {
          id
          name
          code
          baseClass
          vipTier
        }
      }
    }
  }
`);
