import { useQuery } from '@apollo/client/react';
import { RoleKey } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { ServerFacts } from '../lib/session/session.graphql.js';
import { useCloseOutside } from '../ui/menu.js';
import { EnumText } from '../ui/tag.js';

/** Says that this is the demo company, and with which accounts it can be seen through other eyes. */
export function DemoMark() {
  const { t } = useTranslation();
  const menu = useCloseOutside();
  const facts = useQuery(ServerFacts, { fetchPolicy: 'cache-first' }).data?.serverInfo;
  if (!facts?.demo) return null;
  return (
    <details className="k-menu" ref={menu}>
      <summary className="k-demo-mark">{t('demo.mark')}</summary>
      <div className="k-menu-card k-menu-list k-demo-card">
        <p className="k-muted">{t('demo.hint')}</p>
        {facts.demoAccounts.map(({ email, role, password }) => (
          <p key={email}>
            <span className="k-strong">
              <EnumText of={RoleKey} value={role} />
            </span>
            <br />
            <span className="k-muted">
              {email} / {password}
            </span>
          </p>
        ))}
      </div>
    </details>
  );
}
