import { graphql } from '../../../gql/gql.js';

/** Where customers are. */
export const ProfileChoices = graphql(`
  query ProfileChoices {
    regions {
      id
      name
      parentId
    }
  }
`);

/** A customer's profile as it stands now, with the version a change is based on. */
export const CustomerToEdit = graphql(`
  query CustomerToEdit($id: ID!) {
    customer(id: $id) {
      id
      version
      kind
      name
      gender
      industry
      companySize
      website
      owner {
        id
        name
      }
      region {
        id
        name
      }
    }
  }
`);

export const CreateCustomer = graphql(`
  mutation CreateCustomer($input: CustomerCreateInput!) {
    customerCreate(input: $input) {
      customer {
        id
        name
      }
      userErrors {
        code
        message
        field
        existingId
      }
    }
  }
`);

export const UpdateCustomer = graphql(`
  mutation UpdateCustomer($id: ID!, $input: CustomerUpdateInput!) {
    customerUpdate(id: $id, input: $input) {
      customer {
        id
        version
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** The tags of the workspace, and those the customer carries. */
export const CustomerTags = graphql(`
  query CustomerTags($id: ID!) {
    tags {
      id
      name
    }
    customer(id: $id) {
      id
      tags {
        id
        name
      }
    }
  }
`);

export const AddTag = graphql(`
  mutation AddTag($input: CustomerTagAddInput!) {
    customerTagAdd(input: $input) {
      customer {
        id
        tags {
          id
          name
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const RemoveTag = graphql(`
  mutation RemoveTag($input: CustomerTagRemoveInput!) {
    customerTagRemove(input: $input) {
      customer {
        id
        tags {
          id
          name
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);

export const CaptureLead = graphql(`
  mutation CaptureLead($input: LeadCaptureInput!) {
    leadCapture(input: $input) {
      outcome
      customer {
        id
        name
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
