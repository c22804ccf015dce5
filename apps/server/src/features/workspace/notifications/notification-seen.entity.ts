import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../access/index.js';

/** Up to when somebody has seen what they were told. */
@Entity('notification_seen')
@ForeignKey(() => User, ['userId'], ['id'], { name: 'notification_seen_user_fkey', onDelete: 'CASCADE' })
export class NotificationSeen {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'notification_seen_pkey' }) userId: string;
  @Column('timestamp with time zone', { name: 'seen_at', precision: 3 }) seenAt: Date;
}
