import { graphql } from '../gql/gql.js';

export const SetDedicatedAgent = graphql(`
  mutation SetDedicatedAgent($input: DedicatedAgentSetInput!) {
    dedicatedAgentSet(input: $input) {
      id
      userErrors {
        code
        message
        field
      }
    }
  }
`);
