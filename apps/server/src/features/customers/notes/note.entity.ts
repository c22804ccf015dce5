import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

const primary = { primaryKeyConstraintName: 'note_pkey' };

/** Something a colleague wrote down about a customer. */
@Entity('note')
@Index('note_by_customer', { synchronize: false })
@Index('note_by_age', ['updatedAt', 'id'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'note_customer_fkey', onDelete: 'CASCADE' })
export class Note {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  /** A mask where the text is sensitive. */
  @Column('text') body: string;
  @Column('uuid', { name: 'author_id', nullable: true }) authorId: string | null;
  @Column('boolean', { name: 'is_pinned', default: false }) isPinned: boolean;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column('timestamp with time zone', { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
  /** A sensitive text, sealed with the customer's key. */
  @Column('bytea', { name: 'words_sealed', nullable: true }) wordsSealed: Buffer | null;
}
