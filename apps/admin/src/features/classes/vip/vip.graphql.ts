import { graphql } from '../../../gql/gql.js';

export const VipTiersPage = graphql(`
  query VipTiersPage {
    vipTiers {
      version
      graceDays
      tiers {
        tier
        holders
        leaving
        entryZh
        entryEn
        exitZh
        exitEn
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
        giftSpent {
          amount
          currency
        }
        eventSpent {
          amount
          currency
        }
      }
      leavers {
        customerId
        customerName
        from
        to
        on
      }
    }
    classSchemes {
      scheme
      published {
        id
        version
        rules
      }
      toCome {
        id
        version
        state
        edition
        progress
        rules
      }
    }
  }
`);
