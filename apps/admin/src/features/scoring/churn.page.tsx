import { useTranslation } from 'react-i18next';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { ModelCardPanel } from './model-card.panel.js';
import { WatchListView } from './watch-list.js';
import './scoring.css';

const address = { tab: oneOf(['watch', 'test'], 'watch') };

/** Who is about to leave and why, and how far that can be trusted. */
export function Component() {
  const { t } = useTranslation('scoring');
  const [{ tab }, change] = useUrlState(address);
  const tabs = [
    { key: 'watch' as const, title: t('churn.watch') },
    { key: 'test' as const, title: t('churn.test') },
  ];
  return (
    <Page title={t('churn.title')} hint={t('churn.hint')} fill={tab === 'watch'}>
      <Tabs label={t('churn.title')} tabs={tabs} active={tab} onChange={(next) => change({ tab: next })} />
      {tab === 'watch' ? <WatchListView /> : <ModelCardPanel kind="CHURN" />}
    </Page>
  );
}
