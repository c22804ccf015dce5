import { graphql } from '../../gql/gql.js';

export const LifecycleBoard = graphql(`
  query LifecycleBoard {
    lifecycleBoard {
      funnel {
        stage
        customers
        filter
      }
      stages {
        stage
        customers
        medianDays
        longDays
        filter
      }
    }
  }
`);

export const StageFlow = graphql(`
  query StageFlow($from: Date!, $to: Date!) {
    stageFlow(from: $from, to: $to) {
      cells {
        from
        to
        customers
        filter
      }
    }
  }
`);

export const Cohorts = graphql(`
  query Cohorts($months: Int!) {
    purchaseCohorts(months: $months) {
      month
      customers
      filter
      cells {
        later
        customers
        share
        filter
      }
    }
  }
`);

export const PoolList = graphql(`
  query PoolList($after: String) {
    poolCustomers(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount {
        value
        isExact
      }
      edges {
        cursor
        node {
          since
          cause
          blockedUntil
          formerOwner {
            id
            name
          }
          customer {
            id
            code
            name
            stage
            source
            lastContactAt
            region {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const Pool = graphql(`
  query Pool {
    pool {
      version
      claimsLeft
      rule {
        isOn
        stages
        idleDays
        claimsADay
        blockedHours
        protectedDays
      }
    }
  }
`);

export const PoolPreview = graphql(`
  query PoolPreview($rule: PoolRuleInput!) {
    poolPreview(rule: $rule)
  }
`);

export const ChangePoolRule = graphql(`
  mutation ChangePoolRule($input: PoolRuleChangeInput!) {
    poolRuleChange(input: $input) {
      pool {
        version
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export const ClaimFromPool = graphql(`
  mutation ClaimFromPool($input: PoolClaimInput!) {
    poolClaim(input: $input) {
      customer {
        id
        name
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
