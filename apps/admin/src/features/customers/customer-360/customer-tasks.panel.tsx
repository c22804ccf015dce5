import { TaskKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Panel } from '../../../ui/panel.js';
import { Empty } from '../../../ui/states.js';
import { EnumTag, Tag } from '../../../ui/tag.js';
import { RelativeTime } from '../../../ui/time.js';
import { useFinishTask } from '../../../ui/use-finish-task.js';
import { CustomerTasks } from './customer-360.graphql.js';

/** What we promised this customer to do. */
export function CustomerTasksPanel({ customer }: { customer: FragmentType<typeof CustomerTasks> }) {
  const { t } = useTranslation('customers');
  const mayDo = useMay('interactions:write');
  const finish = useFinishTask();
  const open = (getFragmentData(CustomerTasks, customer).tasks ?? []).filter((task) => task.status === 'OPEN');
  return (
    <Panel title={t('tasks.title')} part="tasks">
      {open.length === 0 ? (
        <Empty inline title={t('tasks.empty')} />
      ) : (
        <ul className="k-list">
          {open.map((task) => (
            <li key={task.id} className="k-list-row">
              <EnumTag of={TaskKind} value={task.kind} />
              <span className="k-list-title" title={task.title}>
                {task.title}
              </span>
              {task.isOverdue ? (
                <Tag tone="danger">
                  <RelativeTime at={task.dueAt} />
                </Tag>
              ) : (
                <span className="k-muted">
                  <RelativeTime at={task.dueAt} />
                </span>
              )}
              {mayDo && (
                <Button size="small" onClick={() => finish(task)} aria-label={t('tasks.finish', { title: task.title })}>
                  {t('tasks.done')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
