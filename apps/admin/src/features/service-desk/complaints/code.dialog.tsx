import { useMutation } from '@apollo/client/react';
import { ComplaintCause, ComplaintRemedy } from '@kehu/schema';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { Dialog } from '../../../ui/dialog.js';
import { useAgain, useEditForm } from '../../../ui/edit-form.js';
import { CheckField, EnumField, FormErrors, FormFoot, TextAreaField, TextField } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { HeldField } from '../../../ui/held-field.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import type { Code } from './codes.panel.js';
import { StandardField } from './standard-field.js';
import { ComplaintCodes, CreateComplaintCode, UpdateComplaintCode } from './complaints.graphql.js';

const fields = ['key', 'nameZh', 'nameEn', 'cause', 'answerMinutes', 'limit', 'mustSay', 'articleId'];

type Labelled = { readonly id: string; readonly name: string };

/** What the form holds of a kind of complaint; `named` puts its remedies into words. */
function valuesOf(code: Code | null, named: (remedies: readonly ComplaintRemedy[]) => Labelled) {
  if (!code) return {};
  const { key, nameZh, nameEn, cause, answerMinutes, limit, mustSay, remedies, articleId, isActive } = code;
  const texts = { key, nameZh, nameEn, cause, answerMinutes, articleId, isActive };
  return { ...texts, limit: limit?.amount, mustSay: mustSay.join('\n'), remedies: named(remedies) };
}

/** A kind of complaint and its answer standard, to write or to change. */
export function CodeDialog({ code, onClose }: { code: Code | null; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const [create] = useMutation(CreateComplaintCode, { refetchQueries: [ComplaintCodes] });
  const [update] = useMutation(UpdateComplaintCode, { refetchQueries: [ComplaintCodes] });
  const [remedies, setRemedies] = useState<readonly ComplaintRemedy[]>(code?.remedies ?? []);
  const named = (chosen: readonly ComplaintRemedy[]): Labelled => ({
    id: chosen.join(','),
    name: chosen.map((remedy) => label(ComplaintRemedy, remedy)).join(' / '),
  });
  const again = useAgain(ComplaintCodes, ({ complaintCodes }) => complaintCodes.find(({ id }) => id === code?.id));
  const edited = { opened: code, again, values: (now: Code | null) => valuesOf(now, named) };
  const form = useEditForm(edited, async (values, base) => {
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
      isActive: values['isActive'] !== undefined,
    };
    const refusals = base
      ? (await update({ variables: { id: base.id, input: { ...draft, expectedVersion: base.version } } })).data
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
          <TextField label={t('complaint.code')} name="key" required defaultValue={code?.key} />
          <TextField label={t('levels.name-zh')} name="nameZh" required defaultValue={code?.nameZh} />
          <TextField label={t('levels.name-en')} name="nameEn" required defaultValue={code?.nameEn} />
          <EnumField label={t('resolve.cause')} name="cause" of={ComplaintCause} defaultValue={code?.cause} />
          <TextField
            label={t('complaints.minutes')}
            name="answerMinutes"
            type="number"
            min={1}
            required
            defaultValue={code?.answerMinutes ?? 120}
          />
          <TextField label={t('complaint.limit')} name="limit" inputMode="decimal" defaultValue={code?.limit?.amount} />
          <StandardField chosen={code?.articleId ?? null} />
          <HeldField<Labelled>
            name="remedies"
            label={t('complaints.remedies')}
            value={named(remedies).id}
            shown={named(remedies).name}
            onTake={({ id }) => setRemedies(ComplaintRemedy.keys.filter((key) => id.split(',').includes(key)))}
          />
          <Chips label={t('complaints.remedies')}>
            {ComplaintRemedy.keys.map((remedy) => (
              <Chip key={remedy} on={remedies.includes(remedy)} onClick={() => toggle(remedy)}>
                {label(ComplaintRemedy, remedy)}
              </Chip>
            ))}
          </Chips>
          <TextAreaField label={t('complaints.must-say')} name="mustSay" defaultValue={code?.mustSay.join('\n')} />
          <CheckField label={t('policy.active')} name="isActive" defaultChecked={code?.isActive ?? true} />
          <FormErrors errors={form.errors} fields={fields} />
        </div>
        <FormFoot submit={t('levels.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>,
    document.body,
  );
}
