import { graphql } from '../../gql/gql.js';

export const PrivacyRequests = graphql(`
  query PrivacyRequests($filter: PrivacyRequestFilter, $after: String) {
    privacyRequests(filter: $filter, first: 50, after: $after) {
      totalCount {
        value
        isExact
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          state
          receivedAt
          dueAt
          isOverdue
          closedAt
          customer {
            id
            name
          }
          owner {
            id
            name
          }
        }
      }
    }
  }
`);

export const OnePrivacyRequest = graphql(`
  query OnePrivacyRequest($id: ID!) {
    privacyRequest(id: $id) {
      id
      kind
      state
      channel
      wish
      identityCheck
      outcome
      refusal
      receivedAt
      dueAt
      isOverdue
      verifiedAt
      startedAt
      closedAt
      stepsDone
      stepsTotal
      version
      customer {
        id
        name
        code
      }
      owner {
        id
        name
      }
      verifiedBy {
        id
        name
      }
      closedBy {
        id
        name
      }
      erasure {
        name
        count
        isDeleted
      }
    }
  }
`);

export const VerifyRequest = graphql(`
  mutation VerifyRequest($input: PrivacyRequestSayInput!) {
    privacyRequestVerify(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const StartRequest = graphql(`
  mutation StartRequest($input: PrivacyRequestMoveInput!) {
    privacyRequestStart(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const FinishRequest = graphql(`
  mutation FinishRequest($input: PrivacyRequestSayInput!) {
    privacyRequestFinish(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RefuseRequest = graphql(`
  mutation RefuseRequest($input: PrivacyRequestSayInput!) {
    privacyRequestRefuse(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const LinkToPackage = graphql(`
  mutation LinkToPackage($id: ID!) {
    privacyRequestLink(input: { id: $id }) {
      link {
        readable
        data
        expiresAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const Retention = graphql(`
  query Retention {
    retentionRules {
      id
      kind
      months
      action
      actions
      lastRunAt
      lastRows
      version
    }
  }
`);

export const RetentionWouldTake = graphql(`
  query RetentionWouldTake($kind: RetentionKind!, $months: Int!, $action: RetentionAction!) {
    retentionPreview(kind: $kind, months: $months, action: $action) {
      value
      isExact
    }
  }
`);

export const SetRetention = graphql(`
  mutation SetRetention($input: RetentionRuleUpdateInput!) {
    retentionRuleUpdate(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const Notices = graphql(`
  query Notices {
    privacyNotices {
      id
      code
      textZh
      textEn
      validFrom
    }
    privacySetting {
      answerDays
      version
    }
  }
`);

export const PublishNotice = graphql(`
  mutation PublishNotice($input: PrivacyNoticePublishInput!) {
    privacyNoticePublish(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SetAnswerDays = graphql(`
  mutation SetAnswerDays($input: PrivacySettingUpdateInput!) {
    privacySettingUpdate(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const Register = graphql(`
  query Register {
    processingRegister {
      purpose
      activityZh
      activityEn
      dataZh
      dataEn
      basis
      keptForZh
      keptForEn
    }
  }
`);
