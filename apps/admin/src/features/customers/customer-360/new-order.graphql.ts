import { graphql } from '../../../gql/gql.js';

export const CreateOrder = graphql(`
  mutation CreateOrder($input: OrderCreateInput!) {
    orderCreate(input: $input) {
      order {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
