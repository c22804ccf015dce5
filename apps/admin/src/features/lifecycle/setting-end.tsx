import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { FormErrors, SendButton, type useForm } from '../../ui/form.js';
import { PreviewSetting } from './score-rules.graphql.js';
import { SettingPreview } from './setting-preview.js';
import type { Setting } from './use-setting-form.js';

interface EndProps {
  setting: Setting;
  value: object;
  isChanged: boolean;
  form: ReturnType<typeof useForm>;
  /** The fields that show what is wrong with them themselves. */
  names: readonly string[];
}

/** How each form of a setting ends: what is wrong, who would move, and the button that puts it in force. */
export function SettingEnd({ setting, value, isChanged, form, names }: EndProps) {
  const { t } = useTranslation('lifecycle');
  const [look, preview] = useLazyQuery(PreviewSetting, { fetchPolicy: 'network-only' });
  return (
    <>
      <FormErrors errors={form.errors} fields={[...names]} />
      <div className="k-row">
        <Button busy={preview.loading} onClick={() => void look({ variables: { kind: setting.kind, value } })}>
          {t('setting.preview')}
        </Button>
        <SendButton look="primary" busy={form.busy} disabled={!isChanged}>
          {t('rule.save')}
        </SendButton>
      </div>
      {preview.error && <p role="alert">{preview.error.message}</p>}
      {preview.data && <SettingPreview kind={setting.kind} preview={preview.data.settingPreview} />}
    </>
  );
}
