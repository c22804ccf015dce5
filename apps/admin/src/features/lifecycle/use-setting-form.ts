import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { ScoreSettingsQuery } from '../../gql/graphql.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import type { Values } from '../../ui/overtaken.js';
import { toast } from '../../ui/toast.js';
import { ChangeSetting, ScoreSettings } from './score-rules.graphql.js';

/** A setting in the version that is in force. */
export type Setting = ScoreSettingsQuery['scoreSettings'][number];

/** A form around a setting: `value` is what sending puts in force, `valuesOf` what the fields hold of a value. */
export function useSettingForm(opened: Setting, value: object, valuesOf: (value: unknown) => Values) {
  const { t } = useTranslation('lifecycle');
  // A refusal leaves the list alone: another version of the setting would begin the form anew, and what was typed be lost.
  const [change] = useMutation(ChangeSetting, {
    refetchQueries: ({ data }) => (data?.settingChange.userErrors.length === 0 ? [ScoreSettings] : []),
  });
  const again = useAgain(ScoreSettings, ({ scoreSettings }) => scoreSettings.find(({ kind }) => kind === opened.kind));
  const values = (setting: Setting) => valuesOf(setting.value);
  return useEditForm({ opened, again, values }, async (_, { kind, version }) => {
    const { data } = await change({ variables: { input: { kind, value, expectedVersion: version } } });
    const errors = data?.settingChange.userErrors ?? [];
    if (errors.length === 0) toast.done(t('setting.saved'));
    return errors;
  });
}
