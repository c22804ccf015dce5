import type { TaskKind } from '@kehu/schema';
import type { Random } from '../../random.js';
import type { Demo } from '../demo.js';
import { isTrade, type DemoCustomer } from '../people/customer.js';

type TaskPlan = readonly [kind: TaskKind, title: string, result: string];

const home: readonly TaskPlan[] = [
  ['CALL', '回访煮茶器使用感受', '客户满意，想再买一台送母亲'],
  ['MESSAGE', '发送新茶样品链接', '已领取，说周末下单'],
  ['CARE', '生日祝福与小礼', '礼物已寄出，客户道谢'],
  ['CALL', '滤芯更换提醒', '已下单两支装'],
  ['MESSAGE', '邀请参加茶会', '报名两位'],
  ['CALL', '跟进退货原因', '包装破损，已补发并致歉'],
];
const trade: readonly TaskPlan[] = [
  ['VISIT', '季度拜访与陈列检查', '陈列达标，补了两块价格牌'],
  ['CALL', '催收上月货款', '客户本周付款'],
  ['MESSAGE', '发送年度返利方案', '客户已签回'],
  ['CALL', '确认新春礼盒数量', '预订 120 盒'],
  ['VISIT', '商用萃茶机现场演示', '客户要求再比较一家'],
  ['OTHER', '更新开票资料', '已更新'],
];

/** Follow-ups: most are done, some are due today and in the next days, some are overdue. */
export function planTasks(demo: Demo, customers: readonly DemoCustomer[]): void {
  const random = demo.random.branch('tasks');
  for (const customer of customers) {
    const plans = isTrade(customer) ? trade : home;
    if (random.chance(0.4))
      for (const plan of random.sample(plans, random.int(1, 2))) past(demo, random, customer, plan);
    if (!random.chance(customer.owner.hasLeft ? 0.25 : 0.13)) continue;
    const late = random.chance(0.28);
    const day = late ? -random.int(1, 9) : random.chance(0.3) ? 0 : random.int(1, 12);
    addTask(demo, customer, random.pick(plans), day, random.int(9, 18) * 60);
  }
}

/** A follow-up that waits for the owner. */
export function addTask(
  { tables, ids, calendar }: Demo,
  customer: DemoCustomer,
  plan: TaskPlan,
  day: number,
  minutes: number,
): void {
  const [kind, title] = plan;
  const createdAt = calendar.at(Math.min(day, 0) - 4, 600);
  tables.add('task', {
    ...{ id: ids.next(createdAt), customerId: customer.id, kind, title, dueAt: calendar.at(day, minutes) },
    ...{ status: 'OPEN', assigneeId: customer.owner.id, result: null, completedAt: null },
    ...{ createdById: customer.owner.id, version: 1, createdAt },
  });
}

function past(
  { tables, ids, calendar }: Demo,
  random: Random,
  customer: DemoCustomer,
  [kind, title, result]: TaskPlan,
): void {
  const day = random.int(Math.max(customer.since, -420), -10);
  const createdAt = calendar.at(day - 3, 600);
  const isDone = random.chance(0.94);
  tables.add('task', {
    ...{ id: ids.next(createdAt), customerId: customer.id, kind, title, dueAt: calendar.at(day, 1080) },
    ...{
      status: isDone ? 'DONE' : 'CANCELLED',
      assigneeId: customer.owner.id,
      result: isDone ? result : '客户已不需要',
    },
    ...{ completedAt: calendar.at(day, random.int(560, 1070)) },
    ...{ createdById: customer.owner.id, version: 2, createdAt },
  });
}
