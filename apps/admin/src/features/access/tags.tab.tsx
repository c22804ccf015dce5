import { useMutation, useQuery } from '@apollo/client/react';
import { tagCreateRules } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listOf } from '../../lib/customer-filter.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { CreateTag, Tags } from './settings.graphql.js';

function NewTag() {
  const { t } = useTranslation('access');
  const [create] = useMutation(CreateTag, { refetchQueries: [Tags] });
  const form = useForm(async ({ name = '' }) => {
    const { data } = await create({ variables: { input: { name } } });
    return data?.tagCreate.userErrors ?? [];
  });
  return (
    <Form of={form} rules={tagCreateRules} className="k-inline-form">
      <TextField label={t('tags.name')} name="name" required errors={form.errors} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t('tags.create')}
      </Button>
      <FormErrors errors={form.errors} fields={['name']} />
    </Form>
  );
}

/** The words customers are tagged with; each opens its customers. */
export function TagsTab() {
  const { t } = useTranslation('access');
  const mayWrite = useMay('settings:write');
  const tags = useQuery(Tags);
  return (
    <Panel title={t('settings.tags')}>
      <Answer of={tags} skeleton={<SkeletonLines lines={4} />}>
        {(data) => (
          <div className="k-stack k-stack-wide">
            {mayWrite && <NewTag />}
            {data.tags.length === 0 && <Empty title={t('tags.empty')} />}
            <div className="k-row k-row-wrap">
              {data.tags.map((tag) => (
                <Link key={tag.id} to={listOf({ tag: { any: [tag.id] } })} className="k-tag k-tag-outline">
                  {tag.name}
                </Link>
              ))}
            </div>
          </div>
        )}
      </Answer>
    </Panel>
  );
}
