import { graphql } from '../../../gql/gql.js';

export const CustomerConsents = graphql(`
  query CustomerConsents($id: ID!, $channels: [Channel!]!) {
    contactPermissions(customerId: $id, channels: $channels) {
      purpose
      channel
      isAllowed
      refusal
      state
    }
    customer(id: $id) {
      id
      consents {
        id
        purpose
        channel
        state
        isCurrent
        evidence
        noticeVersion
        recordedBy
        at
      }
    }
    privacyNotices {
      id
      code
    }
  }
`);

export const SetConsent = graphql(`
  mutation SetConsent($input: ConsentSetInput!) {
    consentSet(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CustomerPrivacy = graphql(`
  query CustomerPrivacy($id: ID!) {
    customerHolds(customerId: $id) {
      id
      kind
      reason
      placedBy
      at
    }
    privacyRequests(filter: { customerId: $id }, first: 20) {
      edges {
        node {
          id
          kind
          state
          dueAt
          isOverdue
        }
      }
    }
  }
`);

export const PlaceHold = graphql(`
  mutation PlaceHold($input: CustomerHoldPlaceInput!) {
    customerHoldPlace(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const LiftHold = graphql(`
  mutation LiftHold($input: CustomerHoldLiftInput!) {
    customerHoldLift(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const OpenPrivacyRequest = graphql(`
  mutation OpenPrivacyRequest($input: PrivacyRequestOpenInput!) {
    privacyRequestOpen(input: $input) {
      privacyRequest {
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
