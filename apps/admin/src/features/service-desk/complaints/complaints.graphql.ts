import { graphql } from '../../../gql/gql.js';

export const ComplaintCodes = graphql(`
  query ComplaintCodes {
    complaintCodes {
      id
      key
      nameZh
      nameEn
      cause
      answerMinutes
      remedies
      mustSay
      articleId
      isActive
      version
      limit {
        amount
        currency
      }
    }
  }
`);

export const ComplaintReport = graphql(`
  query ComplaintReport($from: DateTime!, $before: DateTime!) {
    complaintReport(from: $from, before: $before) {
      complaints
      open
      deviating
      reopened
      lost
      medianMinutes
      compensation {
        amount
        currency
      }
      rows {
        code {
          id
          key
          nameZh
          nameEn
          cause
        }
        product {
          id
          name
        }
        complaints
        customers
        open
        deviating
        reopened
        lost
        otherBuyers
        otherLost
      }
    }
    serviceRatings(from: $from, before: $before) {
      asked
      answers
      satisfied
      csat
      mean
    }
  }
`);

export const CreateComplaintCode = graphql(`
  mutation CreateComplaintCode($input: ComplaintCodeCreateInput!) {
    complaintCodeCreate(input: $input) {
      code {
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

export const UpdateComplaintCode = graphql(`
  mutation UpdateComplaintCode($id: ID!, $input: ComplaintCodeUpdateInput!) {
    complaintCodeUpdate(id: $id, input: $input) {
      code {
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

export const UpdateComplaint = graphql(`
  mutation UpdateComplaint($input: ComplaintUpdateInput!) {
    complaintUpdate(input: $input) {
      ticket {
        id
        status
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

export const ConfirmComplaint = graphql(`
  mutation ConfirmComplaint($input: ComplaintConfirmInput!) {
    complaintConfirm(input: $input) {
      ticket {
        id
        status
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

/** The answer standards a kind of complaint can point at. */
export const AnswerStandards = graphql(`
  query AnswerStandards {
    articles(filter: { kind: STANDARD }, first: 200) {
      edges {
        cursor
        node {
          id
          used
          satisfied
          approved {
            number
            titleZh
            titleEn
          }
        }
      }
    }
  }
`);
