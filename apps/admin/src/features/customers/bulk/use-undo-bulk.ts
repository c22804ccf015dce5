import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { working } from '../../../lib/work.js';
import { toast } from '../../../ui/toast.js';
import { CustomerCounts, CustomerList } from '../customers.graphql.js';
import { BulkChanges, BulkUndo } from './bulk.graphql.js';

/** Takes a change of many customers back, and says how many had been changed since. */
export function useUndoBulk(): { undo: (id: string) => void; busy: boolean } {
  const { t } = useTranslation('customers');
  const [run, { loading }] = useMutation(BulkUndo, { refetchQueries: [CustomerList, CustomerCounts, BulkChanges] });
  async function undo(id: string): Promise<void> {
    const { data } = await working(t('bulk.undoing'), run({ variables: { id } }));
    const { change, userErrors } = data?.customerBulkUndo ?? {};
    userErrors?.forEach((error) => toast.problem(error.message));
    if (!change) return;
    const count = change.restored ?? 0;
    const rest = change.changed - count;
    toast.done([t('bulk.undone', { count }), rest > 0 && t('bulk.kept', { count: rest })].filter(Boolean).join(' '));
  }
  return { undo: (id) => void undo(id).catch(() => toast.problem(t('state.failed-action'))), busy: loading };
}
