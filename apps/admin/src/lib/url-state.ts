import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** How one value stands in the address: `null` means it is the default and is left out. */
export interface Codec<T> {
  read(text: string | null): T;
  write(value: T): string | null;
}

/** A text; empty is left out. */
export const text: Codec<string> = { read: (value) => value ?? '', write: (value) => value || null };

/** Some words, apart by commas; none is left out. */
export const words: Codec<readonly string[]> = {
  read: (value) => value?.split(',').filter(Boolean) ?? [],
  write: (value) => (value.length > 0 ? value.join(',') : null),
};

/** One of a few words; anything else in the address reads as the fallback. */
export const oneOf = <const T extends string>(allowed: readonly T[], fallback: T): Codec<T> => ({
  read: (value) => allowed.find((word) => word === value) ?? fallback,
  write: (value) => (value === fallback ? null : value),
});

/** A JSON value that `isValid` accepts; anything else reads as null. */
export const json = <T extends object>(isValid: (value: unknown) => value is T): Codec<T | null> => ({
  read: (value) => {
    if (!value) return null;
    try {
      const parsed: unknown = JSON.parse(value);
      return isValid(parsed) ? parsed : null;
    } catch {
      return null;
    }
  },
  write: (value) => (value ? JSON.stringify(value) : null),
});

type Codecs = Record<string, Codec<unknown>>;
type ValuesOf<C extends Codecs> = { [K in keyof C]: C[K] extends Codec<infer T> ? T : never };

/** Reads all values from the address. */
export function readUrl<C extends Codecs>(codecs: C, params: URLSearchParams): ValuesOf<C> {
  const entries = Object.entries(codecs).map(([key, codec]) => [key, codec.read(params.get(key))]);
  return Object.fromEntries(entries) as ValuesOf<C>;
}

/** The address with some values changed; foreign parameters stay as they are. */
export function writeUrl<C extends Codecs>(
  codecs: C,
  params: URLSearchParams,
  changes: Partial<ValuesOf<C>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) {
    const written = codecs[key]?.write(value) ?? null;
    if (written === null) next.delete(key);
    else next.set(key, written);
  }
  return next;
}

/** State that lives in the address bar, so that a copied link shows the same screen. */
export function useUrlState<C extends Codecs>(
  codecs: C,
): [ValuesOf<C>, (changes: Partial<ValuesOf<C>>, options?: { replace?: boolean }) => void] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: Partial<ValuesOf<C>>, options?: { replace?: boolean }) =>
      setParams((now) => writeUrl(codecs, now, changes), { replace: options?.replace ?? false }),
    [codecs, setParams],
  );
  return [readUrl(codecs, params), change];
}
