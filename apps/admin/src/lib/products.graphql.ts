import { graphql } from '../gql/gql.js';

/** Products whose name or number fits what was typed. */
export const FindProducts = graphql(`
  query FindProducts($search: String) {
    products(search: $search, first: 30) {
      edges {
        node {
          id
          name
          sku
          status
          price {
            amount
            currency
          }
        }
      }
    }
  }
`);
