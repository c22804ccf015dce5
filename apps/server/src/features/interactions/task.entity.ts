import type { TaskKind, TaskStatus } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Customer } from '../customers/index.js';

const moment = 'timestamp with time zone';

/** A follow-up somebody owes a customer. */
@Entity('task')
@Index('task_by_customer', { synchronize: false })
@Index('task_done', { synchronize: false })
@Index('task_by_age', { synchronize: false })
@Index('task_by_assignee', { synchronize: false })
@Index('task_by_due', { synchronize: false })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'task_customer_fkey', onDelete: 'CASCADE' })
@Check('task_status', `status IN ('OPEN', 'DONE', 'CANCELLED')`)
export class Task {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'task_pkey' }) customerId: string;
  @Column('text', { default: 'OTHER' }) kind: TaskKind;
  @Column('text') title: string;
  @Column(moment, { name: 'due_at', precision: 3 }) dueAt: Date;
  @Column('text', { default: 'OPEN' }) status: TaskStatus;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  /** What came of it. */
  @Column('text', { nullable: true }) result: string | null;
  /** When it was done or called off. */
  @Column(moment, { name: 'completed_at', precision: 3, nullable: true }) completedAt: Date | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column(moment, { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
