import { useQuery } from '@apollo/client/react';
import { SettingKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { ExactTime } from '../../ui/time.js';
import { CompletenessForm } from './completeness.form.js';
import { PlaybookForm } from './playbook.form.js';
import { RfmForm } from './rfm.form.js';
import { ScoreSettings } from './score-rules.graphql.js';
import { SettingNumbers } from './setting-numbers.form.js';
import './lifecycle.css';

/** Settings that are more than numbers with a name. */
const forms: Readonly<Record<string, typeof SettingNumbers>> = {
  PLAYBOOK: PlaybookForm,
  COMPLETENESS: CompletenessForm,
  RFM: RfmForm,
};

/** The weights of scores, the limits of stages, the tasks that begin with a stage; each with its versions; for those who may change them. */
export function ScoreRulesTab() {
  const { t } = useTranslation('lifecycle');
  const label = useEnumLabel();
  const answer = useQuery(ScoreSettings);
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
                <Form key={version} setting={setting} />
              </Panel>
            );
          })}
        </div>
      )}
    </Answer>
  );
}
