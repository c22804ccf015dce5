import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { Tag } from '../../ui/tag.js';
import { withNumber, withWeight, type Place, type Rules, type RuleTest } from './rules.js';

const signs = { gte: '≥', gt: '>', lte: '≤', lt: '<' } as const;

function NumberBox({
  label,
  value,
  step,
  onChange,
}: {
  label: string;
  value: number;
  step: string;
  onChange: (value: number) => void;
}) {
  return (
    <input
      className="k-input k-rule-number"
      type="number"
      step={step}
      aria-label={label}
      value={value}
      onChange={(event) => event.target.value !== '' && onChange(Number(event.target.value))}
    />
  );
}

function Test({ test, onChange }: { test: RuleTest; onChange?: (value: number) => void }) {
  const { t } = useTranslation('classes');
  const language = useLanguage();
  const { fact, op, value, measure, at = 0 } = test;
  const name = t(`fact.${fact}`);
  if (op === 'known' || op === 'unknown') return `${name} ${t(`op.${op}`)}`;
  if (op === 'in') return `${name} ${t('op.in')} ${[value].flat().join(' / ')}`;
  const number = measure === undefined ? Number(value) : at;
  const share = formatShare(at, language);
  const said =
    measure === undefined ? `${signs[op]} ${formatNumber(number, language, 2)}` : t(`measure.${measure}`, { share });
  if (!onChange) return `${name} ${said}`;
  return (
    <span className="k-row">
      {name} {measure === undefined ? signs[op] : said}
      <NumberBox label={name} value={number} step={measure === undefined ? 'any' : '0.005'} onChange={onChange} />
    </span>
  );
}

/** The rules in words; with `onChange` their numbers and weights can be changed. */
export function RuleList({ rules, onChange }: { rules: Rules; onChange?: (rules: Rules) => void }) {
  const { t } = useTranslation('classes');
  const inLanguage = useInLanguage();
  const changed = (place: Place) => onChange && ((value: number) => onChange(withNumber(rules, place, value)));
  const weights = Object.entries(rules.weights);
  return (
    <>
      {weights.length > 0 && (
        <div className="k-row k-row-wrap">
          <span className="k-strong">{t('rules.weights')}</span>
          {weights.map(([term, weight]) => (
            <span key={term} className="k-row">
              {t(`term.${term}`)}
              {onChange ? (
                <NumberBox
                  label={t(`term.${term}`)}
                  value={weight}
                  step="1"
                  onChange={(value) => onChange(withWeight(rules, term, value))}
                />
              ) : (
                <Tag>{weight}</Tag>
              )}
            </span>
          ))}
        </div>
      )}
      <ol className="k-rule-list">
        {rules.classes.map(({ key, zh, en, ways }, i) => (
          <li key={key}>
            <span className="k-strong">{inLanguage(zh, en)}</span>
            {ways.length === 0 && <span className="k-muted"> {t('rules.everyone')}</span>}
            {ways.map((tests, j) => (
              // Ways and tests have no identity but their place.
              <div key={j}>
                {j > 0 && <span className="k-muted">{t('rules.or')} </span>}
                {tests.map((test, k) => (
                  <span key={k}>
                    {k > 0 && <span className="k-muted"> {t('rules.and')} </span>}
                    <Test test={test} onChange={changed([i, j, k])} />
                  </span>
                ))}
              </div>
            ))}
          </li>
        ))}
      </ol>
      {rules.approveFrom !== undefined && (
        <span className="k-muted">{t('rules.approve', { steps: rules.approveFrom })}</span>
      )}
    </>
  );
}
