import { domainEvent } from '../../platform/events.js';

/** What rows alone do not tell of users, roles, sessions and second factors: for the audit. Never holds a secret. */
export interface AccessChange {
  /** Such as `user.signed-in`, `role.updated`, `session.ended`. */
  readonly action: string;
  readonly subject: {
    readonly kind: 'user' | 'role' | 'session' | 'hand-over';
    readonly id: string;
  };
  /** Who did it where the context does not know yet: at signing in. */
  readonly userId?: string;
  /** Which fields changed, from what to what; secrets by name alone. */
  readonly fields?: Readonly<Record<string, { readonly from?: unknown; readonly to?: unknown }>>;
}

/** Told in the transaction of the change itself. */
export const accessChanged = domainEvent<AccessChange>('access.changed');
