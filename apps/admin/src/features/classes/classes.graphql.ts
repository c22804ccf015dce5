import { graphql } from '../../gql/gql.js';

export const Schemes = graphql(`
  query Schemes {
    classSchemes {
      scheme
      published {
        id
        version
        rules
        publishedAt
      }
      toCome {
        id
        version
        state
        edition
        progress
        rules
      }
      counts {
        key
        count
      }
    }
  }
`);

export const PreviewClasses = graphql(`
  query PreviewClasses($scheme: ClassScheme!, $rules: JSON!) {
    classPreview(scheme: $scheme, rules: $rules) {
      moving
      staying
      movers {
        customerId
        code
        name
        from
        to
      }
    }
  }
`);

export const ClassMatrix = graphql(`
  query ClassMatrix($scheme: ClassScheme!, $from: Date!, $to: Date!) {
    classTransitions(scheme: $scheme, from: $from, to: $to) {
      cells {
        from
        to
        count
        filter
      }
    }
  }
`);

export const ClassWork = graphql(`
  query ClassWork {
    classWork {
      proposals {
        id
        customerId
        customerName
        scheme
        from
        to
        mayDecide
        askedAt
      }
      endingPins {
        id
        customerId
        customerName
        scheme
        key
        reason
        expiresAt
      }
    }
  }
`);

export const SaveClassDraft = graphql(`
  mutation SaveClassDraft($input: ClassDraftInput!) {
    classDraftSave(input: $input) {
      version {
        id
        edition
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export const DropClassDraft = graphql(`
  mutation DropClassDraft($scheme: ClassScheme!) {
    classDraftDrop(scheme: $scheme) {
      userErrors {
        code
        message
      }
    }
  }
`);

export const PublishClasses = graphql(`
  mutation PublishClasses($input: ClassPublishInput!) {
    classPublish(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`);

export const DecideClass = graphql(`
  mutation DecideClass($input: ClassDecisionInput!) {
    classDecide(input: $input) {
      isMoved
      userErrors {
        code
        message
      }
    }
  }
`);

export const PinClass = graphql(`
  mutation PinClass($input: ClassPinInput!) {
    classPin(input: $input) {
      pinId
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export const UnpinClass = graphql(`
  mutation UnpinClass($id: ID!) {
    classUnpin(id: $id) {
      userErrors {
        code
        message
      }
    }
  }
`);
