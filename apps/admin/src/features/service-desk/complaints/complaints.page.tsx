import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComplaintFilter, ComplaintReportQuery } from '../../../gql/graphql.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { oneOf, useUrlState } from '../../../lib/url-state.js';
import { Money } from '../../../ui/money.js';
import { Page } from '../../../ui/page.js';
import { Figure, Panel } from '../../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { Tag } from '../../../ui/tag.js';
import { CodesPanel } from './codes.panel.js';
import { complaintsOf, type Since } from './complaint-list.js';
import { ComplaintReport } from './complaints.graphql.js';
import '../my-tickets.css';
import './complaints.css';

type Report = ComplaintReportQuery['complaintReport'];
type Row = Report['rows'][number];

const spans = ['30', '90', '365'] as const;
const address = { days: oneOf(spans, '90') };
const DAY_MS = 86_400_000;

/** The span ends with the hour, so that the same question is asked for a while. */
function sinceOf(days: string): Since {
  const before = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);
  return { from: new Date(before.getTime() - Number(days) * DAY_MS).toISOString(), before: before.toISOString() };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function Count({ of, filter, since, view }: { of: number; filter: ComplaintFilter; since: Since; view?: 'open' }) {
  if (of === 0) return <span className="k-muted">0</span>;
  return <Link to={complaintsOf(filter, since, view)}>{of}</Link>;
}

/** How much more often those who complained are lost than others who bought the product. */
function Lost({ row, filter, since }: { row: Row; filter: ComplaintFilter; since: Since }) {
  const { t } = useTranslation('service-desk');
  const own = share(row.lost, row.complaints);
  const others = row.otherBuyers === null ? null : share(row.otherLost ?? 0, row.otherBuyers);
  const isWorse = row.complaints >= 3 && others !== null && own >= others + 10;
  return (
    <span className="k-row">
      <Count of={row.lost} filter={{ ...filter, isLost: true }} since={since} />
      <Tag tone={isWorse ? 'danger' : 'outline'}>{t('case.percent', { percent: own })}</Tag>
      {others !== null && <span className="k-muted">{t('report.others', { percent: others })}</span>}
    </span>
  );
}

function Chain({ rows, since }: { rows: readonly Row[]; since: Since }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  if (rows.length === 0) return <Empty title={t('report.empty')} />;
  return (
    <div className="k-report" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th>{t('report.defect')}</th>
            <th>{t('report.product')}</th>
            <th>{t('report.complaints')}</th>
            <th>{t('report.open')}</th>
            <th>{t('report.deviating')}</th>
            <th>{t('report.reopened')}</th>
            <th>{t('report.lost')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { code, product } = row;
            const filter: ComplaintFilter = {
              ...(code ? { codeId: code.id } : { isWithoutCode: true }),
              ...(product ? { productId: product.id } : { isWithoutProduct: true }),
            };
            return (
              <tr key={`${code?.id}-${product?.id}`}>
                <td>
                  {code ? (
                    <>
                      <span className="k-muted">{code.key}</span> {inLanguage(code.nameZh, code.nameEn)}
                    </>
                  ) : (
                    <span className="k-muted">{t('complaint.none')}</span>
                  )}
                </td>
                <td>{product?.name ?? <span className="k-muted">—</span>}</td>
                <td>
                  <Count of={row.complaints} filter={filter} since={since} />
                </td>
                <td>
                  <Count of={row.open} filter={filter} since={since} view="open" />
                </td>
                <td>
                  <Count of={row.deviating} filter={{ ...filter, isDeviating: true }} since={since} />
                </td>
                <td>
                  <Count of={row.reopened} filter={{ ...filter, isReopened: true }} since={since} />
                </td>
                <td>
                  <Lost row={row} filter={filter} since={since} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Board({ data, since }: { data: ComplaintReportQuery; since: Since }) {
  const { t } = useTranslation('service-desk');
  const { complaintReport: report, serviceRatings: ratings } = data;
  const hours = report.medianMinutes === null ? null : Math.round(report.medianMinutes / 6) / 10;
  return (
    <>
      <Panel title={t('report.figures')}>
        <div className="k-figures">
          <Figure label={t('report.complaints')}>
            <Count of={report.complaints} filter={{}} since={since} />
          </Figure>
          <Figure label={t('report.open')}>
            <Count of={report.open} filter={{}} since={since} view="open" />
          </Figure>
          <Figure label={t('report.deviating')}>
            <Count of={report.deviating} filter={{ isDeviating: true }} since={since} />
          </Figure>
          <Figure label={t('report.reopened')}>
            <Count of={report.reopened} filter={{ isReopened: true }} since={since} />
          </Figure>
          <Figure label={t('report.lost')}>
            <Count of={report.lost} filter={{ isLost: true }} since={since} />
          </Figure>
          <Figure label={t('report.median')}>{hours === null ? '—' : t('report.hours', { count: hours })}</Figure>
          <Figure label={t('report.compensation')}>
            <Money value={report.compensation} whole />
          </Figure>
          <Figure
            label={t('report.csat')}
            title={t('report.csat-hint', { answers: ratings.answers, asked: ratings.asked })}
          >
            {ratings.csat === null ? '—' : t('case.percent', { percent: ratings.csat })}
          </Figure>
        </div>
      </Panel>
      <Panel title={t('report.chain')}>
        <Chain rows={report.rows} since={since} />
      </Panel>
    </>
  );
}

/** From the defect over the product to the complaint and to customers who left; below, the answer standards. */
export function Component() {
  const { t } = useTranslation('service-desk');
  const [{ days }, change] = useUrlState(address);
  const since = sinceOf(days);
  const report = useQuery(ComplaintReport, { variables: since });
  return (
    <Page title={t('complaints.title')} hint={t('complaints.hint')}>
      <Chips label={t('complaints.span')}>
        {spans.map((one) => (
          <Chip key={one} on={one === days} onClick={() => change({ days: one })}>
            {t('complaints.days', { count: Number(one) })}
          </Chip>
        ))}
      </Chips>
      <Answer of={report} skeleton={<SkeletonLines lines={12} />}>
        {(data) => <Board data={data} since={since} />}
      </Answer>
      <CodesPanel />
    </Page>
  );
}
