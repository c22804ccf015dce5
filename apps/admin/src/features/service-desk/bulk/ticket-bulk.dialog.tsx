import { useMutation, useQuery } from '@apollo/client/react';
import type { TicketBulkPreviewQuery, TicketBulkWanted } from '../../../gql/graphql.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { working } from '../../../lib/work.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { TicketList } from '../tickets.graphql.js';
import { TicketBulkChange, TicketBulkPreview } from './ticket-bulk.graphql.js';

type Touched = TicketBulkPreviewQuery['ticketBulkPreview'];

/** Those that stay as they are, and why. */
function Staying({ of }: { of: Touched['staying'] }) {
  const { t } = useTranslation('service-desk');
  if (of.length === 0) return null;
  return (
    <ul className="k-stack">
      {of.map(({ reason, count, numbers }) => (
        <li key={reason}>
          {t('bulk.stay', { count, reason })} <span className="k-muted">{numbers.join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

interface BulkDialogProps {
  title: string;
  /** Which tickets, and what becomes of them; null while that is not chosen. */
  wanted: TicketBulkWanted | null;
  onClose: () => void;
  onDone: () => void;
  children?: ReactNode;
}

function Ending({ title, wanted, onClose, onDone }: BulkDialogProps & { wanted: TicketBulkWanted }) {
  const { t } = useTranslation('service-desk');
  const preview = useQuery(TicketBulkPreview, { variables: { wanted }, fetchPolicy: 'network-only' });
  const [run, { loading, data }] = useMutation(TicketBulkChange, { refetchQueries: [TicketList] });
  async function change(expectedCount: number): Promise<void> {
    const answer = await working(title, run({ variables: { input: { ...wanted, expectedCount } } }));
    const { result, userErrors } = answer.data?.ticketBulkChange ?? {};
    userErrors?.forEach((error) => toast.problem(error.message));
    if (!result) return void preview.refetch();
    toast.done(t('bulk.done', { count: result.touched }));
    onDone();
    if (result.staying.length === 0) onClose();
  }
  const result = data?.ticketBulkChange.result;
  if (result) {
    return (
      <>
        <p role="status">{t('bulk.done', { count: result.touched })}</p>
        <Staying of={result.staying} />
        <div className="k-dialog-foot">
          <Button onClick={onClose}>{t('close')}</Button>
        </div>
      </>
    );
  }
  return (
    <Answer of={preview} skeleton={<SkeletonLines lines={3} />}>
      {({ ticketBulkPreview: { rows, touched, most, staying } }) => {
        const isTooMany = rows > (most ?? rows);
        return (
          <>
            <p aria-live="polite" className={isTooMany ? 'k-field-error' : undefined}>
              {isTooMany ? t('bulk.too-many', { most }) : t('bulk.touched', { count: touched })}
            </p>
            <Staying of={staying} />
            <div className="k-dialog-foot">
              <Button onClick={onClose}>{t('cancel')}</Button>
              <Button
                look="primary"
                busy={loading}
                disabled={touched === 0 || isTooMany}
                onClick={() => void change(rows).catch(() => toast.problem(t('state.failed-action')))}
              >
                {t('bulk.run')}
              </Button>
            </div>
          </>
        );
      }}
    </Answer>
  );
}

/** One change of many tickets: says which it reaches, and which not and why, before it is done. */
export function TicketBulkDialog(props: BulkDialogProps) {
  const { title, wanted, onClose, children } = props;
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {wanted && <Ending key={JSON.stringify(wanted)} {...props} wanted={wanted} />}
    </Dialog>
  );
}
