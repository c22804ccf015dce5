import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { SkeletonPanels } from '../../ui/panel.js';
import { Answer } from '../../ui/states.js';
import { HealthSpreadPanel } from './health-spread.panel.js';
import { ModelCardPanel } from './model-card.panel.js';
import { ParetoPanel } from './pareto.panel.js';
import { PredictedPanel } from './predicted.panel.js';
import { RfmPanel } from './rfm.panel.js';
import { ValueBoard } from './scoring.graphql.js';
import './scoring.css';

/** Bought well, but nothing for a year: the best of them first. */
const stopped: CustomerFilter = { daysSinceLastOrder: { between: [365, 730] } };

/** What customers are worth, will be worth, and how far the model can be trusted. */
export function Component() {
  const { t } = useTranslation('scoring');
  const board = useQuery(ValueBoard);
  const link = (
    <ButtonLink to={`${listOf(stopped)}&sort=VALUE`} look="quiet">
      {t('value.stopped')}
    </ButtonLink>
  );
  return (
    <Page title={t('value.title')} hint={t('value.hint')} actions={link}>
      <div className="k-boards k-value-boards">
        <Answer of={board} skeleton={<SkeletonPanels count={4} lines={10} />}>
          {({ valueBoard }) => (
            <>
              <RfmPanel cells={valueBoard.rfm} />
              <ParetoPanel points={valueBoard.pareto} classes={valueBoard.abc} />
              <PredictedPanel steps={valueBoard.predicted} />
              <HealthSpreadPanel steps={valueBoard.health} />
            </>
          )}
        </Answer>
        <ModelCardPanel kind="LIFETIME" />
      </div>
    </Page>
  );
}
