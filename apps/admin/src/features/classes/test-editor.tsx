import { useTranslation } from 'react-i18next';
import { useEnumLabel, useInLanguage } from '../../lib/enum-label.js';
import { Chip } from '../../ui/tabs.js';
import { NumberBox } from './number-box.js';
import { signs, type RuleClass, type RuleTest } from './rules.js';
import { words } from './words.js';

const numbers = [
  ...['orders', 'revenue', 'revenue365', 'orderValue', 'days365', 'contacts90', 'silence', 'trend', 'churnScore'],
  ...['predictedValue', 'satisfaction', 'health'],
];
/** Weighted means: compared with a number alone. */
const scores = ['valueScore', 'potentialScore', 'starScore'];
const facts = [...Object.keys(words), ...numbers, ...scores];

const isWord = (fact: string): boolean => Object.hasOwn(words, fact);
const measures = ['QUANTILE', 'TOP_SHARE', 'TOP_COUNT'] as const;

interface TestProps {
  test: RuleTest;
  classes: readonly RuleClass[];
  onChange: (test: RuleTest) => void;
}

const begun = (fact: string): RuleTest =>
  isWord(fact) ? { fact, op: 'in', value: [] } : { fact, op: 'gte', value: 0 };

/** The same comparison by another sign, which may need another kind of value. */
function compared({ fact, value, measure, at }: RuleTest, op: RuleTest['op']): RuleTest {
  if (op === 'known' || op === 'unknown') return { fact, op };
  if (isWord(fact)) return { fact, op, value: Array.isArray(value) ? (value as string[]) : [] };
  return measure === undefined ? { fact, op, value: typeof value === 'number' ? value : 0 } : { fact, op, measure, at };
}

function WordsEditor({ test, classes, onChange }: TestProps) {
  const label = useEnumLabel();
  const inLanguage = useInLanguage();
  const of = words[test.fact];
  const choices = of
    ? of.keys.map((key) => ({ key, name: label(of, key) }))
    : classes.map(({ key, zh, en }) => ({ key, name: inLanguage(zh, en) }));
  const chosen = Array.isArray(test.value) ? (test.value as readonly string[]) : [];
  const toggle = (key: string): readonly string[] =>
    chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
  return (
    <span className="k-row k-row-wrap">
      {choices.map(({ key, name }) => (
        <Chip key={key} on={chosen.includes(key)} onClick={() => onChange({ ...test, value: toggle(key) })}>
          {name}
        </Chip>
      ))}
    </span>
  );
}

function AmountEditor({ test, onChange }: Omit<TestProps, 'classes'>) {
  const { t } = useTranslation('classes');
  const { fact, op, value, measure, at = 0.5 } = test;
  const name = t(`fact.${fact}`);
  return (
    <>
      {!scores.includes(fact) && (
        <select
          className="k-input k-rule-choice"
          aria-label={t('edit.bound')}
          value={measure ?? ''}
          onChange={({ target }) =>
            onChange(
              target.value === ''
                ? { fact, op, value: 0 }
                : { fact, op, measure: target.value as (typeof measures)[number], at },
            )
          }
        >
          <option value="">{t('edit.number')}</option>
          {measures.map((one) => (
            <option key={one} value={one}>
              {t(`edit.${one}`)}
            </option>
          ))}
        </select>
      )}
      {measure === undefined ? (
        <NumberBox
          label={name}
          value={Number(value)}
          step="any"
          onChange={(next) => onChange({ ...test, value: next })}
        />
      ) : (
        <NumberBox label={name} value={at} step="0.005" onChange={(next) => onChange({ ...test, at: next })} />
      )}
    </>
  );
}

/** One test of a rule: what is compared, how, and with what. */
export function TestEditor({ test, classes, onChange }: TestProps) {
  const { t } = useTranslation('classes');
  const { fact, op } = test;
  const ops: readonly RuleTest['op'][] = isWord(fact)
    ? ['in', 'known', 'unknown']
    : ['gte', 'gt', 'lte', 'lt', 'known', 'unknown'];
  return (
    <span className="k-row k-row-wrap">
      <select
        className="k-input k-rule-choice"
        aria-label={t('edit.fact')}
        value={fact}
        onChange={({ target }) => onChange(begun(target.value))}
      >
        {facts.map((one) => (
          <option key={one} value={one}>
            {t(`fact.${one}`)}
          </option>
        ))}
      </select>
      <select
        className="k-input k-rule-choice"
        aria-label={t('edit.op')}
        value={op}
        onChange={({ target }) => onChange(compared(test, target.value as RuleTest['op']))}
      >
        {ops.map((one) => (
          <option key={one} value={one}>
            {one in signs ? signs[one as keyof typeof signs] : t(`op.${one}`)}
          </option>
        ))}
      </select>
      {op === 'in' && <WordsEditor test={test} classes={classes} onChange={onChange} />}
      {op in signs && <AmountEditor test={test} onChange={onChange} />}
    </span>
  );
}
