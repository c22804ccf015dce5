import { graphql } from '../../../gql/gql.js';

export const ExportPreview = graphql(`
  query ExportPreview($filter: CustomerFilter, $search: String) {
    customerExportPreview(filter: $filter, search: $search) {
      rows
      leftToday
    }
  }
`);

export const OpenExport = graphql(`
  mutation OpenExport($input: CustomerExportInput!) {
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
