import { useMutation, useQuery } from '@apollo/client/react';
import { CustomFieldType, customFieldCreateRules } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { EnumField, FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumTag } from '../../ui/tag.js';
import { CreateField, Fields } from './settings.graphql.js';

function NewField() {
  const { t } = useTranslation('access');
  const [create] = useMutation(CreateField, { refetchQueries: [Fields] });
  const form = useForm(async ({ key = '', labelZh = '', labelEn = '', type, options = '' }) => {
    const choices = options
      .split(/[,，、]/)
      .map((one) => one.trim())
      .filter(Boolean);
    const input = {
      key,
      labelZh,
      labelEn,
      type: type as CustomFieldType,
      ...(choices.length > 0 && { options: choices }),
    };
    const { data } = await create({ variables: { input } });
    return data?.customFieldCreate.userErrors ?? [];
  });
  return (
    <Form of={form} rules={customFieldCreateRules} className="k-inline-form">
      <TextField label={t('fields.key')} name="key" required errors={form.errors} />
      <TextField label={t('fields.zh')} name="labelZh" required errors={form.errors} />
      <TextField label={t('fields.en')} name="labelEn" required errors={form.errors} />
      <EnumField label={t('fields.type')} name="type" of={CustomFieldType} errors={form.errors} />
      <TextField label={t('fields.options')} name="options" errors={form.errors} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t('fields.create')}
      </Button>
      <FormErrors errors={form.errors} fields={['key', 'labelZh', 'labelEn', 'type', 'options']} />
    </Form>
  );
}

/** What this company records beyond the built-in fields. */
export function FieldsTab() {
  const { t } = useTranslation('access');
  const inLanguage = useInLanguage();
  const mayWrite = useMay('settings:write');
  const fields = useQuery(Fields);
  return (
    <Panel title={t('settings.fields')}>
      <Answer of={fields} skeleton={<SkeletonLines lines={6} />}>
        {({ customFields }) => (
          <div className="k-stack k-stack-wide">
            {mayWrite && <NewField />}
            {customFields.length === 0 && <Empty title={t('fields.empty')}>{t('fields.empty-hint')}</Empty>}
            <ul className="k-list">
              {customFields.map((field) => (
                <li key={field.id} className="k-list-row">
                  <span className="k-list-title k-strong">{inLanguage(field.labelZh, field.labelEn)}</span>
                  <code className="k-muted">{field.key}</code>
                  <EnumTag of={CustomFieldType} value={field.type} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Answer>
    </Panel>
  );
}
