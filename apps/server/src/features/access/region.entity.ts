import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A node of the tree of regions. */
@Entity('region')
@ForeignKey(() => Region, ['parentId'], ['id'], { name: 'region_parent_fkey' })
export class Region {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'region_pkey' }) id: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') name: string;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
