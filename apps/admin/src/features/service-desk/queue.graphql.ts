import { graphql } from '../../gql/gql.js';

export const QueueNames = graphql(`
  query QueueNames {
    queues {
      id
      key
      nameZh
      nameEn
      waiting
    }
  }
`);

export const QueueRow = graphql(`
  fragment QueueRow on QueueItem {
    id
    state
    position
    expectedWaitMinutes
    rankKey
    enqueuedAt
    dueAt
    terms {
      term
      points
    }
    ticket {
      id
      number
      subject
      severity
      type
      channel
    }
    customer {
      id
      name
      vipTier
      baseClass
    }
  }
`);

export const QueueBoard = graphql(`
  query QueueBoard($id: ID!, $after: String) {
    queue(id: $id) {
      id
      nameZh
      nameEn
      waiting
      servedToday {
        answered
        withinTarget
        breached
      }
      agents {
        isOnline
        takesOffers
        assigned
        capacity
        user {
          id
          name
        }
      }
      items(first: 50, after: $after) {
        edges {
          node {
            id
            ...QueueRow
          }
        }
      }
    }
  }
`);

export const QueueChanged = graphql(`
  subscription QueueChanged($id: ID!) {
    queueChanged(id: $id) {
      queueId
    }
  }
`);

export const SetPresence = graphql(`
  mutation SetPresence($input: PresenceSetInput!) {
    presenceSet(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`);
