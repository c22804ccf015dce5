import { graphql } from '../../gql/gql.js';

/** How the members of a segment came about: its count, its growth, who entered and left. */
export const SegmentGrowth = graphql(`
  query SegmentGrowth($id: ID!) {
    segment(id: $id) {
      id
      count {
        state
        countedAt
        costMs
        costRows
        percent
      }
      growth(days: 60) {
        day
        members
        entered
        left
      }
    }
  }
`);

export const SegmentMoves = graphql(`
  query SegmentMoves($id: ID!, $after: String) {
    segment(id: $id) {
      id
      moves(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            hasEntered
            cause
            at
            customer {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const CountSegmentAgain = graphql(`
  mutation CountSegmentAgain($id: ID!) {
    segmentCountAgain(id: $id) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const StopSegmentCount = graphql(`
  mutation StopSegmentCount($id: ID!) {
    segmentCountStop(id: $id) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
