import { useTranslation } from 'react-i18next';
import type { Upload } from './plan.js';

/** The first rows of a file, as they stand in it. */
export function FirstRows({ upload: { columns, rows, encoding } }: { upload: Upload }) {
  const { t } = useTranslation('data');
  return (
    <div className="k-first-rows" role="region" tabIndex={0} aria-label={t('plan.first-rows')}>
      <table>
        <caption className="k-muted">{t('plan.encoding', { encoding })}</caption>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {row.map((value, place) => (
                <td key={place}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
