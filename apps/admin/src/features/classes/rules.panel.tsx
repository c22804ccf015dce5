import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { toast } from '../../ui/toast.js';
import { DropClassDraft, PreviewClasses, PublishClasses, Schemes } from './classes.graphql.js';
import type { Scheme } from './classes.page.js';
import { Movers } from './movers.js';
import { RuleList } from './rule-list.js';
import { basedOn, RulesForm } from './rules.form.js';
import type { Rules } from './rules.js';

/** What was refused is said; answers whether all went well. */
function told(errors: readonly { message: string }[] | undefined, done: string): boolean {
  errors?.forEach(({ message }) => toast.problem(message));
  if (errors?.length === 0) toast.done(done);
  return errors?.length === 0;
}

/** A draft that waits: it is looked at, published or dropped. */
function Draft({ of, edition, children }: { of: Scheme; edition: number; children: ReactNode }) {
  const { t } = useTranslation('classes');
  const { scheme } = of;
  const [drop] = useMutation(DropClassDraft, { refetchQueries: [Schemes] });
  const [publish] = useMutation(PublishClasses, { refetchQueries: [Schemes] });
  const onDrop = async (): Promise<void> => {
    told((await drop({ variables: { scheme } })).data?.classDraftDrop.userErrors, t('rules.dropped'));
  };
  const onPublish = async (): Promise<void> => {
    const { data } = await publish({ variables: { input: { scheme, expectedEdition: edition } } });
    told(data?.classPublish.userErrors, t('rules.asked'));
  };
  const failed = (): void => toast.problem(t('state.failed-action'));
  return (
    <div className="k-row k-row-wrap">
      {children}
      <Button look="primary" onClick={() => void onPublish().catch(failed)}>
        {t('rules.publish')}
      </Button>
      <Button look="quiet" onClick={() => void onDrop().catch(failed)}>
        {t('rules.drop')}
      </Button>
    </div>
  );
}

/** The rules of a scheme; changed as a draft, looked at, then published. */
export function RulesPanel({ of }: { of: Scheme }) {
  const { t } = useTranslation('classes');
  const mayWrite = useMay('classes:write');
  const { scheme, published, toCome } = of;
  const [isEditing, setEditing] = useState(false);
  const [look, preview] = useLazyQuery(PreviewClasses, { fetchPolicy: 'network-only' });
  const { rules } = basedOn(of);
  const isDraft = toCome?.state === 'DRAFT';
  const onLook = (written: Rules): void => void look({ variables: { scheme, rules: written } });
  const lookButton = (
    <Button busy={preview.loading} onClick={() => onLook(rules)}>
      {t('rules.preview')}
    </Button>
  );
  return (
    <Panel
      title={t('rules.title')}
      extra={
        mayWrite &&
        toCome?.state !== 'PUBLISHING' && (
          <Button size="small" onClick={() => setEditing(!isEditing)}>
            {isEditing ? t('rules.stop') : t('rules.edit')}
          </Button>
        )
      }
    >
      <div className="k-stack">
        <span className="k-muted">
          {isDraft ? t('rules.showing-draft') : t('rules.order')}
          {published && ` · ${t('version', { version: published.version })}`}
        </span>
        {isEditing ? (
          <RulesForm of={of} isLooking={preview.loading} onLook={onLook} onDone={() => setEditing(false)} />
        ) : (
          <RuleList rules={rules} fixed={scheme === 'VIP'} />
        )}
        {isDraft && !isEditing && mayWrite && (
          <Draft of={of} edition={toCome.edition}>
            {lookButton}
          </Draft>
        )}
        {isDraft && !isEditing && !mayWrite && <div className="k-row">{lookButton}</div>}
        {preview.data && <Movers preview={preview.data.classPreview} of={of} />}
      </div>
    </Panel>
  );
}
