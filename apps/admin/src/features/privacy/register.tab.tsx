import { useQuery } from '@apollo/client/react';
import { ConsentPurpose } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { EnumTag } from '../../ui/tag.js';
import { Register } from './privacy.graphql.js';

/** What is done with personal data, why, and for how long it is kept. */
export function RegisterTab() {
  const { t } = useTranslation('privacy');
  const inLanguage = useInLanguage();
  const register = useQuery(Register);
  return (
    <Panel title={t('register.title')}>
      <Answer of={register} skeleton={<SkeletonLines lines={6} />}>
        {({ processingRegister }) => (
          <div className="k-privacy-scroll" tabIndex={0} role="region" aria-label={t('register.title')}>
            <table className="k-plain-table">
              <thead>
                <tr>
                  {(['activity', 'purpose', 'basis', 'data', 'kept'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`register.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {processingRegister.map((one) => (
                  <tr key={one.activityEn}>
                    <th scope="row">{inLanguage(one.activityZh, one.activityEn)}</th>
                    <td>
                      <EnumTag of={ConsentPurpose} value={one.purpose} />
                    </td>
                    <td>{t(`register.basis-${one.basis}`)}</td>
                    <td className="k-muted">{inLanguage(one.dataZh, one.dataEn)}</td>
                    <td>{inLanguage(one.keptForZh, one.keptForEn)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answer>
    </Panel>
  );
}
