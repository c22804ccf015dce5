import { graphql } from '../../gql/gql.js';

export const ModelCard = graphql(`
  fragment ModelCard on ScoreModel {
    id
    kind
    version
    state
    asOf
    reason
    have
    need
    progress
    customers
    events
    askedBy
    finishedAt
    warnings
    leftOut
    parameters {
      key
      value
    }
    features {
      feature
      weight
      typical
    }
    backTestReason
    backTest {
      asOf
      days
      customers
      left
      auc
      aucLow
      aucHigh
      brier
      threshold
      precision
      recall
      actual
      expected
      calibration {
        customers
        predicted
        observed
        low
        high
      }
      lift {
        slice
        customers
        rate
        lift
        captured
      }
      holdout {
        frequency
        customers
        actual
        expected
      }
    }
  }
`);

export const Models = graphql(`
  query Models($kind: ModelKind!) {
    scoreModels(kind: $kind) {
      id
      state
      ...ModelCard
    }
  }
`);

export const FitModels = graphql(`
  mutation FitModels {
    modelsFit {
      isQueued
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ValueBoard = graphql(`
  query ValueBoard {
    valueBoard {
      rfm {
        recency
        frequency
        segment
        customers
        revenue {
          amount
          currency
        }
      }
      pareto {
        customers
        revenue
      }
      abc {
        key
        customers
        revenue {
          amount
          currency
        }
      }
      health {
        from
        to
        customers
      }
      predicted {
        customers
        from {
          amount
          currency
        }
        to {
          amount
          currency
        }
        value {
          amount
          currency
        }
      }
    }
  }
`);

export const WatchList = graphql(`
  query WatchList($filter: CustomerFilter!, $orderBy: CustomerOrder, $after: String) {
    customers(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
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
          name
          vipTier
          lastContactAt
          value {
            amount
            currency
          }
          owner {
            id
            name
          }
          prediction {
            churnProbability
            value {
              amount
              currency
            }
            churnSigns {
              feature
              sentence
              sentenceZh
            }
          }
          insight {
            advice {
              action
              reason
              reasonZh
            }
          }
        }
      }
    }
  }
`);
