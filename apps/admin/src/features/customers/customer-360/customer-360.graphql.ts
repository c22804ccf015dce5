import { graphql } from '../../../gql/gql.js';

/** The whole 360 in one request; each panel names its own fields. */
export const Customer360 = graphql(`
  query Customer360($id: ID!, $kinds: [TimelineKind!]) {
    customer(id: $id) {
      id
      ...CustomerHead
      ...CustomerWho
      ...CustomerValue
      ...CustomerRhythm
      ...CustomerChurn
      ...CustomerInsight
      ...CustomerOpenTickets
      ...CustomerTier
      ...CustomerGroups
      ...CustomerTasks
      timeline(kinds: $kinds, first: 30) {
        ...TimelinePage
      }
    }
  }
`);

export const CustomerHead = graphql(`
  fragment CustomerHead on Customer {
    id
    version
    code
    name
    kind
    baseClass
    vipTier
    stage
    status
    createdAt
    lastContactAt
    owner {
      id
      name
    }
    team {
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
  }
`);

export const CustomerWho = graphql(`
  fragment CustomerWho on Customer {
    id
    kind
    gender
    industry
    website
    companySize
    source
    sourceDetail
    firstTouchAt
    region {
      id
      name
    }
    completeness {
      percent
      missing
    }
    addresses {
      id
      kind
      province
      city
      district
      street
      isPrimary
      isMasked
    }
    contacts {
      id
      name
      title
      phone
      email
      isMasked
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
    importantDates {
      id
      kind
      label
      calendar
      nextOn
      daysLeft
      lunarLabel
    }
    customFields {
      key
      labelZh
      labelEn
      type
      value
    }
  }
`);

export const CustomerValue = graphql(`
  fragment CustomerValue on Customer {
    id
    prediction {
      alive
      expected365
      reason
      valueBasis
      value {
        amount
        currency
      }
    }
    value {
      amount
      currency
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
    }
  }
`);

export const CustomerRhythm = graphql(`
  fragment CustomerRhythm on Customer {
    id
    lastOrderAt
    metrics {
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
  }
`);

export const CustomerOpenTickets = graphql(`
  fragment CustomerOpenTickets on Customer {
    id
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
  }
`);

export const CustomerGroups = graphql(`
  fragment CustomerGroups on Customer {
    id
    classes {
      scheme
      key
      labelZh
      labelEn
      reasonZh
      reason
    }
    segments {
      id
      name
    }
  }
`);

export const CustomerTasks = graphql(`
  fragment CustomerTasks on Customer {
    id
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
  }
`);

export const TimelinePage = graphql(`
  fragment TimelinePage on TimelineConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
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
`);
