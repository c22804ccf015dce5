import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

export type ProofPurpose = 'RESET' | 'INVITATION' | 'SECOND_FACTOR';

/** A secret that is good once and for a short time: a link in a mail, or a password that waits for its second factor. */
@Entity('one_time_proof')
@Index('one_time_proof_secret', ['secretHash'], { unique: true })
@Index('one_time_proof_by_user', ['userId', 'purpose'])
@ForeignKey(() => User, ['userId'], ['id'], { name: 'one_time_proof_user_fkey', onDelete: 'CASCADE' })
@Check('one_time_proof_purpose', `purpose IN ('RESET', 'INVITATION', 'SECOND_FACTOR')`)
export class OneTimeProof {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'one_time_proof_pkey' }) id: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('text') purpose: ProofPurpose;
  @Column('bytea', { name: 'secret_hash' }) secretHash: Buffer;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column('timestamp with time zone', { name: 'expires_at', precision: 3 }) expiresAt: Date;
  @Column('timestamp with time zone', { name: 'used_at', precision: 3, nullable: true }) usedAt: Date | null;
  @Column('integer', { default: 0 }) attempts: number;
}
