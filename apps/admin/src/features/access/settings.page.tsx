import { useTranslation } from 'react-i18next';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { useMay } from '../../lib/session/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { AccountTab } from './account.tab.js';
import { FieldsTab } from './fields.tab.js';
import { PeopleTab } from './people.tab.js';
import { RolesTab } from './roles.tab.js';
import { TagsTab } from './tags.tab.js';
import { TokensTab } from './tokens.tab.js';
import './settings.css';

const tabs = ['account', 'people', 'roles', 'tokens', 'fields', 'tags'] as const;
const address = { tab: oneOf(tabs, 'people') };
const screens = {
  account: AccountTab,
  people: PeopleTab,
  roles: RolesTab,
  tokens: TokensTab,
  fields: FieldsTab,
  tags: TagsTab,
};

/** The own account, users, roles, tokens, own fields, tags. */
export function Component() {
  const { t } = useTranslation('access');
  const [{ tab }, change] = useUrlState(address);
  const mayKeepPrivacy = useMay('privacy:write');
  const Screen = screens[tab];
  return (
    <Page
      title={t('settings.title')}
      actions={mayKeepPrivacy && <ButtonLink to="/privacy">{t('settings.privacy')}</ButtonLink>}
      fill
    >
      <Tabs
        label={t('settings.title')}
        tabs={tabs.map((key) => ({ key, title: t(`settings.${key}`) }))}
        active={tab}
        onChange={(next) => change({ tab: next })}
      />
      <div className="k-settings">
        <Screen />
      </div>
    </Page>
  );
}
