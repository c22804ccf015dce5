import { graphql } from '../../gql/gql.js';

/** How much a list would take away, and how much more one may today. */
export const ExportPreview = graphql(`
  query ExportPreview($filter: CustomerFilter, $search: String, $tickets: TicketFilter, $ofTickets: Boolean!) {
    ofCustomers: customerExportPreview(filter: $filter, search: $search) @skip(if: $ofTickets) {
      rows
      leftToday
    }
    ofTickets: ticketExportPreview(filter: $tickets) @include(if: $ofTickets) {
      rows
      leftToday
    }
  }
`);

export const OpenCustomerExport = graphql(`
  mutation OpenCustomerExport($input: CustomerExportInput!) {
    customerExportOpen(input: $input) {
      export {
        id
        path
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const OpenTicketExport = graphql(`
  mutation OpenTicketExport($input: TicketExportInput!) {
    ticketExportOpen(input: $input) {
      export {
        id
        path
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
