import { graphql } from '../../../gql/gql.js';

export const MentionableUsers = graphql(`
  query MentionableUsers($ticketId: ID!, $search: String) {
    ticketMentionable(ticketId: $ticketId, search: $search) {
      id
      name
    }
  }
`);

export const MyMentions = graphql(`
  query MyMentions {
    ticketMentions {
      id
      body
      byName
      at
      ticket {
        id
        number
        subject
        customer {
          id
          name
        }
      }
    }
  }
`);

export const SeeMentions = graphql(`
  mutation SeeMentions($input: TicketMentionsSeeInput!) {
    ticketMentionsSee(input: $input) {
      seen
      userErrors {
        code
        message
        field
      }
    }
  }
`);
