import { graphql } from '../gql/gql.js';

export const FinishTask = graphql(`
  mutation FinishTask($input: TaskCompleteInput!) {
    taskComplete(input: $input) {
      task {
        id
        status
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
