import { graphql } from '../../gql/gql.js';

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

export const VipPreview = graphql(`
  query VipPreview($rules: JSON!) {
    classPreview(scheme: VIP, rules: $rules) {
      moving
      staying
      movers {
        customerId
        code
        name
        from
        to
      }
    }
  }
`);

export const SaveVipDraft = graphql(`
  mutation SaveVipDraft($input: ClassDraftInput!) {
    classDraftSave(input: $input) {
      version {
        id
        edition
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DropVipDraft = graphql(`
  mutation DropVipDraft {
    classDraftDrop(scheme: VIP) {
      userErrors {
        code
        message
      }
    }
  }
`);

export const PublishVip = graphql(`
  mutation PublishVip($input: ClassPublishInput!) {
    classPublish(input: $input) {
      version {
        id
        state
      }
      userErrors {
        code
        message
      }
    }
  }
`);
