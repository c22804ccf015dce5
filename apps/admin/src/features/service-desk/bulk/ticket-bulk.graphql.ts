import { graphql } from '../../../gql/gql.js';

export const TicketBulkPreview = graphql(`
  query TicketBulkPreview($wanted: TicketBulkWanted!) {
    ticketBulkPreview(wanted: $wanted) {
      rows
      touched
      most
      staying {
        reason
        count
        numbers
      }
    }
  }
`);

export const TicketBulkChange = graphql(`
  mutation TicketBulkChange($input: TicketBulkInput!) {
    ticketBulkChange(input: $input) {
      result {
        rows
        touched
        staying {
          reason
          count
          numbers
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
