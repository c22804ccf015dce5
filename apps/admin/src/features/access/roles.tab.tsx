import { useQuery } from '@apollo/client/react';
import { Scope } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { RolesMatrixQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { EnumText } from '../../ui/tag.js';
import { RolesMatrix } from './settings.graphql.js';

type Roles = RolesMatrixQuery['roles'];

/** Every permission any role has, in a steady order. */
const permissionsOf = (roles: Roles): string[] =>
  [...new Set(roles.flatMap((role) => role.permissions.map((held) => held.permission)))].sort();

function Matrix({ roles }: { roles: Roles }) {
  const { t, i18n } = useTranslation('access');
  const inLanguage = useInLanguage();
  const nameOf = (permission: string) => {
    const word = permission.replace(':', '-');
    return i18n.exists(`permission.${word}`, { ns: 'access' }) ? t(`permission.${word}`) : permission;
  };
  return (
    <div className="k-matrix" tabIndex={0} role="region" aria-label={t('settings.roles')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('roles.permission')}</th>
            {roles.map((role) => (
              <th key={role.id} scope="col">
                {inLanguage(role.nameZh, role.nameEn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissionsOf(roles).map((permission) => (
            <tr key={permission}>
              <th scope="row">{nameOf(permission)}</th>
              {roles.map((role) => {
                const held = role.permissions.find((one) => one.permission === permission);
                return (
                  <td key={role.id}>
                    {held ? <EnumText of={Scope} value={held.scope} /> : <span className="k-muted">–</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What each role may do, and how far it reaches. */
export function RolesTab() {
  const { t } = useTranslation('access');
  const roles = useQuery(RolesMatrix);
  return (
    <Panel title={t('roles.title')}>
      <Answer of={roles} skeleton={<SkeletonLines lines={12} />}>
        {(data) => <Matrix roles={data.roles} />}
      </Answer>
    </Panel>
  );
}
