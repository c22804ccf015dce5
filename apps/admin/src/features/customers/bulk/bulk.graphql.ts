import { graphql } from '../../../gql/gql.js';

export const BulkPreview = graphql(`
  query BulkPreview($filter: CustomerFilter, $search: String, $customerIds: [ID!]) {
    customerBulkPreview(filter: $filter, search: $search, customerIds: $customerIds) {
      rows
      most
    }
  }
`);

export const BulkChange = graphql(`
  mutation BulkChange($input: CustomerBulkInput!) {
    customerBulkChange(input: $input) {
      result {
        rows
        changed
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
