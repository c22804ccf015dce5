import { graphql } from '../../../gql/gql.js';

export const LogInteraction = graphql(`
  mutation LogInteraction($input: InteractionLogInput!) {
    interactionLog(input: $input) {
      interaction {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AddNote = graphql(`
  mutation AddNote($input: NoteAddInput!) {
    noteAdd(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AddTask = graphql(`
  mutation AddTask($input: TaskCreateInput!) {
    taskCreate(input: $input) {
      task {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const OpenTicket = graphql(`
  mutation OpenTicket($input: TicketOpenInput!) {
    ticketOpen(input: $input) {
      ticket {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
