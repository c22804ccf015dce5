import type { ComplaintConfirmation, ComplaintDeviation, ComplaintRemedy } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Product } from '../../orders/index.js';
import { Ticket } from '../ticket.entity.js';
import { ComplaintCode } from './complaint-code.entity.js';

const primary = { primaryKeyConstraintName: 'complaint_pkey' };
const moment = 'timestamp with time zone';

/** What a complaint is about beyond its ticket, how it was made good, and what confirmed that. */
@Entity('complaint')
@Index('complaint_by_product', ['productId', 'codeId'])
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'complaint_ticket_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => ComplaintCode, ['codeId'], ['id'], { name: 'complaint_code_fkey' })
@ForeignKey(() => Product, ['productId'], ['id'], { name: 'complaint_product_fkey' })
@Check('complaint_confirmed_by', `confirmed_by IN ('CUSTOMER', 'SILENCE')`)
@Check('complaint_compensation', `compensation_minor >= 0`)
export class Complaint {
  @PrimaryColumn('uuid', { name: 'ticket_id', ...primary }) ticketId: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('uuid', { name: 'code_id', nullable: true }) codeId: string | null;
  @Column('uuid', { name: 'product_id', nullable: true }) productId: string | null;
  @Column('text', { nullable: true }) remedy: ComplaintRemedy | null;
  /** In the workspace's currency. */
  @Column('bigint', { name: 'compensation_minor', nullable: true }) compensationMinor: string | null;
  /** From the answer standard, as it was when the complaint was solved. */
  @Column('text', { array: true, default: '{}' }) deviations: ComplaintDeviation[];
  @Column('text', { name: 'deviation_reason', nullable: true }) deviationReason: string | null;
  @Column('text', { name: 'confirmed_by', nullable: true }) confirmedBy: ComplaintConfirmation | null;
  @Column(moment, { name: 'confirmed_at', precision: 3, nullable: true }) confirmedAt: Date | null;
  @Column(moment, { name: 'updated_at', precision: 3 }) updatedAt: Date;
}
