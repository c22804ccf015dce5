import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why a request did not answer, as a person needs to know it. */
export type Trouble =
  { kind: 'refused'; permission: string | null } | { kind: 'failed'; code: string; reference: string | null };

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads the server's error codes; anything unreadable is a failed connection. */
export function troubleOf(error: unknown): Trouble {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const extensions = first?.extensions ?? {};
  const code = textOf(extensions['code']) ?? 'NETWORK';
  if (code === 'FORBIDDEN') return { kind: 'refused', permission: textOf(extensions['permission']) };
  return { kind: 'failed', code, reference: textOf(extensions['reference']) ?? textOf(extensions['requestId']) };
}
