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
        changeId
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const BulkChanges = graphql(`
  query BulkChanges {
    customerBulkChanges {
      id
      kind
      name
      changed
      createdAt
      restored
      undoableUntil
    }
  }
`);

export const BulkUndo = graphql(`
  mutation BulkUndo($id: ID!) {
    customerBulkUndo(id: $id) {
      change {
        id
        changed
        restored
        undoableUntil
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
