import { graphql } from '../../gql/gql.js';

export const Exports = graphql(`
  query Exports($after: String) {
    listExports(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          list
          state
          actorName
          address
          columns
          reason
          sentenceZh
          sentenceEn
          search
          rowsExpected
          rowsTaken
          inFull
          createdAt
        }
      }
    }
  }
`);

export const ExportLimits = graphql(`
  query ExportLimits {
    exportPolicy {
      rowsADay
      alarmRows
      version
    }
  }
`);

export const SetExportLimits = graphql(`
  mutation SetExportLimits($input: ExportPolicyInput!) {
    exportPolicyUpdate(input: $input) {
      policy {
        rowsADay
        alarmRows
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
