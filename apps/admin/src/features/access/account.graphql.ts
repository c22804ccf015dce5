import { graphql } from '../../gql/gql.js';

/** Where the person is signed in, and how the second factor stands. */
export const Account = graphql(`
  query Account {
    secondFactor {
      since
      recoveryCodesLeft
    }
    sessions {
      id
      createdAt
      lastSeenAt
      ip
      userAgent
      isCurrent
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: PasswordChangeInput!) {
    passwordChange(input: $input) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const StartFactor = graphql(`
  mutation StartFactor($input: PasswordProofInput!) {
    secondFactorStart(input: $input) {
      secret
      uri
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ConfirmFactor = graphql(`
  mutation ConfirmFactor($input: SecondFactorConfirmInput!) {
    secondFactorConfirm(input: $input) {
      recoveryCodes
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RemoveFactor = graphql(`
  mutation RemoveFactor($input: PasswordProofInput!) {
    secondFactorRemove(input: $input) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RenewCodes = graphql(`
  mutation RenewCodes($input: PasswordProofInput!) {
    recoveryCodesRenew(input: $input) {
      recoveryCodes
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevokeSession = graphql(`
  mutation RevokeSession($input: SessionRevokeInput!) {
    sessionRevoke(input: $input) {
      ended
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions {
    sessionRevokeOthers {
      ended
      userErrors {
        code
        message
        field
      }
    }
  }
`);
