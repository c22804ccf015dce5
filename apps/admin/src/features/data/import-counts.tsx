import { useTranslation } from 'react-i18next';
import type { ImportOutcomeQuery } from '../../gql/graphql.js';
import { Count } from '../../ui/money.js';
import '../../ui/chart.css';
import './data.css';

type Outcome = NonNullable<ImportOutcomeQuery['importJob']>;

const became = ['created', 'updated', 'unchanged', 'rejected'] as const;

/** How many rows of each kind became what. */
export function CountsOfRows({ counts }: { counts: Outcome['counts'] }) {
  const { t } = useTranslation('data');
  return (
    <div className="k-counts-of-rows">
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
    </div>
  );
}

/** What there is to say about single rows. */
export function Remarks({ remarks }: { remarks: Outcome['remarks'] }) {
  const { t } = useTranslation('data');
  if (remarks.length === 0) return null;
  return (
    <section className="k-stack">
      <h3>{t('imports.remarks')}</h3>
      <ul className="k-movers">
        {remarks.map(({ fileName, line, reason }, place) => (
          <li key={place}>
            <span className="k-muted">{t('imports.line', { file: fileName, line })}</span> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Fetches the rows that were not taken, to be put right and sent again. */
export function RejectedLink({ of: { id, counts } }: { of: Pick<Outcome, 'id' | 'counts'> }) {
  const { t } = useTranslation('data');
  if (counts.every(({ rejected }) => rejected === 0)) return null;
  return (
    <a className="k-button" href={`/imports/${id}/rejected.csv`} download>
      {t('imports.fetch-rejected')}
    </a>
  );
}
