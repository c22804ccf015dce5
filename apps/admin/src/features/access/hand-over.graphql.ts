import { graphql } from '../../gql/gql.js';

export const WorkOf = graphql(`
  query WorkOf($userId: ID!) {
    openWork(userId: $userId) {
      kind
      count
    }
  }
`);

export const Colleagues = graphql(`
  query Colleagues($search: String) {
    users(search: $search, first: 20) {
      edges {
        node {
          id
          name
          status
        }
      }
    }
  }
`);

export const HandOverShares = graphql(`
  query HandOverShares($userId: ID!, $receiverIds: [ID!]!) {
    handOverPreview(userId: $userId, receiverIds: $receiverIds) {
      userId
      customers
      unseen
    }
  }
`);

export const HandOverRun = graphql(`
  mutation HandOverRun($input: HandOverCreateInput!) {
    handOverCreate(input: $input) {
      handOver {
        id
        undoableUntil
        given {
          kind
          count
          user {
            id
            name
          }
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RecentHandOvers = graphql(`
  query RecentHandOvers {
    handOvers {
      id
      fromName
      createdAt
      undoableUntil
      given {
        kind
        count
        user {
          id
          name
        }
      }
    }
  }
`);

export const UndoHandOver = graphql(`
  mutation UndoHandOver($id: ID!) {
    handOverUndo(input: { id: $id }) {
      handOver {
        id
        undoneAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
