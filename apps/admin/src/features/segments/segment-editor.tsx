import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter } from '../../gql/graphql.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { Chip, Chips } from '../../ui/tabs.js';
import type { FieldError } from '../../ui/user-errors.js';
import { filterOfQuery, queryOfFilter, type Query } from './builder/query.js';
import { RuleBuilder } from './builder/rule-builder.js';
import { LivePreview } from './live-preview.js';
import { SentenceField } from './sentence-field.js';
import { starterNames, starters } from './starters.js';
import './segments.css';

/** What a segment is made of. */
export interface SegmentDraft {
  name: string;
  description: string;
  filter: CustomerFilter;
}

const start: Query = { combinator: 'and', rules: [{ field: 'baseClass', operator: 'in', value: [] }] };

/** Writes a segment's rule, with what it means beside it. */
export function SegmentEditor({
  draft,
  back,
  onSave,
}: {
  draft: SegmentDraft | null;
  back: string;
  onSave: (draft: SegmentDraft) => Promise<readonly FieldError[]>;
}) {
  const { t } = useTranslation('segments');
  const [query, setQuery] = useState<Query>(() => (draft ? queryOfFilter(draft.filter) : start));
  const filter = useMemo(() => filterOfQuery(query), [query]);
  const form = useForm(async (values) => {
    if (!filter) return [{ code: 'BAD_INPUT', message: t('editor.no-rule'), field: null }];
    return onSave({ name: values['name'] ?? '', description: values['description'] ?? '', filter });
  });
  return (
    <div className="k-editor">
      <Panel title={t('editor.rule')}>
        <Form of={form}>
          <TextField
            label={t('editor.name')}
            name="name"
            required
            maxLength={120}
            defaultValue={draft?.name}
            errors={form.errors}
          />
          <TextField
            label={t('editor.description')}
            name="description"
            maxLength={500}
            defaultValue={draft?.description}
            errors={form.errors}
          />
          {!draft && (
            <Chips label={t('starter.title')}>
              {starterNames.map((name) => (
                <Chip key={name} on={false} onClick={() => setQuery(queryOfFilter(starters[name]))}>
                  {t(`starter.${name}`)}
                </Chip>
              ))}
            </Chips>
          )}
          <SentenceField onRead={(read) => setQuery(queryOfFilter(read))} />
          <RuleBuilder query={query} onChange={setQuery} />
          <FormErrors errors={form.errors} fields={['name', 'description']} />
          <div className="k-row">
            <Button type="submit" look="primary" busy={form.busy}>
              {t('editor.save')}
            </Button>
            <ButtonLink to={back} look="quiet">
              {t('cancel')}
            </ButtonLink>
          </div>
        </Form>
      </Panel>
      <div className="k-editor-live">
        <LivePreview filter={filter} />
      </div>
    </div>
  );
}
