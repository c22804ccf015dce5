import { graphql } from '../../gql/gql.js';

export const TicketList = graphql(`
  query TicketList($filter: TicketFilter, $oldestFirst: Boolean, $after: String) {
    tickets(filter: $filter, oldestFirst: $oldestFirst, first: 50, after: $after) {
      totalCount {
        value
        isExact
      }
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
          customer {
            id
            name
            vipTier
          }
          assignee {
            id
            name
          }
          clocks {
            metric
            state
            dueAt
          }
        }
      }
    }
  }
`);

/** The tickets the person works on now. */
export const MyTickets = graphql(`
  query MyTickets {
    tickets(filter: { isMine: true, isOpen: true }, first: 50) {
      edges {
        cursor
        node {
          ...HeldTicket
        }
      }
    }
  }
`);

export const TicketConversation = graphql(`
  query TicketConversation($id: ID!) {
    ticket(id: $id) {
      id
      number
      subject
      type
      severity
      status
      channel
      phase
      openedAt
      reopenCount
      mergedIntoId
      customer {
        id
        name
        vipTier
      }
      assignee {
        id
        name
      }
      clocks {
        metric
        state
        dueAt
        targetMinutes
        consumedMinutes
      }
      messages {
        id
        author
        authorName
        visibility
        body
        at
      }
    }
  }
`);

export const ReplyToTicket = graphql(`
  mutation ReplyToTicket($input: TicketReplyInput!) {
    ticketReply(input: $input) {
      ticket {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ResolveTicket = graphql(`
  mutation ResolveTicket($input: TicketResolveInput!) {
    ticketResolve(input: $input) {
      ticket {
        id
        status
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const HandBackTicket = graphql(`
  mutation HandBackTicket($input: TicketHandBackInput!) {
    ticketHandBack(input: $input) {
      ticket {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
