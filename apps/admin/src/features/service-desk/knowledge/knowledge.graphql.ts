import { graphql } from '../../../gql/gql.js';

export const ArticleList = graphql(`
  query ArticleList($filter: ArticleFilter, $after: String) {
    articles(filter: $filter, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          kind
          isRetired
          used
          rated
          satisfied
          version
          updatedAt
          approved {
            number
            titleZh
            titleEn
          }
          latest {
            number
            titleZh
            titleEn
            state
          }
        }
      }
    }
  }
`);

export const OneArticle = graphql(`
  query OneArticle($id: ID!) {
    article(id: $id) {
      id
      kind
      isRetired
      used
      rated
      satisfied
      version
      updatedAt
      approved {
        number
        titleZh
        titleEn
        bodyZh
        bodyEn
        state
        authorName
        createdAt
        decidedByName
        decidedAt
        reason
      }
      latest {
        number
        titleZh
        titleEn
        bodyZh
        bodyEn
        state
        authorName
        createdAt
        decidedByName
        decidedAt
        reason
      }
      versions {
        number
        titleZh
        titleEn
        bodyZh
        bodyEn
        state
        authorName
        createdAt
        decidedByName
        decidedAt
        reason
      }
    }
  }
`);

export const CreateArticle = graphql(`
  mutation CreateArticle($input: ArticleCreateInput!) {
    articleCreate(input: $input) {
      article {
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

export const EditArticle = graphql(`
  mutation EditArticle($id: ID!, $input: ArticleEditInput!) {
    articleEdit(id: $id, input: $input) {
      article {
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

export const SubmitArticle = graphql(`
  mutation SubmitArticle($input: ArticleSubmitInput!) {
    articleSubmit(input: $input) {
      article {
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

export const DecideArticle = graphql(`
  mutation DecideArticle($input: ArticleDecideInput!) {
    articleDecide(input: $input) {
      article {
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

export const RetireArticle = graphql(`
  mutation RetireArticle($input: ArticleRetireInput!) {
    articleRetire(input: $input) {
      article {
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

export const Macros = graphql(`
  query Macros {
    macros {
      id
      nameZh
      nameEn
      bodyZh
      bodyEn
      articleId
      isActive
      version
    }
    mergeFields {
      name
      type
      nameZh
      nameEn
    }
  }
`);

export const MacroNames = graphql(`
  query MacroNames {
    macros {
      id
      nameZh
      nameEn
      isActive
    }
  }
`);

export const MacroText = graphql(`
  query MacroText($id: ID!, $ticketId: ID!, $locale: Locale!) {
    macroText(id: $id, ticketId: $ticketId, locale: $locale) {
      text
      missing
      articleId
    }
  }
`);

export const CreateMacro = graphql(`
  mutation CreateMacro($input: MacroCreateInput!) {
    macroCreate(input: $input) {
      macro {
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

export const UpdateMacro = graphql(`
  mutation UpdateMacro($id: ID!, $input: MacroUpdateInput!) {
    macroUpdate(id: $id, input: $input) {
      macro {
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
