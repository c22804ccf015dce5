import { graphql } from '../../gql/gql.js';

export const FirstStepsList = graphql(`
  query FirstStepsList {
    readiness {
      key
      count
      total
    }
  }
`);
