import type { Channel, Direction, InteractionKind, IdentityKind, ErrorCode } from '@kehu/schema';

/** One contact or event as it is told. */
export interface EventRequest {
  readonly kind: InteractionKind;
  readonly channel?: Channel | null;
  readonly direction?: Direction | null;
  readonly subject: string;
  readonly body?: string | null;
  /** 1 to 5, of a review. */
  readonly rating?: number | null;
  readonly occurredAt?: Date | null;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly props?: unknown;
}

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
