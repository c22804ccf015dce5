import { graphql } from '../../../gql/gql.js';

export const SupervisorBoard = graphql(`
  query SupervisorBoard($id: ID!) {
    queue(id: $id) {
      id
      waiting
      servedToday {
        answered
        withinTarget
        breached
      }
      hours {
        hour
        arrived
        answered
        withinTarget
        breached
        abandoned
        meanWaitMinutes
      }
      agentDays {
        user {
          id
          name
        }
        taken
        done
        meanHandlingMinutes
        occupancy
      }
      agents {
        isOnline
        takesOffers
        assigned
        capacity
        skills
        user {
          id
          name
        }
      }
      items(first: 20) {
        edges {
          node {
            id
            state
            enqueuedAt
            dueAt
            expectedWaitMinutes
            ticket {
              id
              number
              subject
              severity
            }
            customer {
              id
              name
              vipTier
            }
          }
        }
      }
    }
  }
`);

export const AgentTickets = graphql(`
  query AgentTickets($agentId: ID!) {
    tickets(filter: { assigneeId: $agentId, isOpen: true }, first: 50) {
      edges {
        cursor
        node {
          ...HeldTicket
        }
      }
    }
  }
`);

export const PushTicket = graphql(`
  mutation PushTicket($input: TicketAssignInput!) {
    ticketAssign(input: $input) {
      ticket {
        id
        number
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const SkillWords = graphql(`
  query SkillWords {
    skillWords
  }
`);

export const SetSkills = graphql(`
  mutation SetSkills($input: AgentSkillsSetInput!) {
    agentSkillsSet(input: $input) {
      id
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UnservedVips = graphql(`
  query UnservedVips {
    unservedVips(first: 20) {
      totalCount {
        value
      }
      edges {
        cursor
        node {
          customer {
            id
            name
            vipTier
          }
          former {
            id
            name
          }
          backup {
            id
            name
          }
        }
      }
    }
  }
`);
