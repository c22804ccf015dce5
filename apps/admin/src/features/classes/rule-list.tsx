import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { Tag } from '../../ui/tag.js';
import { ClassEditor } from './class-editor.js';
import { NumberBox } from './number-box.js';
import { useTestWords } from './rule-words.js';
import { withWeight, type RuleClass, type Rules, type RuleTest } from './rules.js';

/** Years that are full tenure of rules that do not say it. */
const FULL_TENURE = 5;

function Test({ test, classes }: { test: RuleTest; classes: readonly RuleClass[] }) {
  return useTestWords()(test, classes);
}

/** The rules in words; with `onChange` everything about them can be changed, of `fixed` schemes all but their classes. */
export function RuleList({
  rules,
  fixed,
  onChange,
}: {
  rules: Rules;
  fixed: boolean;
  onChange?: (rules: Rules) => void;
}) {
  const { t } = useTranslation('classes');
  const inLanguage = useInLanguage();
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
          {Object.hasOwn(rules.weights, 'tenure') && (
            <span className="k-row">
              {t('rules.tenure-years')}
              {onChange ? (
                <NumberBox
                  label={t('rules.tenure-years')}
                  value={rules.tenureYears ?? FULL_TENURE}
                  step="0.5"
                  onChange={(tenureYears) => onChange({ ...rules, tenureYears })}
                />
              ) : (
                <Tag>{rules.tenureYears ?? FULL_TENURE}</Tag>
              )}
            </span>
          )}
        </div>
      )}
      {onChange ? (
        <ClassEditor rules={rules} fixed={fixed} onChange={onChange} />
      ) : (
        <ol className="k-rule-list">
          {rules.classes.map(({ key, zh, en, ways }) => (
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
                      <Test test={test} classes={rules.classes} />
                    </span>
                  ))}
                </div>
              ))}
            </li>
          ))}
        </ol>
      )}
      {rules.approveFrom !== undefined && (
        <span className="k-muted">{t('rules.approve', { steps: rules.approveFrom })}</span>
      )}
    </>
  );
}
