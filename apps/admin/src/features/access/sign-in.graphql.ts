import { graphql } from '../../gql/gql.js';

/** Opens a session; the cookie comes with the answer. */
export const SignIn = graphql(`
  mutation SignIn($input: SessionCreateInput!) {
    sessionCreate(input: $input) {
      viewer {
        id
        locale
      }
      challenge
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ConfirmSignIn = graphql(`
  mutation ConfirmSignIn($input: SessionConfirmInput!) {
    sessionConfirm(input: $input) {
      viewer {
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

export const RequestReset = graphql(`
  mutation RequestReset($input: PasswordResetRequestInput!) {
    passwordResetRequest(input: $input) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ResetPassword = graphql(`
  mutation ResetPassword($input: PasswordResetInput!) {
    passwordReset(input: $input) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) {
      done
      userErrors {
        code
        message
        field
      }
    }
  }
`);
