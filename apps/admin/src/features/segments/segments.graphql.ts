import { graphql } from '../../gql/gql.js';

/** What a segment amounts to; the same for a saved one and for a rule that is being written. */
export const SegmentNumbers = graphql(`
  fragment SegmentNumbers on SegmentStats {
    size
    churned
    averageChurnScore
    asOf
    servedBy
    revenue {
      amount
      currency
    }
    averageOrderValue {
      amount
      currency
    }
    averageValue {
      amount
      currency
    }
    byBaseClass {
      key
      count
    }
    byAbc {
      key
      count
    }
    byStage {
      key
      count
    }
  }
`);

export const SegmentList = graphql(`
  query SegmentList($search: String, $after: String) {
    segments(search: $search, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          name
          kind
          sentenceZh
          sentenceEn
          updatedAt
          stats {
            size
            asOf
            averageChurnScore
            revenue {
              amount
              currency
            }
          }
        }
      }
    }
  }
`);

export const SegmentDetail = graphql(`
  query SegmentDetail($id: ID!) {
    segment(id: $id) {
      id
      name
      description
      kind
      filter
      sentenceZh
      sentenceEn
      version
      updatedAt
      stats {
        ...SegmentNumbers
      }
    }
  }
`);

export const ReadSentence = graphql(`
  query ReadSentence($sentence: String!) {
    segmentRead(sentence: $sentence) {
      filter
      understood
      rest
      reason
    }
  }
`);

export const SegmentMembers = graphql(`
  query SegmentMembers($id: ID!, $after: String) {
    segment(id: $id) {
      id
      members(first: 50, after: $after, orderBy: { field: VALUE, direction: DESC }) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            name
            baseClass
            vipTier
            stage
            churnScore
            lastOrderAt
            value {
              amount
              currency
            }
          }
        }
      }
    }
  }
`);

export const PreviewSegment = graphql(`
  query PreviewSegment($filter: CustomerFilter!) {
    segmentPreview(filter: $filter) {
      sentenceZh
      sentenceEn
      ...SegmentNumbers
    }
  }
`);

/** What rules can name: tags, categories, other segments, own fields. */
export const RuleChoices = graphql(`
  query RuleChoices {
    tags {
      id
      name
    }
    productCategories {
      id
      name
    }
    segments(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    customFields {
      id
      key
      labelZh
      labelEn
      type
    }
    teams {
      id
      name
      parentId
    }
    regions {
      id
      name
      parentId
    }
    users(first: 200) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** The classes of every classification, for those who may see them. */
export const ClassChoices = graphql(`
  query ClassChoices {
    classSchemes {
      scheme
      published {
        id
        rules
      }
    }
  }
`);

export const CreateSegment = graphql(`
  mutation CreateSegment($input: SegmentCreateInput!) {
    segmentCreate(input: $input) {
      segment {
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

export const UpdateSegment = graphql(`
  mutation UpdateSegment($id: ID!, $input: SegmentUpdateInput!) {
    segmentUpdate(id: $id, input: $input) {
      segment {
        id
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

export const CompareSegments = graphql(`
  query CompareSegments($a: ID!, $b: ID!) {
    segmentOverlap(ids: [$a, $b]) {
      segmentIds
      count
      filter
    }
    a: segment(id: $a) {
      id
      name
      stats {
        ...SegmentNumbers
      }
    }
    b: segment(id: $b) {
      id
      name
      stats {
        ...SegmentNumbers
      }
    }
  }
`);
