import {
  LifecycleStage,
  OrderStatus,
  PaymentMethod,
  PoolMoveKind,
  StageCause,
  TaskKind,
  TicketStatus,
  VipBenefitKind,
  type Enumeration,
  type TimelineKind,
} from '@kehu/schema';

/** Entries whose title is the key of an enum rather than a text. */
export const titleEnums: Partial<Record<TimelineKind, Enumeration>> = {
  STAGE: LifecycleStage,
  PAYMENT: PaymentMethod,
  POOL: PoolMoveKind,
};

/** What the status of an entry is a value of. */
export const statusEnums: Partial<Record<TimelineKind, Enumeration>> = {
  ORDER: OrderStatus,
  RETURN: OrderStatus,
  TICKET: TicketStatus,
  STAGE: StageCause,
  TASK: TaskKind,
  BENEFIT: VipBenefitKind,
};
