import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/** Who somebody is at a provider of single sign-on: tied once by a verified address, then known by this alone. */
@Entity('oidc_link')
@Index('oidc_link_by_user', ['userId'])
@ForeignKey(() => User, ['userId'], ['id'], { name: 'oidc_link_user_fkey', onDelete: 'CASCADE' })
export class OidcLink {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'oidc_link_pkey' }) issuer: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'oidc_link_pkey' }) subject: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
