import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session/viewer.js';
import { text, useUrlState } from '../../lib/url-state.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, Refused, SkeletonLines } from '../../ui/states.js';
import { FileDrop } from './file-drop.js';
import { ImportForm } from './import-form.js';
import { LookIntoUpload } from './import-upload.graphql.js';
import { OutcomePanel } from './outcome.panel.js';
import './data.css';

const address = { file: text, job: text };

/** A file on its way in: sent, understood, rehearsed, brought in. All of it stands in the address. */
function Steps() {
  const { t } = useTranslation('data');
  const [{ file, job }, change] = useUrlState(address);
  const seen = useQuery(LookIntoUpload, { variables: { id: file }, skip: file === '' });
  if (file === '') return <FileDrop onSent={(id) => change({ file: id, job: '' })} />;
  return (
    <>
      <Answer of={seen} skeleton={<SkeletonLines lines={10} />}>
        {({ importUpload: upload }) =>
          upload && upload.columns.length > 0 ? (
            <ImportForm key={upload.id} upload={upload} onBegun={(id) => change({ job: id })} />
          ) : (
            <Panel title={t('upload.title')}>
              <Empty title={upload ? t('upload.no-table') : t('upload.gone')}>
                <Button onClick={() => change({ file: '', job: '' })}>{t('upload.other')}</Button>
              </Empty>
            </Panel>
          )
        }
      </Answer>
      {job && <OutcomePanel key={job} id={job} />}
    </>
  );
}

/** Brings a file of customers, orders, products or reviews in. */
export function Component() {
  const { t } = useTranslation('data');
  const mayImport = useMay('data:import');
  const [{ file }, change] = useUrlState(address);
  return (
    <Page
      title={t('upload.title')}
      hint={t('upload.hint')}
      actions={
        <>
          {file !== '' && <Button onClick={() => change({ file: '', job: '' })}>{t('upload.other')}</Button>}
          <ButtonLink to="/settings?tab=imports">{t('imports.title')}</ButtonLink>
        </>
      }
    >
      {mayImport ? <Steps /> : <Refused permission="data:import" />}
    </Page>
  );
}
