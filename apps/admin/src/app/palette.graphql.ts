import { graphql } from '../gql/gql.js';

/** What fits what was typed: customers, segments by name, a ticket by its number. */
export const FindAnything = graphql(`
  query FindAnything(
    $search: String!
    $number: String!
    $customers: Boolean!
    $segments: Boolean!
    $tickets: Boolean!
  ) {
    customers(search: $search, first: 8) @include(if: $customers) {
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
    segments(search: $search, first: 4) @include(if: $segments) {
      edges {
        node {
          id
          name
        }
      }
    }
    tickets(filter: { number: $number }, first: 4) @include(if: $tickets) {
      edges {
        node {
          id
          number
          subject
          status
        }
      }
    }
  }
`);
