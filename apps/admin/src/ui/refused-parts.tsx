import { createContext, use } from 'react';

const RefusedParts = createContext<ReadonlyMap<string, string | null>>(new Map());

/** Tells the panels below which parts of their answer the person may not see. */
export const RefusedPartsProvider = RefusedParts.Provider;

/** The right that is missing for a part: undefined when it may be seen, null when the server named none. */
export const useRefusal = (part: string | undefined): string | null | undefined => {
  const refused = use(RefusedParts);
  return part === undefined ? undefined : refused.get(part);
};
