import { graphql } from '../../gql/gql.js';

export const Imports = graphql(`
  query Imports($after: String) {
    importJobs(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          fileName
          mapping
          state
          progress
          rowsDone
          failure
          startedAt
          finishedAt
          counts {
            kind
            created
            updated
            unchanged
            rejected
          }
          remarks {
            fileName
            line
            isRejected
            reason
          }
        }
      }
    }
  }
`);
