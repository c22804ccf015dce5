import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter } from '../../gql/graphql.js';
import { ButtonLink } from '../../ui/button.js';
import { useEditForm } from '../../ui/edit-form.js';
import { FormErrors, SendButton, TextField } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { HeldField } from '../../ui/held-field.js';
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
  /** The rule in words, where it is known. */
  sentence?: string;
  version?: number;
}

const valuesOf = (draft: SegmentDraft | null) =>
  draft
    ? {
        name: draft.name,
        description: draft.description,
        rule: { id: JSON.stringify(draft.filter), name: draft.sentence ?? '' },
      }
    : {};

const start: Query = { combinator: 'and', rules: [{ field: 'baseClass', operator: 'in', value: [] }] };

/** Writes a segment's rule, with what it means beside it. */
export function SegmentEditor({
  draft,
  back,
  again = async () => draft,
  onSave,
}: {
  draft: SegmentDraft | null;
  back: string;
  /** Asks for the segment once more, when somebody else was quicker. */
  again?: () => Promise<SegmentDraft | null | undefined>;
  onSave: (draft: SegmentDraft) => Promise<readonly FieldError[]>;
}) {
  const { t } = useTranslation('segments');
  const [query, setQuery] = useState<Query>(() => (draft ? queryOfFilter(draft.filter) : start));
  const filter = useMemo(() => filterOfQuery(query), [query]);
  const form = useEditForm({ opened: draft, again, values: valuesOf }, async (values, base) => {
    if (!filter) return [{ code: 'BAD_INPUT', message: t('editor.no-rule'), field: null }];
    const { name = '', description = '' } = values;
    return onSave({ name, description, filter, version: base?.version });
  });
  return (
    <div className="k-editor">
      <Panel title={t('editor.rule')}>
        <Form of={form}>
          <TextField label={t('editor.name')} name="name" required maxLength={120} defaultValue={draft?.name} />
          <TextField
            label={t('editor.description')}
            name="description"
            maxLength={500}
            defaultValue={draft?.description}
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
          <HeldField<{ id: string }>
            name="rule"
            label={t('editor.rule')}
            value={JSON.stringify(filter)}
            shown={t('editor.rule-above')}
            onTake={({ id }) => setQuery(queryOfFilter(JSON.parse(id) as CustomerFilter))}
          />
          <RuleBuilder query={query} onChange={setQuery} />
          <FormErrors errors={form.errors} fields={['name', 'description']} />
          <div className="k-row">
            <SendButton look="primary" busy={form.busy}>
              {t('editor.save')}
            </SendButton>
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
