import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';

/** A browser that signed in. The cookie holds a secret; only its hash is kept. */
@Entity('session')
@Index('session_token_hash', ['tokenHash'], { unique: true })
@Index('session_by_user', ['userId'])
@ForeignKey(() => User, ['userId'], ['id'], { name: 'session_user_fkey', onDelete: 'CASCADE' })
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey' }) id: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column('timestamp with time zone', { name: 'expires_at', precision: 3 }) expiresAt: Date;
  @Column('timestamp with time zone', { name: 'last_seen_at', precision: 3, default: () => 'now()' }) lastSeenAt: Date;
  @Column('timestamp with time zone', { name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) ip: string | null;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent: string | null;
}
