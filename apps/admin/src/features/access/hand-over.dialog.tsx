import { useMutation, useQuery } from '@apollo/client/react';
import { OpenWorkKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandOverRunMutation } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { newKey } from '../../lib/mutation-key.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Count } from '../../ui/money.js';
import { Figure } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { Day } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { HandOverRun, HandOverShares, RecentHandOvers, WorkOf } from './hand-over.graphql.js';
import { Receivers, type Colleague } from './receivers.js';

type Done = NonNullable<HandOverRunMutation['handOverCreate']['handOver']>;

function Waiting({ userId }: { userId: string }) {
  const label = useEnumLabel();
  const work = useQuery(WorkOf, { variables: { userId }, fetchPolicy: 'network-only' });
  return (
    <Answer of={work} skeleton={<SkeletonLines lines={2} />}>
      {({ openWork }) => (
        <div className="k-row k-row-wrap">
          {openWork?.map(({ kind, count }) => (
            <Figure key={kind} label={label(OpenWorkKind, kind)}>
              <Count value={count} />
            </Figure>
          ))}
        </div>
      )}
    </Answer>
  );
}

/** What each receiver would take, and whether customers they would not see shall follow them. */
function Shares({
  userId,
  receivers,
  moves,
  onMoves,
}: {
  userId: string;
  receivers: readonly Colleague[];
  moves: boolean;
  onMoves: (moves: boolean) => void;
}) {
  const { t } = useTranslation('access');
  const shares = useQuery(HandOverShares, { variables: { userId, receiverIds: receivers.map(({ id }) => id) } });
  const known = shares.data?.handOverPreview ?? shares.previousData?.handOverPreview ?? [];
  const unseen = known.reduce((sum, share) => sum + share.unseen, 0);
  return (
    <div className="k-stack" aria-live="polite">
      <ul className="k-list">
        {known.map((share) => (
          <li key={share.userId} className="k-list-row">
            <span className="k-list-title">{receivers.find(({ id }) => id === share.userId)?.name}</span>
            <span className="k-num">{t('hand-over.customers', { count: share.customers })}</span>
          </li>
        ))}
      </ul>
      {unseen > 0 && (
        <label className="k-row">
          <input type="checkbox" checked={moves} onChange={(event) => onMoves(event.target.checked)} />
          <span>{t('hand-over.moves', { count: unseen })}</span>
        </label>
      )}
    </div>
  );
}

function Report({ done, onClose }: { done: Done; onClose: () => void }) {
  const { t } = useTranslation('access');
  const label = useEnumLabel();
  return (
    <>
      <ul className="k-list">
        {done.given.map(({ kind, count, user }) => (
          <li key={`${kind} ${user?.id ?? ''}`} className="k-list-row">
            <span className="k-list-title">{user?.name}</span>
            <span>
              {label(OpenWorkKind, kind)} <Count value={count} />
            </span>
          </li>
        ))}
      </ul>
      {done.undoableUntil && (
        <p className="k-muted">
          {t('hand-over.undoable')} <Day at={done.undoableUntil} />
        </p>
      )}
      <div className="k-dialog-foot">
        <Button look="primary" onClick={onClose}>
          {t('hand-over.close')}
        </Button>
      </div>
    </>
  );
}

/** The work of somebody who leaves: how much it is, who takes it, what went to whom. */
export function HandOverDialog({ leaver, onClose }: { leaver: Colleague; onClose: () => void }) {
  const { t } = useTranslation('access');
  const [receivers, setReceivers] = useState<readonly Colleague[]>([]);
  const [moves, setMoves] = useState(true);
  const [done, setDone] = useState<Done | null>(null);
  const [key] = useState(newKey);
  const [run, { loading }] = useMutation(HandOverRun, { refetchQueries: [RecentHandOvers] });
  async function give(): Promise<void> {
    const input = { userId: leaver.id, receiverIds: receivers.map(({ id }) => id), movesUnseen: moves };
    const { data } = await run({ variables: { input: { ...input, clientMutationKey: `${key} ${moves}` } } });
    data?.handOverCreate.userErrors.forEach((error) => toast.problem(error.message));
    setDone(data?.handOverCreate.handOver ?? null);
  }
  return (
    <Dialog title={t('hand-over.of', { name: leaver.name })} onClose={onClose}>
      {done ? (
        <Report done={done} onClose={onClose} />
      ) : (
        <>
          <Waiting userId={leaver.id} />
          <Receivers leaver={leaver} chosen={receivers} onChange={setReceivers} />
          {receivers.length > 0 && <Shares userId={leaver.id} receivers={receivers} moves={moves} onMoves={setMoves} />}
          <div className="k-dialog-foot">
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button
              look="primary"
              busy={loading}
              disabled={receivers.length === 0}
              onClick={() => void give().catch(() => toast.problem(t('people.failed')))}
            >
              {t('hand-over.run')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
