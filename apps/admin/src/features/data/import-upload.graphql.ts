import { graphql } from '../../gql/gql.js';

export const LookIntoUpload = graphql(`
  query LookIntoUpload($id: ID!, $subject: ImportSubject) {
    importUpload(id: $id, subject: $subject) {
      id
      name
      bytes
      encoding
      columns {
        name
        samples
      }
      rows
      planName
      suggestion {
        subject
        source
        columns {
          column
          field
        }
        kind
        knownBy
        known
      }
    }
  }
`);

export const BeginImport = graphql(`
  mutation BeginImport($input: ImportBeginInput!) {
    importBegin(input: $input) {
      job {
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

export const ImportOutcome = graphql(`
  query ImportOutcome($id: ID!) {
    importJob(id: $id) {
      id
      state
      isRehearsal
      progress
      rowsDone
      failure
      counts {
        kind
        created
        updated
        unchanged
        rejected
      }
      remarks {
        fileName
        line
        isRejected
        reason
      }
    }
  }
`);

export const KeptPlans = graphql(`
  query KeptPlans {
    importPlans {
      id
      name
      plan {
        subject
        source
        columns {
          column
          field
        }
        kind
        knownBy
        known
      }
    }
  }
`);

export const KeepPlan = graphql(`
  mutation KeepPlan($input: ImportPlanSaveInput!) {
    importPlanSave(input: $input) {
      plan {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DropPlan = graphql(`
  mutation DropPlan($id: ID!) {
    importPlanDrop(id: $id) {
      droppedId
      userErrors {
        code
        message
      }
    }
  }
`);
