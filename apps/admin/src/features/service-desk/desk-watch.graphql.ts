import { graphql } from '../../gql/gql.js';

export const ServiceAlerts = graphql(`
  query ServiceAlerts {
    serviceAlerts {
      id
      metric
      kind
      dueAt
      at
      ticket {
        id
        number
        subject
        customer {
          id
          name
          vipTier
        }
      }
    }
  }
`);

export const SeeAlert = graphql(`
  mutation SeeAlert($id: ID!) {
    serviceAlertSee(id: $id) {
      userErrors {
        code
        message
      }
    }
  }
`);

export const MyOffers = graphql(`
  query MyOffers {
    myOffers {
      id
      offeredUntil
      offerStage
      ticket {
        id
        subject
        severity
      }
      customer {
        id
        name
        vipTier
      }
    }
  }
`);

export const AcceptOffer = graphql(`
  mutation AcceptOffer($input: TicketOfferInput!) {
    ticketOfferAccept(input: $input) {
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

export const DeclineOffer = graphql(`
  mutation DeclineOffer($input: TicketOfferInput!) {
    ticketOfferDecline(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`);

export const ClockHistory = graphql(`
  query ClockHistory($id: ID!) {
    ticket(id: $id) {
      id
      clockEntries {
        id
        metric
        kind
        at
        targetMinutes
        consumedMinutes
        dueAt
        policyNameZh
        policyNameEn
        calendarNameZh
        calendarNameEn
      }
    }
  }
`);

export const TicketChanged = graphql(`
  subscription TicketChanged($id: ID!) {
    ticketChanged(id: $id) {
      ticketId
    }
  }
`);
