import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/session/viewer.js';
import { text, useUrlState } from '../../lib/url-state.js';
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

/** A tab of another area; it is there for those who hold one of the permissions. */
export interface FurtherTab {
  readonly key: string;
  readonly permissions: readonly string[];
  readonly Screen: ComponentType;
}

const own: readonly FurtherTab[] = [
  { key: 'account', permissions: [], Screen: AccountTab },
  { key: 'people', permissions: ['users:read'], Screen: PeopleTab },
  { key: 'roles', permissions: ['users:read'], Screen: RolesTab },
  { key: 'tokens', permissions: ['users:write'], Screen: TokensTab },
  { key: 'fields', permissions: [], Screen: FieldsTab },
  { key: 'tags', permissions: [], Screen: TagsTab },
];
const address = { tab: text };

/** The own account, users, roles, tokens, own fields, tags; then what other areas bring. */
export function SettingsPage({ further }: { further: readonly FurtherTab[] }) {
  const { t } = useTranslation('access');
  const [{ tab }, change] = useUrlState(address);
  const held = new Set(useViewer().permissions.map(({ permission }) => permission));
  const tabs = [...own, ...further].filter(
    ({ permissions }) => permissions.length === 0 || permissions.some((one) => held.has(one)),
  );
  const usual = held.has('users:read') ? 'people' : 'account';
  const { key: active, Screen } = tabs.find(({ key }) => key === tab) ??
    tabs.find(({ key }) => key === usual) ?? { key: 'account', Screen: AccountTab };
  return (
    <Page
      title={t('settings.title')}
      actions={held.has('privacy:write') && <ButtonLink to="/privacy">{t('settings.privacy')}</ButtonLink>}
      fill
    >
      <Tabs
        label={t('settings.title')}
        tabs={tabs.map(({ key }) => ({ key, title: t(`settings.${key}`) }))}
        active={active}
        onChange={(next) => change({ tab: next })}
      />
      <div className="k-settings">
        <Screen />
      </div>
    </Page>
  );
}
