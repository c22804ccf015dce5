import { metricRegistry, NextAction, type MetricKey } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerInsightFragment } from '../../../gql/graphql.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { useFormula } from '../../../ui/metric-label.js';
import { Panel } from '../../../ui/panel.js';
import { EnumTag } from '../../../ui/tag.js';
import { CustomerInsight } from './customer-meaning.graphql.js';

type Sentence = NonNullable<CustomerInsightFragment['insight']>['persona'][number];

/** What a sentence rests on, on hover: each metric with its formula. */
function useEvidence(): (sentence: Sentence) => string {
  const inLanguage = useInLanguage();
  const formula = useFormula();
  return ({ evidence }) =>
    evidence
      .flatMap(({ kind, key }) => (kind === 'METRIC' && Object.hasOwn(metricRegistry, key) ? [key as MetricKey] : []))
      .map((key) => `${inLanguage(metricRegistry[key].zh, metricRegistry[key].en)}: ${formula(key)}`)
      .join('\n');
}

/** The next best action with its reason, and the customer in a few sentences. */
export function PersonaPanel({ customer }: { customer: FragmentType<typeof CustomerInsight> }) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  const evidenceOf = useEvidence();
  const { insight } = getFragmentData(CustomerInsight, customer);
  return (
    <Panel title={t('persona.title')} part="insight">
      <div className="k-stack">
        {insight?.advice && (
          <p className="k-sentence">
            <EnumTag of={NextAction} value={insight.advice.action} />{' '}
            {inLanguage(insight.advice.reasonZh, insight.advice.reason)}
          </p>
        )}
        <ul className="k-stack">
          {insight?.persona.map((sentence) => (
            <li key={sentence.en} title={evidenceOf(sentence)}>
              {inLanguage(sentence.zh, sentence.en)}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
