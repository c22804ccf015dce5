import { NextAction } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { Panel } from '../../../ui/panel.js';
import { EnumTag } from '../../../ui/tag.js';
import { CustomerInsight } from './customer-meaning.graphql.js';
import { Evidence } from './evidence.js';

/** The next best action with its reason, and the customer in a few sentences. */
export function PersonaPanel({ customer }: { customer: FragmentType<typeof CustomerInsight> }) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  const { insight } = getFragmentData(CustomerInsight, customer);
  return (
    <Panel title={t('persona.title')} part="insight">
      <div className="k-stack">
        {insight?.advice && (
          <p className="k-sentence">
            <EnumTag of={NextAction} value={insight.advice.action} />{' '}
            {inLanguage(insight.advice.reasonZh, insight.advice.reason)} <Evidence of={insight.advice.evidence} />
          </p>
        )}
        <ul className="k-stack">
          {insight?.persona.map((sentence) => (
            <li key={sentence.en}>
              {inLanguage(sentence.zh, sentence.en)} <Evidence of={sentence.evidence} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
