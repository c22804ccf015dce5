import { useQuery } from '@apollo/client/react';
import { MaskedKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PreviewAccessQuery } from '../../gql/graphql.js';
import { usePermissionName } from '../../lib/session/permission-name.js';
import { text, useUrlState } from '../../lib/url-state.js';
import { Count } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';
import { PersonField } from '../../ui/person-field.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { PreviewAccess } from './preview.graphql.js';

type Preview = NonNullable<PreviewAccessQuery['accessPreview']>;

const address = { as: text };

function Reach({ preview }: { preview: Preview }) {
  const { t } = useTranslation('access');
  const nameOf = usePermissionName();
  return (
    <ul className="k-list">
      {preview.reach.map(({ permission, customers }) => (
        <li key={permission} className="k-list-row">
          <span className="k-list-title">{nameOf(permission)}</span>
          <span className="k-meter k-preview-meter" aria-hidden="true">
            <i style={{ width: `${(100 * customers) / Math.max(1, preview.allCustomers)}%` }} />
          </span>
          <Count value={customers} />
        </li>
      ))}
      {preview.reach.length === 0 && <Empty inline title={t('preview.nothing')} />}
    </ul>
  );
}

function Shown({ preview }: { preview: Preview }) {
  const { t } = useTranslation('access');
  return (
    <div className="k-stack k-stack-wide">
      <p className="k-muted">{t('preview.of', { count: preview.allCustomers })}</p>
      <Reach preview={preview} />
      <p className="k-row k-row-wrap">
        <span className="k-muted">{t('preview.masked')}</span>
        {preview.masked.length === 0 && t('preview.nothing-masked')}
        {preview.masked.map((kind) => (
          <Tag key={kind} tone="outline">
            <EnumText of={MaskedKind} value={kind} />
          </Tag>
        ))}
      </p>
      <p className="k-row k-row-wrap">
        <span className="k-muted">{t('preview.examples')}</span>
        {preview.examples.length === 0 && t('preview.nobody')}
        {preview.examples.map((customer) => (
          <Link key={customer.id} to={`/customers/${customer.id}`}>
            {customer.name}
          </Link>
        ))}
      </p>
    </div>
  );
}

/** What a colleague would see, counted by the same rules that decide it when they ask themselves. */
export function AccessPreviewPanel() {
  const { t } = useTranslation('access');
  const [{ as }, change] = useUrlState(address);
  const answer = useQuery(PreviewAccess, { variables: { userId: as }, skip: as === '', fetchPolicy: 'network-only' });
  return (
    <Panel title={t('preview.title')}>
      <div className="k-stack k-stack-wide">
        <PersonField label={t('preview.who')} onChoose={(person) => change({ as: person?.id ?? '' })} />
        {as === '' ? (
          <Empty inline title={t('preview.hint')} />
        ) : (
          <Answer of={answer} skeleton={<SkeletonLines lines={6} />}>
            {({ accessPreview }) =>
              accessPreview ? <Shown preview={accessPreview} /> : <Empty inline title={t('preview.unknown')} />
            }
          </Answer>
        )}
      </div>
    </Panel>
  );
}
