import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerBulkInput } from '../../../gql/graphql.js';
import { newKey } from '../../../lib/mutation-key.js';
import { working } from '../../../lib/work.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { CustomerCounts, CustomerList } from '../customers.graphql.js';
import { BulkChange, BulkChanges, BulkPreview } from './bulk.graphql.js';
import { useUndoBulk } from './use-undo-bulk.js';

/** Which customers: those picked, or all that the list's filter and search match. */
export type WhichMany = Pick<CustomerBulkInput, 'filter' | 'search' | 'customerIds'>;

/** What shall be done, and its sentence for the preview. */
export interface Wanted {
  readonly input: Pick<CustomerBulkInput, 'ownerId' | 'addTagId' | 'removeTagId'>;
  readonly name: string;
}

interface BulkDialogProps {
  title: string;
  which: WhichMany;
  wanted: Wanted | null;
  /** The sentence that says what will happen to so many customers. */
  sentence: (count: number, name: string) => string;
  onClose: () => void;
  onDone: () => void;
  children: ReactNode;
}

/** One change of many customers: says how many it reaches before it is done; all of them or none. */
export function BulkDialog({ title, which, wanted, sentence, onClose, onDone, children }: BulkDialogProps) {
  const { t } = useTranslation('customers');
  const preview = useQuery(BulkPreview, { variables: which, fetchPolicy: 'network-only' });
  const [run, { loading }] = useMutation(BulkChange, { refetchQueries: [CustomerList, CustomerCounts, BulkChanges] });
  const { undo } = useUndoBulk();
  async function change(expectedCount: number, { input, name }: Wanted): Promise<void> {
    const asked = { ...which, ...input, expectedCount, clientMutationKey: newKey() };
    const { data } = await working(sentence(expectedCount, name), run({ variables: { input: asked } }));
    const { result, userErrors } = data?.customerBulkChange ?? {};
    userErrors?.forEach((error) => toast.problem(error.message));
    if (result) {
      const { changed, changeId } = result;
      const takeBack = changeId ? { label: t('bulk.undo'), run: () => undo(changeId) } : undefined;
      toast.done(t('bulk.done', { count: changed }), takeBack);
      onDone();
      onClose();
    } else void preview.refetch();
  }
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <Answer of={preview} skeleton={<SkeletonLines lines={2} />}>
        {({ customerBulkPreview: { rows, most } }) => (
          <>
            <p aria-live="polite" className={rows > most ? 'k-field-error' : undefined}>
              {rows > most ? t('bulk.too-many', { count: rows, most }) : wanted && sentence(rows, wanted.name)}
              {rows === 0 && t('bulk.nobody')}
            </p>
            <div className="k-dialog-foot">
              <Button onClick={onClose}>{t('cancel')}</Button>
              <Button
                look="primary"
                busy={loading}
                disabled={wanted === null || rows === 0 || rows > most}
                onClick={() => wanted && void change(rows, wanted).catch(() => toast.problem(t('state.failed-action')))}
              >
                {t('bulk.run')}
              </Button>
            </div>
          </>
        )}
      </Answer>
    </Dialog>
  );
}
