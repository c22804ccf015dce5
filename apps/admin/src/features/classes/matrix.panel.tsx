import { useQuery } from '@apollo/client/react';
import type { ClassScheme } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClassMatrixQuery, CustomerFilter } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { isoDay } from '../../lib/dates.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber } from '../../lib/money.js';
import { text, useUrlState } from '../../lib/url-state.js';
import { TextField } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { useClassName } from './class-name.js';
import { ClassMatrix } from './classes.graphql.js';
import type { Scheme } from './classes.page.js';
import type { Rules } from './rules.js';

type Cell = ClassMatrixQuery['classTransitions']['cells'][number];

const address = { from: text, to: text };
const WINDOW_DAYS = 30;

function Matrix({ of, cells }: { of: Scheme; cells: readonly Cell[] }) {
  const { t } = useTranslation('classes');
  const language = useLanguage();
  const nameOf = useClassName(of);
  const order = [...((of.published?.rules as Rules | undefined)?.classes ?? []).map(({ key }) => key), null];
  const used = (side: 'from' | 'to') => order.filter((key) => cells.some((cell) => (cell[side] ?? null) === key));
  const sum = (some: readonly Cell[]): string =>
    formatNumber(
      some.reduce((all, { count }) => all + count, 0),
      language,
    );
  if (cells.length === 0) return <Empty inline title={t('matrix.empty')} />;
  return (
    <>
      <span className="k-muted">
        {t('matrix.sum', { all: sum(cells), moved: sum(cells.filter((cell) => cell.from !== cell.to)) })}
      </span>
      <div className="k-matrix-frame" tabIndex={0} role="group" aria-label={t('matrix.title')}>
        <table className="k-chart-table">
          <caption className="k-visually-hidden">{t('matrix.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.corner')}</th>
              {used('to').map((key) => (
                <th key={key} scope="col">
                  {nameOf(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {used('from').map((before) => (
              <tr key={before}>
                <th scope="row">{nameOf(before)}</th>
                {used('to').map((after) => {
                  const cell = cells.find((one) => (one.from ?? null) === before && (one.to ?? null) === after);
                  return (
                    <td key={after} className={before === after ? 'k-matrix-same' : undefined}>
                      {cell && (
                        <Link to={listOf(cell.filter as CustomerFilter)}>{formatNumber(cell.count, language)}</Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/**
 * Who went from which class to which between two days; each number opens its customers. The moves are asked for at once,
 * also while the scheme itself is still on its way.
 */
export function MatrixPanel({ scheme, of }: { scheme: ClassScheme; of: Scheme | undefined }) {
  const { t } = useTranslation('classes');
  const [given, change] = useUrlState(address);
  const from = given.from || isoDay(WINDOW_DAYS);
  const to = given.to && given.to >= from ? given.to : isoDay();
  const matrix = useQuery(ClassMatrix, { variables: { scheme, from, to } });
  const field = (name: 'from' | 'to', value: string, min: string | undefined, max: string) => (
    <TextField
      label={t(`matrix.${name}`)}
      name={name}
      type="date"
      value={value}
      min={min}
      max={max}
      errors={[]}
      onChange={(event) => event.target.value && change({ [name]: event.target.value })}
    />
  );
  return (
    <Panel
      title={t('matrix.title')}
      extra={
        <div className="k-row k-from-to">
          {field('from', from, undefined, to)}
          {field('to', to, from, isoDay())}
        </div>
      }
    >
      <Answer of={matrix} skeleton={<SkeletonLines lines={6} />}>
        {({ classTransitions }) => (
          <div className="k-stack">
            {of ? <Matrix of={of} cells={classTransitions.cells} /> : <SkeletonLines lines={6} />}
          </div>
        )}
      </Answer>
    </Panel>
  );
}
