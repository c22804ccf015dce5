import { graphql } from '../../gql/gql.js';

export const CustomerList = graphql(`
  query CustomerList($filter: CustomerFilter, $search: String, $orderBy: CustomerOrder, $first: Int, $after: String) {
    customers(filter: $filter, search: $search, orderBy: $orderBy, first: $first, after: $after) {
      totalCount {
        value
        isExact
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          code
          name
          kind
          baseClass
          stage
          vipTier
          churnScore
          lastContactAt
          lastOrderAt
          value {
            amount
            currency
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

/** How many customers each of the five classes has, under the rest of the filter. */
export const CustomerCounts = graphql(`
  query CustomerCounts($filter: CustomerFilter) {
    customerSummary(filter: $filter) {
      total
      byBaseClass {
        key
        count
      }
    }
  }
`);

/** A filter that came with the address, read back as a sentence. */
export const FilterSentence = graphql(`
  query FilterSentence($filter: CustomerFilter!) {
    segmentPreview(filter: $filter) {
      sentenceZh
      sentenceEn
    }
  }
`);

/** The tags of the workspace. */
export const AllTags = graphql(`
  query AllTags {
    tags {
      id
      name
    }
  }
`);
