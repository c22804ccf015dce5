import { graphql } from '../../../gql/gql.js';

export const CustomerTier = graphql(`
  fragment CustomerTier on Customer {
    id
    vipStanding {
      tier
      since
      leavingTo
      leavesOn
      benefits {
        dedicatedAgent
      }
      budgets {
        kind
        budget {
          amount
          currency
        }
        spent {
          amount
          currency
        }
        left {
          amount
          currency
        }
      }
      bookings {
        id
        kind
        name
        reason
        amount {
          amount
          currency
        }
        bookedByName
        bookedAt
        cancelledAt
      }
      next {
        tier
        missingZh
        missingEn
      }
      moves {
        from
        to
        reasonZh
        reasonEn
        movedAt
      }
    }
    dedicatedAgents {
      primary {
        id
        name
      }
      backup {
        id
        name
      }
    }
  }
`);

export const CreateVipBooking = graphql(`
  mutation CreateVipBooking($input: VipBookingCreateInput!) {
    vipBookingCreate(input: $input) {
      booking {
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

export const CancelVipBooking = graphql(`
  mutation CancelVipBooking($input: VipBookingCancelInput!) {
    vipBookingCancel(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`);
