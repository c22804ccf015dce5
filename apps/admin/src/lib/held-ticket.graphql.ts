import { graphql } from '../gql/gql.js';

/** A ticket somebody works on, as a line of a list: whose it is, what it is about, when it is due. */
export const HeldTicket = graphql(`
  fragment HeldTicket on Ticket {
    id
    number
    subject
    status
    customer {
      id
      name
      vipTier
    }
    clocks {
      metric
      state
      dueAt
    }
  }
`);
