import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { SkeletonPanels } from '../../ui/panel.js';
import { Answer, Empty } from '../../ui/states.js';
import { CohortsPanel } from './cohorts.panel.js';
import { FlowPanel } from './flow.panel.js';
import { FunnelPanel } from './funnel.panel.js';
import { LifecycleBoard } from './lifecycle.graphql.js';
import { TimePanel } from './time.panel.js';
import './lifecycle.css';

/** How far customers have come, where they go, and who comes back. */
export function Component() {
  const { t } = useTranslation('lifecycle');
  const board = useQuery(LifecycleBoard);
  return (
    <Page title={t('title')} hint={t('hint')}>
      <Answer
        of={board}
        skeleton={
          <div className="k-boards">
            <SkeletonPanels count={2} lines={10} />
          </div>
        }
      >
        {({ lifecycleBoard }) =>
          lifecycleBoard.funnel.every(({ customers }) => customers === 0) ? (
            <Empty title={t('board.empty')}>{t('board.empty-hint')}</Empty>
          ) : (
            <div className="k-boards">
              <FunnelPanel steps={lifecycleBoard.funnel} />
              <TimePanel stages={lifecycleBoard.stages} />
            </div>
          )
        }
      </Answer>
      <FlowPanel />
      <CohortsPanel />
    </Page>
  );
}
