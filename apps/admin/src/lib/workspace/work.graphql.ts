import { graphql } from '../../gql/gql.js';

/** Long work that runs or waits for its turn, as far as the person may know of it. */
export const WorkUnderWay = graphql(`
  query WorkUnderWay {
    workUnderWay {
      id
      kind
      about
      percent
      startedAt
    }
  }
`);
