import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A node of the tree of teams. */
@Entity('team')
@ForeignKey(() => Team, ['parentId'], ['id'], { name: 'team_parent_fkey' })
export class Team {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'team_pkey' }) id: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') name: string;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
