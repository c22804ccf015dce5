import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../../customers/index.js';

/** Who serves a customer before all others, and who does when that agent cannot. */
@Entity('dedicated_agent')
@Index('dedicated_agent_primary', ['primaryId'])
@Index('dedicated_agent_backup', ['backupId'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'dedicated_agent_customer_fkey', onDelete: 'CASCADE' })
export class DedicatedAgent {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'dedicated_agent_pkey' }) customerId: string;
  @Column('uuid', { name: 'primary_id' }) primaryId: string;
  @Column('uuid', { name: 'backup_id', nullable: true }) backupId: string | null;
  @Column('timestamp with time zone', { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
