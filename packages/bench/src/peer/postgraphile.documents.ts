/**
 * The 360 as a front-end team would ask PostGraphile for it: the same lists of the customer, as deep and as long. It does
 * less than ours: sealed numbers stay sealed, and what is worked out (completeness, birthdays, ratios, classes) is left out.
 */
export const customer360OfPostgraphile = /* GraphQL */ `
  query Customer360($id: UUID!) {
    customer: customerByRowId(rowId: $id) {
      rowId
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
      valueMinor
      ownerId
      teamId
      regionId
      custom
      identities: identitiesByCustomerId {
        nodes {
          rowId
          kind
          masked
          sealed
          isPrimary
        }
      }
      tags: customerTagsByCustomerId {
        nodes {
          tag: tagByTagId {
            rowId
            name
          }
        }
      }
      importantDates: importantDatesByCustomerId {
        nodes {
          rowId
          kind
          label
          calendar
          year
          month
          day
        }
      }
      classes: customerClassesByCustomerId {
        nodes {
          scheme
          since
        }
      }
      addresses: customerAddressesByCustomerId {
        nodes {
          rowId
          kind
          province
          city
          district
          street
          isPrimary
        }
      }
      contacts: contactsByCustomerId {
        nodes {
          rowId
          name
          title
          phoneSealed
          emailSealed
        }
      }
      relations: customerRelationsByCustomerId {
        nodes {
          rowId
          type
          relatedId
        }
      }
      preferences: customerPreferencesByCustomerId {
        nodes {
          rowId
          key
          value
          source
        }
      }
      needs: customerNeedsByCustomerId {
        nodes {
          rowId
          needClass
          description
          source
        }
      }
      notes: notesByCustomerId(first: 100, orderBy: [IS_PINNED_DESC, CREATED_AT_DESC]) {
        nodes {
          rowId
          body
          authorId
          isPinned
          createdAt
        }
      }
      metrics: customerMetricByCustomerId {
        orders
        abcClass
        marginMinor
        net365Minor
        returnedMinor
        rScore
        fScore
        mScore
        rfmSegment
        cycleDays
        cycleSpread
        nextExpectedOn
        purchaseDays
        churnScore
        churnPoints
        updatedAt
      }
      openTickets: ticketsByCustomerId(first: 50, orderBy: OPENED_AT_ASC, condition: { status: "OPEN" }) {
        nodes {
          rowId
          number
          subject
          severity
          status
          clocks: serviceClocksByTicketIdAndCustomerId {
            nodes {
              metric
              state
              dueAt
            }
          }
        }
      }
      tasks: tasksByCustomerId(first: 50, orderBy: DUE_AT_ASC, condition: { status: "OPEN" }) {
        nodes {
          rowId
          kind
          title
          dueAt
          status
          version
          assigneeId
        }
      }
      stageHistory: stageMovesByCustomerId(first: 100, orderBy: MOVED_AT_DESC) {
        nodes {
          rowId
          fromStage
          toStage
          cause
          reason
        }
      }
      orders: salesOrdersByCustomerId(first: 30, orderBy: [ORDERED_AT_DESC, ROW_ID_DESC]) {
        nodes {
          rowId
          number
          orderedAt
          status
          channel
          returnOfId
          netMinor
          currency
        }
      }
      payments: paymentsByCustomerId(first: 30, orderBy: PAID_AT_DESC) {
        nodes {
          rowId
          paidAt
          method
          amountMinor
        }
      }
      tickets: ticketsByCustomerId(first: 30, orderBy: OPENED_AT_DESC) {
        nodes {
          rowId
          openedAt
          subject
          status
        }
      }
    }
    interactions: allInteractions(condition: { customerId: $id }, first: 30, orderBy: OCCURRED_AT_DESC) {
      nodes {
        rowId
        occurredAt
        kind
        channel
        direction
        subject
        body
        actorId
      }
    }
  }
`;

/** The list of a region and a stage, the most valuable first. */
export const customersOfPostgraphile = /* GraphQL */ `
  query Customers($region: UUID!, $stage: String!, $first: Int!) {
    customers: allCustomers(
      first: $first
      condition: { status: "ACTIVE", regionId: $region, stage: $stage }
      orderBy: [VALUE_MINOR_DESC, ROW_ID_DESC]
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          rowId
          code
          name
          kind
          baseClass
          vipTier
          stage
          lastOrderAt
          lastContactAt
          churnScore
          valueMinor
          ownerId
        }
      }
    }
  }
`;
