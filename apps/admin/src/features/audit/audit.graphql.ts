import { graphql } from '../../gql/gql.js';

export const AuditEntries = graphql(`
  query AuditEntries($filter: AuditFilter, $after: String) {
    auditEntries(filter: $filter, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          at
          actorKind
          actorId
          actorName
          address
          requestId
          action
          object
          objectId
          customerId
          fields
          changes {
            field
            before
            after
          }
        }
      }
    }
  }
`);

export const AuditChecks = graphql(`
  query AuditChecks {
    auditChecks {
      id
      state
      askedBy
      chains
      chainsDone
      entries
      startedAt
      finishedAt
      faults {
        kind
        chain
        seq
        message
      }
    }
  }
`);

export const StartAuditCheck = graphql(`
  mutation StartAuditCheck {
    auditCheckStart {
      check {
        id
        state
      }
      userErrors {
        code
        message
      }
    }
  }
`);
