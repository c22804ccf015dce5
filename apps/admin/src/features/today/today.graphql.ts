import { graphql } from '../../gql/gql.js';

export const TodayQueue = graphql(`
  query TodayQueue {
    queues {
      id
      nameZh
      nameEn
      waiting
      servedToday {
        answered
        withinTarget
        breached
      }
    }
    tickets(filter: { isMine: true, isOpen: true }, first: 8) {
      edges {
        cursor
        node {
          ...HeldTicket
        }
      }
    }
  }
`);

export const TodayTasks = graphql(`
  query TodayTasks($dueBefore: DateTime!) {
    tasks(filter: { isMine: true, status: OPEN, dueBefore: $dueBefore }, first: 10) {
      edges {
        node {
          id
          kind
          title
          dueAt
          isOverdue
          status
          version
          customer {
            id
            name
          }
        }
      }
    }
  }
`);

export const TodayDates = graphql(`
  query TodayDates {
    upcomingDates(days: 14) {
      kind
      date
      daysLeft
      calendar
      lunarLabel
      age
      customer {
        id
        name
        vipTier
      }
    }
  }
`);

export const TodayAlerts = graphql(`
  query TodayAlerts($filter: CustomerFilter!) {
    customers(filter: $filter, orderBy: { field: VALUE, direction: DESC }, first: 8) {
      totalCount {
        value
        isExact
      }
      edges {
        node {
          id
          name
          baseClass
          vipTier
          churnScore
          value {
            amount
            currency
          }
          lastOrderAt
        }
      }
    }
  }
`);

export const TodaySummary = graphql(`
  query TodaySummary {
    customerSummary {
      total
      byBaseClass {
        key
        count
      }
      byStage {
        key
        count
      }
    }
  }
`);

export const TodayDecisions = graphql(`
  query TodayDecisions(
    $classes: Boolean!
    $privacy: Boolean!
    $articles: Boolean!
    $desk: Boolean!
    $owners: Boolean!
    $ownerless: CustomerFilter
  ) {
    classWork @include(if: $classes) {
      proposals {
        id
        mayDecide
      }
      endingPins {
        id
      }
    }
    privacyRequests(filter: { isOpen: true }, first: 1) @include(if: $privacy) {
      totalCount {
        value
      }
    }
    articles(filter: { isWaiting: true }, first: 100) @include(if: $articles) {
      edges {
        cursor
      }
    }
    serviceAlerts @include(if: $desk) {
      id
    }
    ticketMentions @include(if: $desk) {
      id
    }
    unservedVips(first: 1) @include(if: $desk) {
      totalCount {
        value
      }
    }
    customers(filter: $ownerless, first: 1) @include(if: $owners) {
      totalCount {
        value
      }
    }
  }
`);
