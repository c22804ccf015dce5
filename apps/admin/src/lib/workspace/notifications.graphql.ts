import { graphql } from '../../gql/gql.js';

/** What happened for the person. */
export const News = graphql(`
  query News {
    notifications {
      key
      kind
      at
      isNew
      title
      detail
      ticketId
      customerId
    }
  }
`);

export const SeeNews = graphql(`
  mutation SeeNews {
    notificationsSee {
      seen
      userErrors {
        message
      }
    }
  }
`);
