import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../../access/index.js';

/** A list as somebody likes to see it: its filter, order and columns under a name. */
@Entity('saved_view')
@Index('saved_view_by_name', { synchronize: false })
@Index('saved_view_by_list', { synchronize: false })
@ForeignKey(() => User, ['ownerId'], ['id'], { name: 'saved_view_owner_fkey', onDelete: 'CASCADE' })
export class SavedView {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_view_pkey' }) id: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  /** Which list of the console. */
  @Column('text') list: string;
  @Column('text') name: string;
  /** What stands in the address behind the question mark. */
  @Column('text') address: string;
  @Column('boolean', { name: 'is_shared', default: false }) isShared: boolean;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3 }) createdAt: Date;
}
