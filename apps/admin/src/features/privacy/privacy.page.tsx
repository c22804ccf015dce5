import { useTranslation } from 'react-i18next';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { NoticesTab } from './notices.tab.js';
import { RegisterTab } from './register.tab.js';
import { RequestsTab } from './requests.tab.js';
import { RetentionTab } from './retention.tab.js';
import './privacy.css';

const tabs = ['requests', 'retention', 'notices', 'register'] as const;
const address = { tab: oneOf(tabs, 'requests') };
const screens = { requests: RequestsTab, retention: RetentionTab, notices: NoticesTab, register: RegisterTab };

/** What customers ask about their data, how long it is kept, what they are told, and what is done with it. */
export function Component() {
  const { t } = useTranslation('privacy');
  const [{ tab }, change] = useUrlState(address);
  const Screen = screens[tab];
  return (
    <Page title={t('title')} fill>
      <Tabs
        label={t('title')}
        tabs={tabs.map((key) => ({ key, title: t(`tab.${key}`) }))}
        active={tab}
        onChange={(next) => change({ tab: next })}
      />
      <div className="k-privacy">
        <Screen />
      </div>
    </Page>
  );
}
