import { graphql } from '../../../gql/gql.js';

export const TicketCase = graphql(`
  query TicketCase($id: ID!) {
    ticket(id: $id) {
      id
      number
      status
      type
      duplicates {
        likeness
        ticket {
          id
          number
          subject
          status
          openedAt
        }
      }
      links {
        kind
        ticket {
          id
          number
          subject
          status
          customer {
            id
            name
          }
        }
      }
      mergedTickets {
        id
        number
        subject
      }
      lines {
        id
        orderNumber
        orderedAt
        productId
        name
        quantity
        net {
          amount
          currency
        }
      }
      attachments {
        id
        name
        mediaType
        size
        visibility
        addedByName
        addedAt
      }
      customer {
        id
      }
      rating {
        askedAt
        mailedAt
        expiresAt
        score
        comment
        ratedAt
        agentName
      }
      complaint {
        code {
          id
          key
          nameZh
          nameEn
          answerMinutes
          remedies
          mustSay
          articleId
          limit {
            amount
            currency
          }
        }
        product {
          id
          name
        }
        remedy
        compensation {
          amount
          currency
        }
        deviations
        missingWords
        deviationReason
        confirmedBy
        confirmedAt
        silentAt
      }
    }
  }
`);

/** The orders of the customer, to say which lines a ticket is about. */
export const OrdersOfTicket = graphql(`
  query OrdersOfTicket($id: ID!) {
    ticket(id: $id) {
      id
      customer {
        id
        orders(first: 20) {
          edges {
            cursor
            node {
              id
              number
              orderedAt
              lines {
                id
                quantity
                description
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
  }
`);

export const TicketByNumber = graphql(`
  query TicketByNumber($number: String!) {
    tickets(filter: { number: $number }, first: 1) {
      edges {
        cursor
        node {
          id
          number
        }
      }
    }
  }
`);

export const MergeTicket = graphql(`
  mutation MergeTicket($input: TicketMergeInput!) {
    ticketMerge(input: $input) {
      ticket {
        id
        status
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const LinkTicket = graphql(`
  mutation LinkTicket($input: TicketLinkInput!) {
    ticketLink(input: $input) {
      ticket {
        id
        status
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UnlinkTicket = graphql(`
  mutation UnlinkTicket($input: TicketUnlinkInput!) {
    ticketUnlink(input: $input) {
      ticket {
        id
        status
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SetTicketLines = graphql(`
  mutation SetTicketLines($input: TicketLinesSetInput!) {
    ticketLinesSet(input: $input) {
      ticket {
        id
        status
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RemoveAttachment = graphql(`
  mutation RemoveAttachment($input: TicketAttachmentRemoveInput!) {
    ticketAttachmentRemove(input: $input) {
      ticket {
        id
        status
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AskRating = graphql(`
  mutation AskRating($input: TicketRatingAskInput!) {
    ticketRatingAsk(input: $input) {
      link
      expiresAt
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What a customer is asked to rate, by a link; without signing in. */
export const RatingQuestion = graphql(`
  query RatingQuestion($proof: String!) {
    ratingQuestion(proof: $proof) {
      number
      subject
      agentName
      isComplaint
    }
  }
`);

export const RateTicket = graphql(`
  mutation RateTicket($input: TicketRateInput!) {
    ticketRate(input: $input) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Whether the customer may be asked how they were served, by mail. */
export const RatingPermission = graphql(`
  query RatingPermission($customerId: ID!) {
    contactPermission(customerId: $customerId, purpose: SURVEY, channel: EMAIL) {
      isAllowed
      refusal
    }
  }
`);
