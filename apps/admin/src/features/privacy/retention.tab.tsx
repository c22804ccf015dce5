import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react';
import { RetentionAction, RetentionKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { RelativeTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { Retention, RetentionWouldTake, SetRetention } from './privacy.graphql.js';

type Rule = RetentionQuery['retentionRules'][number];

/** What somebody typed into a rule and has not saved. */
interface Draft {
  readonly months: string;
  readonly action: RetentionAction;
}

function useRule(rule: Rule) {
  const { t } = useTranslation('privacy');
  const [draft, setDraft] = useState<Draft>({ months: rule.months?.toString() ?? '', action: rule.action });
  const [ask, preview] = useLazyQuery(RetentionWouldTake, { fetchPolicy: 'network-only' });
  const [set, { loading }] = useMutation(SetRetention, { refetchQueries: [Retention] });
  const months = draft.months === '' ? null : Number(draft.months);
  async function save(): Promise<void> {
    const input = { kind: rule.kind, months, action: draft.action, expectedVersion: rule.version };
    const { data } = await set({ variables: { input } });
    const refusal = data?.retentionRuleUpdate.userErrors[0];
    if (refusal) toast.problem(refusal.message);
    else toast.done(t('retention.saved'));
  }
  return {
    ...{ draft, setDraft, loading },
    isChanged: months !== (rule.months ?? null) || draft.action !== rule.action,
    isCountable: months !== null && months >= 1,
    taken: preview.data?.retentionPreview ?? null,
    count: () => void ask({ variables: { kind: rule.kind, months: months ?? 0, action: draft.action } }),
    save: () => void save().catch(() => toast.problem(t('step.failed'))),
  };
}

function RuleRow({ rule }: { rule: Rule }) {
  const { t } = useTranslation('privacy');
  const label = useEnumLabel();
  const mayWrite = useMay('privacy:write');
  const { draft, setDraft, loading, isChanged, isCountable, taken, count, save } = useRule(rule);
  const name = label(RetentionKind, rule.kind);
  return (
    <tr>
      <th scope="row" title={RetentionKind.values[rule.kind]?.description}>
        {name}
      </th>
      <td>
        <input
          className="k-input"
          type="number"
          min={1}
          max={600}
          placeholder={t('retention.for-good')}
          aria-label={t('retention.months-of', { name })}
          disabled={!mayWrite}
          value={draft.months}
          onChange={(event) => setDraft({ ...draft, months: event.target.value })}
        />
      </td>
      <td>
        <select
          className="k-input"
          aria-label={t('retention.action-of', { name })}
          disabled={!mayWrite || rule.actions.length === 1}
          value={draft.action}
          onChange={(event) => setDraft({ ...draft, action: event.target.value as RetentionAction })}
        >
          {rule.actions.map((action) => (
            <option key={action} value={action}>
              {label(RetentionAction, action)}
            </option>
          ))}
        </select>
      </td>
      <td className="k-muted">
        {rule.lastRunAt ? (
          <>
            <RelativeTime at={rule.lastRunAt} /> · {t('retention.rows', { count: rule.lastRows ?? 0 })}
          </>
        ) : (
          t('retention.never')
        )}
      </td>
      <td>
        {mayWrite && (
          <span className="k-row">
            <Button size="small" disabled={!isCountable} onClick={count}>
              {t('retention.preview')}
            </Button>
            {taken && (
              <span role="status">
                {taken.isExact
                  ? t('retention.would', { count: taken.value })
                  : t('retention.would-more', { count: taken.value })}
              </span>
            )}
            {isChanged && (
              <Button size="small" look="primary" busy={loading} onClick={save}>
                {t('retention.save')}
              </Button>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

/** How long each kind of data is kept, what would go, and what went last night. */
export function RetentionTab() {
  const { t } = useTranslation('privacy');
  const rules = useQuery(Retention);
  return (
    <Panel title={t('retention.title')}>
      <p className="k-muted">{t('retention.hint')}</p>
      <Answer of={rules} skeleton={<SkeletonLines lines={6} />}>
        {({ retentionRules }) => (
          <div className="k-privacy-scroll" tabIndex={0} role="region" aria-label={t('retention.title')}>
            <table className="k-plain-table">
              <thead>
                <tr>
                  {(['kind', 'months', 'action', 'last'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`retention.${column}`)}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {retentionRules.map((rule) => (
                  <RuleRow key={`${rule.id} ${rule.version}`} rule={rule} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answer>
    </Panel>
  );
}
