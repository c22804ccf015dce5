import { useQuery } from '@apollo/client/react';
import { ArticleKind, ArticleState } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleFilter, ArticleListQuery } from '../../../gql/graphql.js';
import { usePages } from '../../../lib/apollo/use-pages.js';
import { useEnumLabel, useInLanguage } from '../../../lib/enum-label.js';
import { useMay } from '../../../lib/session/viewer.js';
import { oneOf, text, useUrlState } from '../../../lib/url-state.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { Button } from '../../../ui/button.js';
import { Page } from '../../../ui/page.js';
import { Empty, SkeletonLines, Trouble } from '../../../ui/states.js';
import { Chip, Chips, Tabs } from '../../../ui/tabs.js';
import { EnumText, Tag } from '../../../ui/tag.js';
import { ArticleDialog } from './article.dialog.js';
import { ArticlePanel } from './article.panel.js';
import { ArticleList } from './knowledge.graphql.js';
import { MacrosPanel } from './macros.panel.js';
import '../my-tickets.css';
import '../casework/casework.css';
import './knowledge.css';

type Row = ArticleListQuery['articles']['edges'][number]['node'];

const parts = ['articles', 'macros'] as const;
const kinds = ['all', 'waiting', ...ArticleKind.keys] as const;
const address = { part: oneOf(parts, 'articles'), kind: oneOf(kinds, 'all'), search: text, article: text };

function filterOf(kind: (typeof kinds)[number], search: string): ArticleFilter {
  const wanted = search.trim() === '' ? {} : { search };
  if (kind === 'all') return wanted;
  return kind === 'waiting' ? { ...wanted, isWaiting: true } : { ...wanted, kind };
}

function ArticleRow({ row, isOpen, onOpen }: { row: Row; isOpen: boolean; onOpen: () => void }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const shown = row.approved ?? row.latest;
  const isPending = row.latest && row.latest.number !== row.approved?.number;
  return (
    <li>
      <button type="button" className="k-mine" aria-current={isOpen} onClick={onOpen}>
        <span className="k-list-title">
          <span className="k-strong">{shown && inLanguage(shown.titleZh, shown.titleEn)}</span>
          <br />
          <span className="k-muted">
            <EnumText of={ArticleKind} value={row.kind} />
            {row.used > 0 && ` · ${t('knowledge.used', { count: row.used, satisfied: row.satisfied })}`}
          </span>
        </span>
        {isPending && row.latest && (
          <Tag tone={row.latest.state === 'WAITING' ? 'warn' : 'outline'}>
            <EnumText of={ArticleState} value={row.latest.state} />
          </Tag>
        )}
      </button>
    </li>
  );
}

function Articles({ onNew }: { onNew: () => void }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const [{ kind, search, article }, change] = useUrlState(address);
  const wanted = useDebounced(search, 200);
  const list = useQuery(ArticleList, { variables: { filter: filterOf(kind, wanted) } });
  const pages = usePages(list, (data) => data.articles);
  if (list.error && !list.data) return <Trouble error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <div className="k-knowledge" data-open={article !== ''}>
      <div className="k-stack k-knowledge-list">
        <input
          type="search"
          className="k-input"
          placeholder={t('knowledge.search')}
          aria-label={t('knowledge.search')}
          value={search}
          onChange={(event) => change({ search: event.target.value }, { replace: true })}
        />
        <Chips label={t('knowledge.kinds')}>
          {kinds.map((one) => (
            <Chip key={one} on={one === kind} onClick={() => change({ kind: one })}>
              {one === 'all' || one === 'waiting' ? t(`knowledge.${one}`) : label(ArticleKind, one)}
            </Chip>
          ))}
        </Chips>
        <ul className="k-list">
          {pages.rows.map((row) => (
            <ArticleRow key={row.id} row={row} isOpen={row.id === article} onOpen={() => change({ article: row.id })} />
          ))}
        </ul>
        {!list.data && <SkeletonLines lines={6} />}
        {list.data && pages.rows.length === 0 && (
          <Empty title={t('knowledge.empty')}>
            <Button size="small" onClick={onNew}>
              {t('knowledge.new')}
            </Button>
          </Empty>
        )}
      </div>
      {article !== '' && <ArticlePanel key={article} id={article} onClose={() => change({ article: '' })} />}
    </div>
  );
}

/** What the desk knows: answer standards, guides, facts; and the texts it answers with. */
export function Component() {
  const { t } = useTranslation('service-desk');
  const [{ part }, change] = useUrlState(address);
  const mayWrite = useMay('knowledge:write');
  const [isWriting, write] = useState(false);
  const tabs = parts.map((key) => ({ key, title: t(`knowledge.${key}`) }));
  const actions = mayWrite && part === 'articles' && (
    <Button look="primary" onClick={() => write(true)}>
      {t('knowledge.new')}
    </Button>
  );
  return (
    <Page title={t('knowledge.title')} hint={t('knowledge.hint')} actions={actions}>
      <Tabs label={t('knowledge.title')} tabs={tabs} active={part} onChange={(key) => change({ part: key })} />
      {part === 'articles' ? <Articles onNew={() => write(true)} /> : <MacrosPanel />}
      {isWriting && (
        <ArticleDialog article={null} onClose={() => write(false)} onSaved={(id) => change({ article: id })} />
      )}
    </Page>
  );
}
