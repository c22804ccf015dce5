import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/** The app that shows codes for a user. On once a code of it was confirmed. */
@Entity('second_factor')
@ForeignKey(() => User, ['userId'], ['id'], { name: 'second_factor_user_fkey', onDelete: 'CASCADE' })
export class SecondFactor {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'second_factor_pkey' }) userId: string;
  /** Sealed, about `second-factor:<user>`. */
  @Column('bytea') secret: Buffer;
  @Column('timestamp with time zone', { name: 'confirmed_at', precision: 3, nullable: true }) confirmedAt: Date | null;
  /** The half minute of the last code that was accepted: no code of it or before is accepted again. */
  @Column('bigint', { name: 'last_step', default: 0 }) lastStep: string;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}

/** A code that replaces the app once, for whoever lost it. Only its hash is kept. */
@Entity('recovery_code')
@ForeignKey(() => SecondFactor, ['userId'], ['userId'], { name: 'recovery_code_user_fkey', onDelete: 'CASCADE' })
export class RecoveryCode {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'recovery_code_pkey' }) userId: string;
  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'recovery_code_pkey' }) codeHash: Buffer;
  @Column('timestamp with time zone', { name: 'used_at', precision: 3, nullable: true }) usedAt: Date | null;
}
