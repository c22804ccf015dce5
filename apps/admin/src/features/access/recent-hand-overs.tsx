import { useMutation, useQuery } from '@apollo/client/react';
import { OpenWorkKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { RelativeTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { RecentHandOvers, UndoHandOver } from './hand-over.graphql.js';

/** What was handed over lately and can still be given back; nothing is shown when there is none. */
export function RecentHandOversPanel() {
  const { t } = useTranslation('access');
  const label = useEnumLabel();
  const recent = useQuery(RecentHandOvers);
  const [undo, { loading }] = useMutation(UndoHandOver, { refetchQueries: [RecentHandOvers] });
  async function giveBack(id: string): Promise<void> {
    const { data } = await undo({ variables: { id } });
    data?.handOverUndo.userErrors.forEach((error) => toast.problem(error.message));
    if (data?.handOverUndo.handOver) toast.done(t('hand-over.undone'));
  }
  const handOvers = recent.data?.handOvers ?? [];
  if (handOvers.length === 0) return null;
  return (
    <Panel title={t('hand-over.recent')}>
      <ul className="k-list">
        {handOvers.map((made) => (
          <li key={made.id} className="k-list-row">
            <span className="k-strong">{made.fromName}</span>
            <span className="k-list-title k-muted">
              {made.given
                .map(({ kind, count, user }) => `${user?.name ?? ''}: ${label(OpenWorkKind, kind)} ${count}`)
                .join(' · ')}
            </span>
            <span className="k-muted">
              <RelativeTime at={made.createdAt} />
            </span>
            <Button
              size="small"
              busy={loading}
              onClick={() => void giveBack(made.id).catch(() => toast.problem(t('people.failed')))}
            >
              {t('hand-over.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
