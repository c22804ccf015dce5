import type { ConsentPurpose, ContactRefusal } from '@kehu/schema';
import type { TransactionContext } from '../../platform/transaction.js';

/** What a customer is written, and what for. */
export interface Letter {
  readonly customerId: string;
  readonly purpose: ConsentPurpose;
  readonly subject: string;
  readonly text: string;
}

/**
 * The one way out to customers: whoever writes to them knows what they allow, which a higher area keeps. Answers why the
 * letter was not accepted; null when it leaves with the commit.
 */
export interface CustomerPost {
  send(tx: TransactionContext, letter: Letter): Promise<ContactRefusal | null>;
}
