import { useTranslation } from 'react-i18next';
import type { OnePrivacyRequestQuery } from '../../gql/graphql.js';
import { Count } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';

type Request = NonNullable<OnePrivacyRequestQuery['privacyRequest']>;

/** What an erasure does to each kind of data, before, while and after it is done. */
export function ErasurePanel({ request, steps }: { request: Request; steps: NonNullable<Request['erasure']> }) {
  const { t } = useTranslation('privacy');
  const isDone = request.state === 'DONE';
  return (
    <Panel title={isDone ? t('erasure.done') : t('erasure.will')}>
      {request.state === 'RUNNING' && (
        <progress aria-label={t('erasure.progress')} value={request.stepsDone} max={request.stepsTotal || 1} />
      )}
      <table className="k-plain-table">
        <thead>
          <tr>
            <th scope="col">{t('erasure.data')}</th>
            <th scope="col" className="k-end">
              {t('erasure.count')}
            </th>
            <th scope="col">{t('erasure.what')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.name}>
              <td>{step.name}</td>
              <td className="k-end k-num">
                <Count value={step.count} />
              </td>
              <td className="k-muted">{step.isDeleted ? t('erasure.deleted') : t('erasure.emptied')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
