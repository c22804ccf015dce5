import { graphql } from '../gql/gql.js';

/** Colleagues whose name, pinyin or mail fits what was typed. */
export const FindPeople = graphql(`
  query FindPeople($search: String) {
    users(search: $search, first: 20) {
      edges {
        node {
          id
          name
          status
          team {
            id
            name
          }
        }
      }
    }
  }
`);
