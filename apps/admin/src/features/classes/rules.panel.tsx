import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { toast } from '../../ui/toast.js';
import { DropClassDraft, PreviewClasses, PublishClasses, SaveClassDraft, Schemes } from './classes.graphql.js';
import type { Scheme } from './classes.page.js';
import { Movers } from './movers.js';
import { RuleList } from './rule-list.js';
import type { Rules } from './rules.js';

/** What was refused is said; answers whether all went well. */
function told(errors: readonly { message: string }[] | undefined, done: string): boolean {
  errors?.forEach(({ message }) => toast.problem(message));
  if (errors?.length === 0) toast.done(done);
  return errors?.length === 0;
}

/** The rules of a scheme; changed as a draft, looked at, then published. */
export function RulesPanel({ of }: { of: Scheme }) {
  const { t } = useTranslation('classes');
  const mayWrite = useMay('classes:write');
  const { scheme, published, toCome } = of;
  const inForce = (toCome?.rules ?? published?.rules) as Rules;
  const [written, setWritten] = useState<Rules | null>(null);
  const [look, preview] = useLazyQuery(PreviewClasses, { fetchPolicy: 'network-only' });
  const [save, saving] = useMutation(SaveClassDraft, { refetchQueries: [Schemes] });
  const [drop] = useMutation(DropClassDraft, { refetchQueries: [Schemes] });
  const [publish] = useMutation(PublishClasses, { refetchQueries: [Schemes] });
  const rules = written ?? inForce;
  const onSave = async (): Promise<void> => {
    const input = { scheme, rules, expectedEdition: toCome?.edition ?? null };
    const { data } = await save({ variables: { input } });
    if (told(data?.classDraftSave.userErrors, t('rules.saved'))) setWritten(null);
  };
  const onDrop = async (): Promise<void> => {
    told((await drop({ variables: { scheme } })).data?.classDraftDrop.userErrors, t('rules.dropped'));
  };
  const onPublish = async (expectedEdition: number): Promise<void> => {
    const { data } = await publish({ variables: { input: { scheme, expectedEdition } } });
    told(data?.classPublish.userErrors, t('rules.asked'));
  };
  const isDraft = toCome?.state === 'DRAFT';
  return (
    <Panel
      title={t('rules.title')}
      extra={
        mayWrite &&
        toCome?.state !== 'PUBLISHING' && (
          <Button size="small" onClick={() => setWritten(written ? null : inForce)}>
            {written ? t('rules.stop') : t('rules.edit')}
          </Button>
        )
      }
    >
      <div className="k-stack">
        <span className="k-muted">{isDraft ? t('rules.showing-draft') : t('rules.order')}</span>
        <RuleList rules={rules} fixed={scheme === 'VIP'} onChange={written ? setWritten : undefined} />
        <div className="k-row k-row-wrap">
          {(written !== null || isDraft) && (
            <Button busy={preview.loading} onClick={() => void look({ variables: { scheme, rules } })}>
              {t('rules.preview')}
            </Button>
          )}
          {written !== null && (
            <Button look="primary" busy={saving.loading} onClick={() => void onSave()}>
              {t('rules.save')}
            </Button>
          )}
          {mayWrite && isDraft && written === null && (
            <>
              <Button look="primary" onClick={() => void onPublish(toCome.edition)}>
                {t('rules.publish')}
              </Button>
              <Button look="quiet" onClick={() => void onDrop()}>
                {t('rules.drop')}
              </Button>
            </>
          )}
        </div>
        {preview.data && <Movers preview={preview.data.classPreview} of={of} />}
      </div>
    </Panel>
  );
}
