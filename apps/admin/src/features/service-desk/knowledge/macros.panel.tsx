import { useMutation, useQuery } from '@apollo/client/react';
import { MergeFieldType } from '@kehu/schema';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { MacrosQuery } from '../../../gql/graphql.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { useAgain, useEditForm } from '../../../ui/edit-form.js';
import { CheckField, FormErrors, FormFoot, TextAreaField, TextField } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Panel } from '../../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { EnumText, Tag } from '../../../ui/tag.js';
import { CreateMacro, MacroNames, Macros, UpdateMacro } from './knowledge.graphql.js';

type Macro = MacrosQuery['macros'][number];
type Field = MacrosQuery['mergeFields'][number];

const refetchQueries = [Macros, MacroNames];

/** What the form holds of a text. */
function valuesOf(macro: Macro | null) {
  if (!macro) return {};
  const { nameZh, nameEn, bodyZh, bodyEn, isActive } = macro;
  return { nameZh, nameEn, bodyZh, bodyEn, isActive };
}

function MacroDialog({
  macro,
  fields,
  onClose,
}: {
  macro: Macro | null;
  fields: readonly Field[];
  onClose: () => void;
}) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const [create] = useMutation(CreateMacro, { refetchQueries });
  const [update] = useMutation(UpdateMacro, { refetchQueries });
  const again = useAgain(Macros, ({ macros }) => macros.find(({ id }) => id === macro?.id));
  const form = useEditForm({ opened: macro, again, values: valuesOf }, async (values, base) => {
    const text = (name: string): string => values[name] ?? '';
    const names = { nameZh: text('nameZh'), nameEn: text('nameEn'), bodyZh: text('bodyZh'), bodyEn: text('bodyEn') };
    const isActive = values['isActive'] !== undefined;
    const draft = { ...names, isActive, articleId: base?.articleId ?? null };
    const refusals = base
      ? (await update({ variables: { id: base.id, input: { ...draft, expectedVersion: base.version } } })).data
          ?.macroUpdate.userErrors
      : (await create({ variables: { input: draft } })).data?.macroCreate.userErrors;
    if (refusals?.length === 0) onClose();
    return refusals ?? [];
  });
  return createPortal(
    <Dialog title={t(macro ? 'macro.edit' : 'macro.new')} onClose={onClose}>
      <Form of={form}>
        <div className="k-stack k-code-form">
          <TextField label={t('levels.name-zh')} name="nameZh" required defaultValue={macro?.nameZh} />
          <TextAreaField label={t('knowledge.body-zh')} name="bodyZh" required defaultValue={macro?.bodyZh} />
          <TextField label={t('levels.name-en')} name="nameEn" required defaultValue={macro?.nameEn} />
          <TextAreaField label={t('knowledge.body-en')} name="bodyEn" required defaultValue={macro?.bodyEn} />
          <details>
            <summary>{t('macro.fields')}</summary>
            <ul className="k-list">
              {fields.map((field) => (
                <li key={field.name} className="k-row">
                  <code>{`{{${field.name}}}`}</code> {inLanguage(field.nameZh, field.nameEn)}
                  <span className="k-muted">
                    <EnumText of={MergeFieldType} value={field.type} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
          <CheckField label={t('policy.active')} name="isActive" defaultChecked={macro?.isActive ?? true} />
          <FormErrors errors={form.errors} fields={['nameZh', 'nameEn', 'bodyZh', 'bodyEn']} />
        </div>
        <FormFoot submit={t('levels.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>,
    document.body,
  );
}

/** The texts the desk answers with. */
export function MacrosPanel() {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const named = (body: string, fields: readonly Field[]): string =>
    body.replaceAll(/\{\{([\w.]+)\}\}/g, (written: string, name: string) => {
      const field = fields.find((one) => one.name === name);
      return field ? inLanguage(`【${field.nameZh}】`, `[${field.nameEn}]`) : written;
    });
  const macros = useQuery(Macros);
  const mayWrite = useMay('knowledge:write');
  const [opened, open] = useState<{ macro: Macro | null } | null>(null);
  const add = mayWrite && (
    <Button size="small" onClick={() => open({ macro: null })}>
      {t('levels.add')}
    </Button>
  );
  return (
    <Panel title={t('knowledge.macros')} extra={add}>
      <Answer of={macros} skeleton={<SkeletonLines lines={6} />}>
        {(data) => (
          <>
            {data.macros.length === 0 && <Empty title={t('macro.none')} />}
            <ul className="k-list">
              {data.macros.map((macro) => (
                <li key={macro.id}>
                  <button type="button" className="k-mine" disabled={!mayWrite} onClick={() => open({ macro })}>
                    <span className="k-list-title">
                      <span className="k-strong">{inLanguage(macro.nameZh, macro.nameEn)}</span>{' '}
                      <span className="k-muted">{named(inLanguage(macro.bodyZh, macro.bodyEn), data.mergeFields)}</span>
                    </span>
                    {!macro.isActive && <Tag tone="outline">{t('policy.inactive')}</Tag>}
                  </button>
                </li>
              ))}
            </ul>
            {opened && <MacroDialog macro={opened.macro} fields={data.mergeFields} onClose={() => open(null)} />}
          </>
        )}
      </Answer>
    </Panel>
  );
}
