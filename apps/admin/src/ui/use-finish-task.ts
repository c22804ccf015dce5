import type { DocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { toast } from './toast.js';
import { FinishTask } from '../lib/tasks.graphql.js';

/**
 * Marks a follow-up as done: it leaves the list at once, and comes back with the reason when the server refuses. A list
 * that shows only the first of many is asked for again, so that the next ones come up.
 */
export function useFinishTask(refetchQueries: DocumentNode[] = []): (task: { id: string; version: number }) => void {
  const { t } = useTranslation();
  const [finish] = useMutation(FinishTask, { refetchQueries });
  async function done({ id, version }: { id: string; version: number }): Promise<void> {
    const { data } = await finish({
      variables: { input: { taskId: id, expectedVersion: version } },
      optimisticResponse: {
        __typename: 'Mutation',
        taskComplete: {
          __typename: 'TaskPayload',
          task: { __typename: 'Task', id, status: 'DONE', version: version + 1 },
          userErrors: [],
        },
      },
    });
    data?.taskComplete.userErrors.forEach((error) => toast.problem(error.message));
  }
  return (task) => void done(task).catch(() => toast.problem(t('state.failed-action')));
}
