import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { toast } from './toast.js';
import { FinishTask } from '../lib/tasks.graphql.js';

/** Marks a follow-up as done: it leaves the list at once, and comes back with the reason when the server refuses. */
export function useFinishTask(): (task: { id: string; version: number }) => void {
  const { t } = useTranslation();
  const [finish] = useMutation(FinishTask);
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
