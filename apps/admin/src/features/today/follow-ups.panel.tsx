import { useQuery } from '@apollo/client/react';
import { TaskKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TodayTasksQuery } from '../../gql/graphql.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumTag, Tag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { useFinishTask } from '../../ui/use-finish-task.js';
import { TodayTasks } from './today.graphql.js';

type Task = TodayTasksQuery['tasks']['edges'][number]['node'];

function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation('today');
  const finish = useFinishTask([TodayTasks]);
  return (
    <li className="k-list-row">
      <EnumTag of={TaskKind} value={task.kind} />
      <span className="k-list-title">
        {task.customer && (
          <Link className="k-strong" to={`/customers/${task.customer.id}`}>
            {task.customer.name}
          </Link>
        )}{' '}
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
      <Button size="small" onClick={() => finish(task)} aria-label={t('tasks.finish', { title: task.title })}>
        {t('tasks.done')}
      </Button>
    </li>
  );
}

/** How far ahead follow-ups are shown. */
const shownDays = 7;

/** The end of a day that many days ahead, so that the question stays the same all day. */
function inDays(days: number): string {
  const end = new Date();
  end.setHours(24 * (days + 1), 0, 0, 0);
  return end.toISOString();
}

/** Those that are open still: a follow-up that was just done leaves at once. */
const openOf = ({ tasks }: TodayTasksQuery): Task[] =>
  tasks.edges.flatMap(({ node }) => (node.status === 'OPEN' ? [node] : []));

/** What I promised to do: overdue first. */
export function MyFollowUps() {
  const { t } = useTranslation('today');
  const [dueBefore] = useState(() => inDays(shownDays));
  const tasks = useQuery(TodayTasks, { variables: { dueBefore } });
  return (
    <Panel title={t('tasks.title')}>
      <Answer of={tasks} skeleton={<SkeletonLines lines={4} />}>
        {(data) =>
          openOf(data).length === 0 ? (
            <Empty inline title={t('tasks.empty')} />
          ) : (
            <ul className="k-list">
              {openOf(data).map((task) => (
                <TaskRow key={task.id} task={task} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Panel>
  );
}
