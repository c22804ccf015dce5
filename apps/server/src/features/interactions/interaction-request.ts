import type { ErrorCode, IdentityKind } from '@kehu/schema';
import type { EventRequest } from './interaction.policy.js';

/** An event of a batch: its customer by id or by an identity. */
export interface IngestRequest extends EventRequest {
  readonly customerId?: string | null;
  readonly identity?: { readonly kind: IdentityKind; readonly value: string; readonly source?: string | null } | null;
}

/** What became of one event of a batch. */
export interface IngestItem {
  readonly index: number;
  readonly verdict: 'CREATED' | 'UNCHANGED' | 'REJECTED';
  readonly interactionId: string | null;
  readonly code: ErrorCode | null;
  readonly message: string | null;
  readonly field: readonly string[] | null;
}
