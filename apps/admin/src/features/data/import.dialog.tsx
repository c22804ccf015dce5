import { ImportState } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { ImportsQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Count } from '../../ui/money.js';
import { Facts } from '../../ui/panel.js';
import { ExactTime } from '../../ui/time.js';
import '../../ui/chart.css';

/** One import of files. */
export type Import = ImportsQuery['importJobs']['edges'][number]['node'];

const became = ['created', 'updated', 'unchanged', 'rejected'] as const;

function Counts({ of: { counts } }: { of: Import }) {
  const { t } = useTranslation('data');
  return (
    <table className="k-chart-table">
      <thead>
        <tr>
          <th scope="col">{t('imports.kind')}</th>
          {became.map((what) => (
            <th key={what} scope="col">
              {t(`imports.${what}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.kind}>
            <th scope="row">{t(`imports.of-${count.kind}`)}</th>
            {became.map((what) => (
              <td key={what}>
                <Count value={count[what]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What became of every row of an import, and why some were left out. */
export function ImportDialog({ of, onClose }: { of: Import; onClose: () => void }) {
  const { t } = useTranslation('data');
  const label = useEnumLabel();
  return (
    <Dialog title={`${of.fileName} · ${label(ImportState, of.state)}`} onClose={onClose}>
      <Facts
        of={[
          [t('imports.mapping'), of.mapping],
          [t('imports.at'), <ExactTime key="at" at={of.startedAt} />],
          [t('imports.ended'), of.finishedAt && <ExactTime key="ended" at={of.finishedAt} />],
          [t('imports.failure'), of.failure],
        ]}
      />
      {of.counts.length > 0 && <Counts of={of} />}
      {of.remarks.length > 0 && (
        <section className="k-stack">
          <h3>{t('imports.remarks')}</h3>
          <ul className="k-movers">
            {of.remarks.map(({ fileName, line, reason }, place) => (
              <li key={place}>
                <span className="k-muted">{t('imports.line', { file: fileName, line })}</span> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="k-dialog-foot">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
