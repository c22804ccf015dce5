import { graphql } from '../../gql/gql.js';

/** What figures, stages and tasks are worked out by. */
export const ScoreSettings = graphql(`
  query ScoreSettings {
    scoreSettings {
      kind
      version
      value
      changedAt
      changedByName
    }
  }
`);

export const PreviewSetting = graphql(`
  query PreviewSetting($kind: SettingKind!, $value: JSON!) {
    settingPreview(kind: $kind, value: $value) {
      moving
      staying
      cells {
        from
        to
        count
      }
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

export const ChangeSetting = graphql(`
  mutation ChangeSetting($input: SettingChangeInput!) {
    settingChange(input: $input) {
      setting {
        kind
        version
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
