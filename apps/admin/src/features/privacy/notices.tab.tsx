import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticesQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { newKey } from '../../lib/mutation-key.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { FormErrors, FormFoot, SendButton, TextAreaField, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { Day } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { Notices, PublishNotice, SetAnswerDays } from './privacy.graphql.js';

const fields = ['code', 'validFrom', 'textZh', 'textEn'] as const;

function NewNotice() {
  const { t } = useTranslation('privacy');
  const [isOpen, setOpen] = useState(false);
  const [publish] = useMutation(PublishNotice, { refetchQueries: [Notices] });
  const form = useForm(async ({ code = '', validFrom = '', textZh = '', textEn = '' }) => {
    const input = { code, validFrom, textZh, textEn, clientMutationKey: newKey() };
    const { data } = await publish({ variables: { input } });
    const refusals = data?.privacyNoticePublish.userErrors ?? [];
    if (refusals.length === 0) setOpen(false);
    return refusals;
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('notice.new')}
      </Button>
      {isOpen && (
        <Dialog title={t('notice.new')} onClose={() => setOpen(false)}>
          <Form of={form}>
            <TextField label={t('notice.code')} name="code" required errors={form.errors} />
            <TextField label={t('notice.valid-from')} name="validFrom" type="date" required errors={form.errors} />
            <TextAreaField label={t('notice.text-zh')} name="textZh" required rows={5} errors={form.errors} />
            <TextAreaField label={t('notice.text-en')} name="textEn" required rows={5} errors={form.errors} />
            <FormErrors errors={form.errors} fields={fields} />
            <FormFoot submit={t('notice.publish')} busy={form.busy} />
          </Form>
        </Dialog>
      )}
    </>
  );
}

type Setting = NonNullable<NoticesQuery['privacySetting']>;

const valuesOf = ({ answerDays }: Setting) => ({ answerDays });

function AnswerDays({ setting }: { setting: Setting }) {
  const { t } = useTranslation('privacy');
  const mayWrite = useMay('privacy:write');
  // A refusal leaves the setting alone: another version of it would begin the form anew, and what was typed be lost.
  const [set] = useMutation(SetAnswerDays, {
    refetchQueries: ({ data }) => (data?.privacySettingUpdate.userErrors.length === 0 ? [Notices] : []),
  });
  const again = useAgain(Notices, ({ privacySetting }) => privacySetting);
  const form = useEditForm({ opened: setting, again, values: valuesOf }, async ({ answerDays }, { version }) => {
    const input = { answerDays: Number(answerDays), expectedVersion: version };
    const { data } = await set({ variables: { input } });
    const refusals = data?.privacySettingUpdate.userErrors ?? [];
    if (refusals.length === 0) toast.done(t('retention.saved'));
    return refusals;
  });
  return (
    <Panel title={t('setting.title')}>
      <Form of={form} className="k-row k-row-wrap">
        <TextField
          label={t('setting.days')}
          name="answerDays"
          type="number"
          min={1}
          max={365}
          required
          disabled={!mayWrite}
          defaultValue={setting.answerDays}
          errors={form.errors}
        />
        {mayWrite && <SendButton busy={form.busy}>{t('retention.save')}</SendButton>}
        <FormErrors errors={form.errors} fields={['answerDays']} />
      </Form>
    </Panel>
  );
}

/** The wordings people agree to, and within how many days they are answered. */
export function NoticesTab() {
  const { t } = useTranslation('privacy');
  const inLanguage = useInLanguage();
  const mayWrite = useMay('privacy:write');
  const known = useQuery(Notices);
  return (
    <Answer of={known} skeleton={<SkeletonLines lines={6} />}>
      {({ privacyNotices, privacySetting }) => (
        <div className="k-stack k-privacy-scroll">
          {privacySetting && <AnswerDays key={privacySetting.version} setting={privacySetting} />}
          <Panel title={t('notice.title')} extra={mayWrite && <NewNotice />}>
            {privacyNotices.length === 0 && <Empty title={t('notice.empty')}>{t('notice.empty-hint')}</Empty>}
            <ul className="k-list">
              {privacyNotices.map((notice) => (
                <li key={notice.id} className="k-stack" style={{ padding: '8px 0' }}>
                  <span>
                    <span className="k-strong">{notice.code}</span>{' '}
                    <span className="k-muted">
                      {t('notice.from')} <Day at={notice.validFrom} />
                    </span>
                  </span>
                  <span style={{ whiteSpace: 'pre-line' }}>{inLanguage(notice.textZh, notice.textEn)}</span>
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      )}
    </Answer>
  );
}
