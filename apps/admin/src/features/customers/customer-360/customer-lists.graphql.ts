import { graphql } from '../../../gql/gql.js';

export const CustomerOrders = graphql(`
  query CustomerOrders($id: ID!, $after: String) {
    customer(id: $id) {
      id
      orders(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            number
            orderedAt
            status
            channel
            isReturn
            net {
              amount
              currency
            }
            lines {
              id
              description
              quantity
              product {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

export const CustomerTickets = graphql(`
  query CustomerTickets($id: ID!, $after: String) {
    customer(id: $id) {
      id
      tickets(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            number
            subject
            type
            severity
            status
            openedAt
            assignee {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const CustomerHistory = graphql(`
  query CustomerHistory($id: ID!) {
    customer(id: $id) {
      id
      stageHistory {
        id
        from
        to
        cause
        reason
        movedAt
      }
    }
  }
`);
