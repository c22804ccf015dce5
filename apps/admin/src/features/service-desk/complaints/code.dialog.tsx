import { useMutation } from '@apollo/client/react';
import { ComplaintCause, ComplaintRemedy } from '@kehu/schema';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { Dialog } from '../../../ui/dialog.js';
import { EnumField, FormErrors, FormFoot, TextAreaField, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import type { Code } from './codes.panel.js';
import { StandardField } from './standard-field.js';
import { ComplaintCodes, CreateComplaintCode, UpdateComplaintCode } from './complaints.graphql.js';

const fields = ['key', 'nameZh', 'nameEn', 'cause', 'answerMinutes', 'limit', 'mustSay', 'articleId'];

/** A kind of complaint and its answer standard, to write or to change. */
export function CodeDialog({ code, onClose }: { code: Code | null; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const [create] = useMutation(CreateComplaintCode, { refetchQueries: [ComplaintCodes] });
  const [update] = useMutation(UpdateComplaintCode, { refetchQueries: [ComplaintCodes] });
  const [remedies, setRemedies] = useState<readonly ComplaintRemedy[]>(code?.remedies ?? []);
  const [isActive, setActive] = useState(code?.isActive ?? true);
  const form = useForm(async (values) => {
    const draft = {
      key: values['key'] ?? '',
      nameZh: values['nameZh'] ?? '',
      nameEn: values['nameEn'] ?? '',
      cause: (values['cause'] as ComplaintCause | undefined) ?? 'OTHER',
      answerMinutes: Number(values['answerMinutes'] ?? 0),
      limit: values['limit'] ?? null,
      mustSay: (values['mustSay'] ?? '').split('\n').filter((line) => line.trim() !== ''),
      remedies: [...remedies],
      articleId: values['articleId'] ?? null,
      isActive,
    };
    const refusals = code
      ? (await update({ variables: { id: code.id, input: { ...draft, expectedVersion: code.version } } })).data
          ?.complaintCodeUpdate.userErrors
      : (await create({ variables: { input: draft } })).data?.complaintCodeCreate.userErrors;
    if (refusals?.length === 0) onClose();
    return refusals ?? [];
  });
  const toggle = (remedy: ComplaintRemedy): void =>
    setRemedies(remedies.includes(remedy) ? remedies.filter((one) => one !== remedy) : [...remedies, remedy]);
  return createPortal(
    <Dialog title={code ? code.key : t('complaints.new-code')} onClose={onClose}>
      <Form of={form}>
        <div className="k-stack k-code-form">
          <TextField label={t('complaint.code')} name="key" required defaultValue={code?.key} errors={form.errors} />
          <TextField
            label={t('levels.name-zh')}
            name="nameZh"
            required
            defaultValue={code?.nameZh}
            errors={form.errors}
          />
          <TextField
            label={t('levels.name-en')}
            name="nameEn"
            required
            defaultValue={code?.nameEn}
            errors={form.errors}
          />
          <EnumField
            label={t('resolve.cause')}
            name="cause"
            of={ComplaintCause}
            defaultValue={code?.cause}
            errors={form.errors}
          />
          <TextField
            label={t('complaints.minutes')}
            name="answerMinutes"
            type="number"
            min={1}
            required
            defaultValue={code?.answerMinutes ?? 120}
            errors={form.errors}
          />
          <TextField
            label={t('complaint.limit')}
            name="limit"
            inputMode="decimal"
            defaultValue={code?.limit?.amount}
            errors={form.errors}
          />
          <StandardField chosen={code?.articleId ?? null} errors={form.errors} />
          <Chips label={t('complaints.remedies')}>
            {ComplaintRemedy.keys.map((remedy) => (
              <Chip key={remedy} on={remedies.includes(remedy)} onClick={() => toggle(remedy)}>
                {label(ComplaintRemedy, remedy)}
              </Chip>
            ))}
          </Chips>
          <TextAreaField
            label={t('complaints.must-say')}
            name="mustSay"
            defaultValue={code?.mustSay.join('\n')}
            errors={form.errors}
          />
          <label className="k-row">
            <input type="checkbox" checked={isActive} onChange={(event) => setActive(event.target.checked)} />
            {t('policy.active')}
          </label>
          <FormErrors errors={form.errors} fields={fields} />
        </div>
        <FormFoot submit={t('levels.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>,
    document.body,
  );
}
