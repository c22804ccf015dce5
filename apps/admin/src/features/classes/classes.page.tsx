import { useQuery } from '@apollo/client/react';
import { ClassScheme } from '@kehu/schema';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemesQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { Page } from '../../ui/page.js';
import { SkeletonPanels } from '../../ui/panel.js';
import { Answer } from '../../ui/states.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { Tag } from '../../ui/tag.js';
import { Schemes } from './classes.graphql.js';
import { MatrixPanel } from './matrix.panel.js';
import { RulesPanel } from './rules.panel.js';
import { SpreadPanel } from './spread.panel.js';
import { WorkPanel } from './work.panel.js';
import './classes.css';

/** A scheme as the screen shows it. */
export type Scheme = SchemesQuery['classSchemes'][number];

const address = { scheme: oneOf(ClassScheme.keys, 'VALUE_POTENTIAL') };

function SchemeChips({
  schemes,
  chosen,
  onChoose,
}: {
  schemes: readonly Scheme[];
  chosen: string;
  onChoose: (key: ClassScheme) => void;
}) {
  const { t } = useTranslation('classes');
  const label = useEnumLabel();
  return (
    <Chips label={t('scheme')}>
      {schemes.map(({ scheme, toCome }) => (
        <Chip key={scheme} on={scheme === chosen} onClick={() => onChoose(scheme)}>
          {label(ClassScheme, scheme)}
          {toCome && (
            <Tag tone="warn">
              {toCome.state === 'PUBLISHING' ? t('publishing', { percent: toCome.progress }) : t('draft')}
            </Tag>
          )}
        </Chip>
      ))}
    </Chips>
  );
}

const LOOK_AGAIN_MS = 1000;

/** The schemes; asked again while one of them is being published, until everybody has moved. */
function useSchemes() {
  const schemes = useQuery(Schemes);
  const { startPolling, stopPolling } = schemes;
  const isPublishing = schemes.data?.classSchemes.some(({ toCome }) => toCome?.state === 'PUBLISHING') ?? false;
  useEffect(() => {
    if (isPublishing) startPolling(LOOK_AGAIN_MS);
    return stopPolling;
  }, [isPublishing, startPolling, stopPolling]);
  return schemes;
}

/** The classifications: who stands where, by which rules, and who would move by others. */
export function Component() {
  const { t } = useTranslation('classes');
  const [{ scheme }, change] = useUrlState(address);
  const schemes = useSchemes();
  const known = schemes.data?.classSchemes;
  const shown = known?.find((one) => one.scheme === scheme);
  return (
    <Page title={t('title')} hint={t('hint')}>
      <Answer
        of={schemes}
        skeleton={
          <div className="k-boards">
            <SkeletonPanels count={2} lines={10} />
          </div>
        }
      >
        {({ classSchemes }) => (
          <>
            <SchemeChips schemes={classSchemes} chosen={scheme} onChoose={(key) => change({ scheme: key })} />
            {shown && (
              <div className="k-boards" key={scheme}>
                <SpreadPanel of={shown} />
                <RulesPanel of={shown} />
              </div>
            )}
          </>
        )}
      </Answer>
      {(known || !schemes.error) && (
        <>
          <MatrixPanel scheme={scheme} of={shown} />
          <WorkPanel schemes={known ?? []} />
        </>
      )}
    </Page>
  );
}
