import { graphql } from '../../gql/gql.js';

/** The views of a list: the own ones, then those that colleagues share. */
export const SavedViews = graphql(`
  query SavedViews($list: String!) {
    savedViews(list: $list) {
      id
      name
      address
      isShared
      isOwn
      ownerName
    }
  }
`);

export const SaveView = graphql(`
  mutation SaveView($input: SavedViewSaveInput!) {
    savedViewSave(input: $input) {
      view {
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

export const DropView = graphql(`
  mutation DropView($id: ID!) {
    savedViewDrop(id: $id) {
      droppedId
      userErrors {
        code
        message
      }
    }
  }
`);
