import { graphql } from '../../../gql/gql.js';

/** More of the timeline. */
export const CustomerTimeline = graphql(`
  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {
    customer(id: $id) {
      id
      timeline(kinds: $kinds, first: 30, after: $after) {
        ...TimelinePage
      }
    }
  }
`);

export const CustomerChanged = graphql(`
  subscription CustomerChanged($id: ID!) {
    customerChanged(id: $id) {
      customerId
      kind
    }
  }
`);

export const RevealIdentity = graphql(`
  mutation RevealIdentity($input: IdentityRevealInput!) {
    identityReveal(input: $input) {
      identity {
        id
        value
        isMasked
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevealValue = graphql(`
  mutation RevealValue($input: ValueRevealInput!) {
    valueReveal(input: $input) {
      customer {
        id
        addresses {
          id
          district
          street
          isMasked
        }
        contacts {
          id
          phone
          email
          isMasked
        }
        notes {
          id
          body
          isMasked
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
