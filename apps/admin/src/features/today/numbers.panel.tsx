import { useQuery } from '@apollo/client/react';
import { BaseClass } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Count } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { EnumText } from '../../ui/tag.js';
import { TodaySummary } from './today.graphql.js';

/** How many customers there are of each class; every number opens its list. */
export function Numbers() {
  const { t } = useTranslation('today');
  const summary = useQuery(TodaySummary);
  return (
    <Panel title={t('numbers.title')}>
      <Answer of={summary} skeleton={<SkeletonLines lines={2} />}>
        {({ customerSummary }) => (
          <div className="k-figures">
            <Link to="/customers" className="k-figure">
              <span>{t('numbers.all')}</span>
              <strong>
                <Count value={customerSummary.total} />
              </strong>
            </Link>
            {BaseClass.keys.map((key) => (
              <Link key={key} to={`/customers?class=${key}`} className="k-figure">
                <span>
                  <EnumText of={BaseClass} value={key} />
                </span>
                <strong>
                  <Count value={customerSummary.byBaseClass.find((row) => row.key === key)?.count ?? 0} />
                </strong>
              </Link>
            ))}
          </div>
        )}
      </Answer>
    </Panel>
  );
}
