import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import {
  withClass,
  withClassHigher,
  withNewClass,
  withNewTest,
  withNewWay,
  withoutClass,
  withoutTest,
  withTest,
  type Rules,
} from './rules.js';
import { TestEditor } from './test-editor.js';

interface EditorProps {
  rules: Rules;
  /** The classes themselves stay as they are; only who is in them changes. */
  fixed: boolean;
  onChange: (rules: Rules) => void;
}

function Small({ children, label, onClick }: { children: string; label?: string; onClick: () => void }) {
  return (
    <Button size="small" look="quiet" aria-label={label} title={label} onClick={onClick}>
      {children}
    </Button>
  );
}

function ClassHead({ rules, at, fixed, onChange }: EditorProps & { at: number }) {
  const { t } = useTranslation('classes');
  const { zh = '', en = '' } = rules.classes[at] ?? {};
  const name = (field: 'zh' | 'en', value: string) => (
    <input
      className="k-input k-rule-choice"
      aria-label={t(`edit.name-${field}`)}
      maxLength={60}
      value={value}
      onChange={({ target }) => onChange(withClass(rules, at, { [field]: target.value }))}
    />
  );
  return (
    <div className="k-row k-row-wrap">
      {name('zh', zh)}
      {name('en', en)}
      {!fixed && (
        <>
          {at > 0 && (
            <Small label={t('edit.higher')} onClick={() => onChange(withClassHigher(rules, at))}>
              ↑
            </Small>
          )}
          {rules.classes.length > 1 && (
            <Small label={t('edit.remove-class')} onClick={() => onChange(withoutClass(rules, at))}>
              ×
            </Small>
          )}
        </>
      )}
    </div>
  );
}

/** Classes with the ways into them: every fact, comparison and value can be another one. */
export function ClassEditor({ rules, fixed, onChange }: EditorProps) {
  const { t } = useTranslation('classes');
  return (
    <>
      <ol className="k-rule-list">
        {rules.classes.map(({ key, ways }, i) => (
          <li key={key} className="k-stack">
            <ClassHead rules={rules} at={i} fixed={fixed} onChange={onChange} />
            {ways.length === 0 && <span className="k-muted">{t('rules.everyone')}</span>}
            {ways.map((tests, j) => (
              // Ways and tests have no identity but their place.
              <div key={j} className="k-rule-way">
                {j > 0 && <span className="k-muted">{t('rules.or')}</span>}
                {tests.map((test, k) => (
                  <div key={k} className="k-row k-row-wrap">
                    {k > 0 && <span className="k-muted">{t('rules.and')}</span>}
                    <TestEditor
                      test={test}
                      classes={rules.classes}
                      onChange={(next) => onChange(withTest(rules, [i, j, k], next))}
                    />
                    <Small label={t('edit.remove-test')} onClick={() => onChange(withoutTest(rules, [i, j, k]))}>
                      ×
                    </Small>
                  </div>
                ))}
                <Small onClick={() => onChange(withNewTest(rules, i, j))}>{t('edit.add-test')}</Small>
              </div>
            ))}
            <span>
              <Small onClick={() => onChange(withNewWay(rules, i))}>{t('edit.add-way')}</Small>
            </span>
          </li>
        ))}
      </ol>
      {!fixed && (
        <span>
          <Small onClick={() => onChange(withNewClass(rules))}>{t('edit.add-class')}</Small>
        </span>
      )}
    </>
  );
}
