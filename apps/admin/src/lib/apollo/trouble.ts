import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why a request did not answer, as a person needs to know it. */
export type Trouble =
  { kind: 'refused'; permission: string | null } | { kind: 'failed'; code: string; reference: string | null };

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The server names the missing right in its sentence: `metrics needs the right metrics:read.` */
const permissionIn = (message: string): string | null => /needs the right ([\w-]+:[\w-]+)/.exec(message)?.[1] ?? null;

/** Reads the server's error codes; anything unreadable is a failed connection. */
export function troubleOf(error: unknown): Trouble {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const extensions = first?.extensions ?? {};
  const code = textOf(extensions['code']) ?? 'NETWORK';
  if (code === 'FORBIDDEN') return { kind: 'refused', permission: permissionIn(first?.message ?? '') };
  return { kind: 'failed', code, reference: textOf(extensions['reference']) };
}

/** The parts of an answer the person may not see, with the right each one needs. */
export function refusedParts(error: unknown): ReadonlyMap<string, string | null> {
  const errors = CombinedGraphQLErrors.is(error) ? error.errors : [];
  const refused = errors.filter(({ extensions }) => extensions?.['code'] === 'FORBIDDEN');
  return new Map(refused.map(({ path, message }) => [String(path?.at(-1) ?? ''), permissionIn(message)]));
}
