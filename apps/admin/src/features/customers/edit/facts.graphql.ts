import { graphql } from '../../../gql/gql.js';

export const AddIdentity = graphql(`
  mutation AddIdentity($input: IdentityAddInput!) {
    added: identityAdd(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AddContact = graphql(`
  mutation AddContact($input: ContactAddInput!) {
    added: contactAdd(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AddAddress = graphql(`
  mutation AddAddress($input: AddressAddInput!) {
    added: addressAdd(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AddImportantDate = graphql(`
  mutation AddImportantDate($input: ImportantDateAddInput!) {
    added: importantDateAdd(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const AddNeed = graphql(`
  mutation AddNeed($input: NeedAddInput!) {
    added: needAdd(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SetPreference = graphql(`
  mutation SetPreference($input: PreferenceSetInput!) {
    added: preferenceSet(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
