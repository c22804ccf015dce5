import { graphql } from '../gql/gql.js';

/** Takes the ticket at the head of a queue. */
export const ClaimNext = graphql(`
  mutation ClaimNext($input: TicketClaimNextInput!) {
    ticketClaimNext(input: $input) {
      ticket {
        id
        number
      }
      userErrors {
        code
        message
      }
    }
  }
`);
