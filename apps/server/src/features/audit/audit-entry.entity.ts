import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'audit_entry_pkey';

/** One thing that happened. Never changed, never deleted; one partition a month. */
@Entity('audit_entry')
@Index('audit_entry_by_time', { synchronize: false })
@Index('audit_entry_by_actor', { synchronize: false })
@Index('audit_entry_by_object', { synchronize: false })
@Index('audit_entry_by_customer', { synchronize: false })
export class AuditEntry {
  @PrimaryColumn('smallint', { primaryKeyConstraintName }) chain: number;
  /** Its place in the chain, without gaps from 1. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName }) seq: string;
  /** By the clock of the database. */
  @PrimaryColumn('timestamp with time zone', { primaryKeyConstraintName, precision: 3 }) at: Date;
  @Column('text', { name: 'actor_kind' }) actorKind: string;
  @Column('text', { name: 'actor_id' }) actorId: string;
  @Column('text', { name: 'actor_name' }) actorName: string;
  /** Where the request came from. */
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { name: 'request_id' }) requestId: string;
  @Column('text') action: string;
  @Column('text') object: string;
  @Column('text', { name: 'object_id', nullable: true }) objectId: string | null;
  /** Whose data the values are; their key seals them. */
  @Column('uuid', { name: 'customer_id', nullable: true }) customerId: string | null;
  @Column('text', { array: true }) fields: string[];
  /** The values before and after, encrypted; null where only the fields are told. */
  @Column('bytea', { nullable: true }) sealed: Buffer | null;
  /** A keyed hash over all of it and over the hash of the entry before it in the chain. */
  @Column('bytea') mac: Buffer;
}

/** The end of a chain. */
@Entity('audit_chain')
export class AuditChain {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'audit_chain_pkey' }) chain: number;
  @Column('bigint', { default: 0 }) seq: string;
  @Column('bytea', { default: () => "'\\x'" }) mac: Buffer;
  /** A keyed hash over the three, so that nobody else can shorten a chain. */
  @Column('bytea', { default: () => "'\\x'" }) seal: Buffer;
}
