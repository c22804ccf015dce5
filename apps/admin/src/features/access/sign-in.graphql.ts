import { graphql } from '../../gql/gql.js';

/** Opens a session; the cookie comes with the answer. */
export const SignIn = graphql(`
  mutation SignIn($input: SessionCreateInput!) {
    sessionCreate(input: $input) {
      viewer {
        id
        locale
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
