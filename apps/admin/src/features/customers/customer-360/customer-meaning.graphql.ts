import { graphql } from '../../../gql/gql.js';

export const CustomerInsight = graphql(`
  fragment CustomerInsight on Customer {
    id
    insight {
      advice {
        action
        reason
        reasonZh
        evidence {
          kind
          key
          refId
        }
      }
      persona {
        zh
        en
        evidence {
          kind
          key
          refId
        }
      }
    }
  }
`);

export const CustomerChurn = graphql(`
  fragment CustomerChurn on Customer {
    id
    prediction {
      churnProbability
      churnReason
      churnSigns {
        feature
        sentence
        sentenceZh
      }
    }
    health {
      score
      reason
      need
      parts {
        part
        value
        points
        most
      }
      trend {
        day
        score
      }
    }
    churnRisk {
      score
      band
      scoredAt
      reasons {
        indicator
        points
      }
    }
  }
`);
