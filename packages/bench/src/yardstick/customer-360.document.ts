/** Everything the 360 shows, in one request. Cursors are left out: no statement could make them. */
export const customer360 = /* GraphQL */ `
  query Customer360($id: ID!) {
    customer(id: $id) {
      id
      version
      code
      name
      kind
      baseClass
      vipTier
      stage
      stageSince
      status
      createdAt
      lastContactAt
      lastOrderAt
      gender
      industry
      website
      companySize
      source
      sourceDetail
      firstTouchAt
      churnScore
      value {
        amount
        currency
      }
      owner {
        id
        name
      }
      team {
        id
        name
      }
      region {
        id
        name
      }
      identities {
        id
        kind
        masked
        value
        isMasked
        isPrimary
      }
      tags {
        id
        name
      }
      completeness {
        percent
        missing
      }
      customFields {
        key
        labelZh
        labelEn
        type
        value
      }
      importantDates {
        id
        kind
        label
        calendar
        nextOn
        daysLeft
        lunarLabel
      }
      classes {
        scheme
        key
        labelZh
        labelEn
        reason
      }
      segments {
        id
        name
      }
      addresses {
        id
        kind
        province
        city
        district
        street
        isPrimary
      }
      contacts {
        id
        name
        title
        phone
        email
      }
      relations {
        id
        type
        other {
          id
          name
          vipTier
        }
      }
      preferences {
        id
        key
        value
        source
      }
      needs {
        id
        needClass
        text
        source
      }
      notes {
        id
        body
        authorName
        isPinned
        createdAt
      }
      metrics {
        orders
        abcClass
        asOf
        margin {
          amount
          currency
        }
        averageOrderValue {
          amount
          currency
        }
        revenue365 {
          amount
          currency
        }
        returned {
          amount
          currency
        }
        rfm {
          recency
          frequency
          monetary
          segment
        }
        cycleDays
        cycleSpread
        nextExpectedOn
        overdueRatio
        daysSinceLastOrder
        purchaseDays
        recentMonths {
          month
          orders
          revenue {
            amount
            currency
          }
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
      openTickets {
        id
        number
        subject
        severity
        status
        clocks {
          metric
          state
          dueAt
        }
      }
      tasks {
        id
        kind
        title
        dueAt
        status
        isOverdue
        version
        assignee {
          id
          name
        }
      }
      stageHistory {
        id
        from
        to
        cause
        reason
      }
      orders(first: 10) {
        edges {
          node {
            id
            number
            orderedAt
            status
            channel
            isReturn
            net {
              amount
              currency
            }
          }
        }
      }
      timeline(first: 30) {
        edges {
          node {
            id
            kind
            at
            title
            detail
            channel
            direction
            status
            actorName
            amount {
              amount
              currency
            }
          }
        }
      }
    }
  }
`;

/** The fields of the 360 that the server works out in its own code, as the limit keeps them ready. */
export const workedOut = {
  churnRisk: 'churn_risk',
  completeness: 'completeness',
  customFields: 'custom_fields',
  importantDates: 'important_dates',
  classes: 'classes',
  segments: 'segments',
} as const;
