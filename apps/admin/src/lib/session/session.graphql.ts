import { graphql } from '../../gql/gql.js';

/** What the console must know before it can show anything: the company's settings and who asks. */
export const ServerFacts = graphql(`
  query ServerFacts {
    serverInfo {
      demo
      version
      timezone
      currency
      singleSignOn
      demoAccounts {
        email
        name
        role
        password
      }
    }
  }
`);

export const WhoAmI = graphql(`
  query WhoAmI {
    churnBands {
      mediumFrom
      highAbove
    }
    viewer {
      id
      kind
      name
      email
      locale
      role {
        id
        key
        nameZh
        nameEn
      }
      permissions {
        permission
        scope
      }
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession {
    sessionEnd {
      userErrors {
        code
        message
      }
    }
  }
`);

export const ChooseLocale = graphql(`
  mutation ChooseLocale($input: ViewerUpdateInput!) {
    viewerUpdate(input: $input) {
      viewer {
        id
        locale
      }
      userErrors {
        code
        message
      }
    }
  }
`);
