import { useMutation, useQuery } from '@apollo/client/react';
import { AbsenceReason, ChurnFeature, ModelKind, ModelState } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData } from '../../gql/fragment-masking.js';
import type { ModelCardFragment } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { dayAsDate, formatDay } from '../../lib/dates.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { joinWords } from '../../lib/i18n/join-words.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Facts, Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { BackTestView } from './back-test.js';
import { FitModels, ModelCard, Models } from './scoring.graphql.js';

const LOOK_AGAIN_MS = 3_000;
const stateTones = { READY: 'good', REFUSED: 'warn', RUNNING: 'accent', ABANDONED: 'outline' } as const;

/** Asks for new models; the cards look again until they are there. */
function FitButton({ onAsked }: { onAsked: () => void }) {
  const { t } = useTranslation('scoring');
  const may = useMay('models:write');
  const [fit, { loading }] = useMutation(FitModels, {
    onCompleted: ({ modelsFit }) => {
      const [refusal] = modelsFit.userErrors;
      if (refusal) toast.problem(refusal.message);
      else toast.done(t('model.asked'));
      onAsked();
    },
  });
  if (!may) return null;
  return (
    <Button size="small" busy={loading} onClick={() => void fit()}>
      {t('model.fit')}
    </Button>
  );
}

function Refusal({ card }: { card: ModelCardFragment }) {
  const { t } = useTranslation('scoring');
  const label = useEnumLabel();
  const language = useLanguage();
  if (!card.reason) return null;
  const number = (value: number): string => formatNumber(value, language, 2);
  return (
    <p className="k-sentence">
      {label(AbsenceReason, card.reason)}
      {typeof card.have === 'number' &&
        typeof card.need === 'number' &&
        ` · ${t('model.shortfall', { have: number(card.have), need: number(card.need) })}`}
      {card.reason === 'LEAK_SUSPECTED' &&
        ` · ${joinWords(
          card.warnings.map((one) => label(ChurnFeature, one)),
          language,
        )}`}
    </p>
  );
}

function Weights({ card }: { card: ModelCardFragment }) {
  const { t } = useTranslation('scoring');
  const label = useEnumLabel();
  const language = useLanguage();
  const top = Math.max(...card.features.map(({ weight }) => Math.abs(weight)), 0.01);
  return (
    <ul className="k-stack" aria-label={t('model.weights')}>
      {card.features.map(({ feature, weight, typical }) => (
        <li
          key={feature}
          className="k-weight-row"
          title={t('model.typical', { typical: formatNumber(typical, language) })}
        >
          <span className="k-ellipsis">{label(ChurnFeature, feature)}</span>
          <span className={`k-meter${weight > 0 ? ' k-meter-warn' : ''}`} aria-hidden="true">
            <i style={{ width: `${(100 * Math.abs(weight)) / top}%` }} />
          </span>
          <span className="k-muted">{weight > 0 ? t('model.towards') : t('model.against')}</span>
          <span className="k-num">{formatNumber(weight, language, 2)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the statistician asks for; closed, since nobody else does. */
function Parameters({ card }: { card: ModelCardFragment }) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  if (card.parameters.length === 0) return null;
  return (
    <details>
      <summary className="k-muted">{t('model.parameters')}</summary>
      <Facts
        of={card.parameters.map(({ key, value }) => [t(`parameter.${key}`), formatNumber(value, language, 4)] as const)}
      />
    </details>
  );
}

function Card({ card }: { card: ModelCardFragment }) {
  const { t } = useTranslation('scoring');
  const label = useEnumLabel();
  const language = useLanguage();
  const of = { customers: formatNumber(card.customers, language), events: formatNumber(card.events, language) };
  return (
    <div className="k-stack k-stack-wide">
      <Refusal card={card} />
      <Facts
        of={[
          [t('model.version'), `${card.version} · ${formatDay(dayAsDate(card.asOf), language)}`],
          [t('model.data'), card.kind === 'CHURN' ? t('model.data-churn', of) : t('model.data-lifetime', of)],
          [t('model.when'), card.finishedAt && <RelativeTime at={card.finishedAt} />],
          [
            t('model.left-out'),
            joinWords(
              card.leftOut.map((one) => label(ChurnFeature, one)),
              language,
            ),
          ],
          [t('model.mind'), card.warnings.includes('CORRELATED') ? t('model.correlated') : null],
          [
            t('model.no-test'),
            card.backTestReason && card.state === 'READY' && label(AbsenceReason, card.backTestReason),
          ],
          [
            t('model.auc'),
            card.backTest &&
              typeof card.backTest.auc === 'number' &&
              t('model.auc-value', {
                auc: formatNumber(card.backTest.auc, language, 3),
                low: formatNumber(card.backTest.aucLow ?? card.backTest.auc, language, 3),
                high: formatNumber(card.backTest.aucHigh ?? card.backTest.auc, language, 3),
              }),
          ],
          [
            t('model.alarm', { share: formatShare(card.backTest?.threshold ?? 0, language) }),
            card.backTest &&
              typeof card.backTest.precision === 'number' &&
              t('model.alarm-value', {
                precision: formatShare(card.backTest.precision, language),
                recall: formatShare(card.backTest.recall ?? 0, language),
              }),
          ],
        ]}
      />
      <Parameters card={card} />
      {card.features.length > 0 && <Weights card={card} />}
      {card.backTest && <BackTestView test={card.backTest} />}
    </div>
  );
}

/** The card of the newest run of a model: what it learnt from, what it found, how a model of the past did. */
export function ModelCardPanel({ kind }: { kind: ModelKind }) {
  const { t } = useTranslation('scoring');
  const label = useEnumLabel();
  const models = useQuery(Models, { variables: { kind }, fetchPolicy: 'cache-and-network' });
  const isRunning = models.data?.scoreModels[0]?.state === 'RUNNING';
  const look = (): void => {
    models.startPolling(LOOK_AGAIN_MS);
    setTimeout(() => models.stopPolling(), 20 * LOOK_AGAIN_MS);
  };
  return (
    <Panel title={t('model.title', { model: label(ModelKind, kind) })} extra={<FitButton onAsked={look} />}>
      <Answer of={models} skeleton={<SkeletonLines lines={8} />}>
        {({ scoreModels }) => {
          const shown = scoreModels.find(({ state }) => state === 'READY' || state === 'REFUSED');
          const running = isRunning ? getFragmentData(ModelCard, scoreModels[0]!) : null;
          return (
            <div className="k-stack">
              {running && <Tag tone="accent">{t('model.running', { percent: running.progress })}</Tag>}
              {shown ? (
                <>
                  <span>
                    <Tag tone={stateTones[shown.state]}>{label(ModelState, shown.state)}</Tag>
                  </span>
                  <Card card={getFragmentData(ModelCard, shown)} />
                </>
              ) : (
                !running && <Empty inline title={t('model.none')} />
              )}
            </div>
          );
        }}
      </Answer>
    </Panel>
  );
}
