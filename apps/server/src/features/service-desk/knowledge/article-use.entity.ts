import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from '../ticket.entity.js';

const primary = { primaryKeyConstraintName: 'article_use_pkey' };

/** A ticket was answered by an article. */
@Entity('article_use')
@Index('article_use_by_ticket', ['ticketId', 'customerId'])
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'article_use_ticket_fkey',
  onDelete: 'CASCADE',
})
export class ArticleUse {
  /** Articles are never deleted, so this needs no key of the database. */
  @PrimaryColumn('uuid', { name: 'article_id', ...primary }) articleId: string;
  @PrimaryColumn('uuid', { name: 'ticket_id', ...primary }) ticketId: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('uuid', { name: 'user_id', nullable: true }) userId: string | null;
  @Column('timestamp with time zone', { precision: 3 }) at: Date;
}
