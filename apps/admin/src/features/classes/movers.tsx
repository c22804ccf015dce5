import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PreviewClassesQuery } from '../../gql/graphql.js';
import { isoDay } from '../../lib/dates.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ChoiceField, FormErrors, FormFoot, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { toast } from '../../ui/toast.js';
import { useClassName } from './class-name.js';
import { ClassWork, PinClass, Schemes } from './classes.graphql.js';
import type { Scheme } from './classes.page.js';
import type { Rules } from './rules.js';

type Preview = PreviewClassesQuery['classPreview'];
type Mover = Preview['movers'][number];

const PIN_DAYS = 90;

function PinDialog({ of, mover, onClose }: { of: Scheme; mover: Mover; onClose: () => void }) {
  const { t } = useTranslation('classes');
  const nameOf = useClassName(of);
  const [pin] = useMutation(PinClass, { refetchQueries: [Schemes, ClassWork] });
  const form = useForm(async ({ key = '', reason = '', until = '' }) => {
    const expiresAt = new Date(`${until}T15:59:00Z`).toISOString();
    const input = { customerId: mover.customerId, scheme: of.scheme, key, reason, expiresAt };
    const { data } = await pin({ variables: { input } });
    const errors = data?.classPin.userErrors ?? [];
    if (errors.length === 0) {
      toast.done(t('pin.saved'));
      onClose();
    }
    return errors;
  });
  const choices = ((of.published?.rules as Rules | undefined)?.classes ?? []).map(({ key }) => ({
    id: key,
    name: nameOf(key),
  }));
  return (
    <Dialog title={t('pin.title', { name: mover.name })} onClose={onClose}>
      <Form of={form}>
        <ChoiceField
          label={t('pin.class')}
          name="key"
          choices={choices}
          defaultValue={mover.from ?? undefined}
          errors={form.errors}
        />
        <TextField label={t('pin.reason')} name="reason" required minLength={3} maxLength={500} errors={form.errors} />
        <TextField
          label={t('pin.until')}
          name="until"
          type="date"
          required
          min={isoDay(-1)}
          max={isoDay(-365)}
          defaultValue={isoDay(-PIN_DAYS)}
          errors={form.errors}
        />
        <FormErrors errors={form.errors} fields={['key', 'reason', 'until']} />
        <FormFoot submit={t('pin.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

/** Who would move if these rules were in force; one can be held where they are. */
export function Movers({ preview, of }: { preview: Preview; of: Scheme }) {
  const { t } = useTranslation('classes');
  const nameOf = useClassName(of);
  const mayPin = useMay('classes:write');
  const [pinned, setPinned] = useState<Mover | null>(null);
  return (
    <div className="k-stack" role="status">
      <span className="k-strong">{t('preview.title')}</span>
      <span>
        {preview.moving === 0
          ? t('preview.none')
          : t('preview.sum', { count: preview.moving, staying: preview.staying })}
      </span>
      <ul className="k-movers">
        {preview.movers.map((mover) => (
          <li key={mover.customerId} className="k-row k-spread">
            <Link to={`/customers/${mover.customerId}`}>{mover.name}</Link>
            <span className="k-row">
              <span className="k-muted">{t('preview.mover', { from: nameOf(mover.from), to: nameOf(mover.to) })}</span>
              {mayPin && (
                <Button size="small" look="quiet" onClick={() => setPinned(mover)}>
                  {t('pin.open')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {pinned && <PinDialog of={of} mover={pinned} onClose={() => setPinned(null)} />}
    </div>
  );
}
