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
        rankPoints
        dedicatedAgent
        giftBudget {
          amount
          currency
        }
        eventBudget {
          amount
          currency
        }
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
