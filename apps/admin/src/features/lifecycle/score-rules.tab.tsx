import { useMutation, useQuery } from '@apollo/client/react';
import { SettingKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { ScoreSettingsQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { ExactTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import type { FieldError } from '../../ui/user-errors.js';
import { CompletenessForm } from './completeness.form.js';
import { PlaybookForm } from './playbook.form.js';
import { ChangeSetting, ScoreSettings } from './score-rules.graphql.js';
import { SettingNumbers } from './setting-numbers.form.js';
import './lifecycle.css';

/** A setting in the version that is in force. */
export type Setting = ScoreSettingsQuery['scoreSettings'][number];
/** Puts another version of it in force; answers the refusals. */
export type ChangeOf = (setting: Setting, value: object) => Promise<readonly FieldError[]>;

function useChange(): ChangeOf {
  const { t } = useTranslation('lifecycle');
  const [change] = useMutation(ChangeSetting, { refetchQueries: [ScoreSettings] });
  return async ({ kind, version }, value) => {
    const { data } = await change({ variables: { input: { kind, value, expectedVersion: version } } });
    const errors = data?.settingChange.userErrors ?? [];
    if (errors.length === 0) toast.done(t('setting.saved'));
    return errors;
  };
}

/** Settings that are more than numbers with a name. */
const forms: Readonly<Record<string, typeof SettingNumbers>> = {
  PLAYBOOK: PlaybookForm,
  COMPLETENESS: CompletenessForm,
};

/** The weights of scores, the limits of stages, the tasks that begin with a stage; each with its versions; for those who may change them. */
export function ScoreRulesTab() {
  const { t } = useTranslation('lifecycle');
  const label = useEnumLabel();
  const answer = useQuery(ScoreSettings);
  const change = useChange();
  return (
    <Answer of={answer} skeleton={<SkeletonLines lines={12} />}>
      {({ scoreSettings }) => (
        <div className="k-stack k-stack-wide">
          {scoreSettings.map((setting) => {
            const { kind, version, changedAt, changedByName } = setting;
            const Form = forms[kind] ?? SettingNumbers;
            return (
              <Panel
                key={kind}
                title={label(SettingKind, kind)}
                extra={
                  <span className="k-muted">
                    {t('rule.version', { version })} · <ExactTime at={changedAt} /> {changedByName}
                  </span>
                }
              >
                <Form key={version} setting={setting} change={change} />
              </Panel>
            );
          })}
        </div>
      )}
    </Answer>
  );
}
