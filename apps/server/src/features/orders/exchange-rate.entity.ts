import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What one unit of a currency is worth in the workspace's, from that day on until the next rate. */
@Entity('exchange_rate')
@Check('exchange_rate_rate', `rate > 0`)
export class ExchangeRate {
  @PrimaryColumn('char', { length: 3, primaryKeyConstraintName: 'exchange_rate_pkey' }) currency: string;
  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'exchange_rate_pkey' }) validFrom: string;
  @Column('numeric', { precision: 18, scale: 8 }) rate: string;
}
