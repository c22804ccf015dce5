import { createContext, use } from 'react';
import type { WhoAmIQuery } from '../../gql/graphql.js';

/** Who is signed in, and what they may do. */
export type Viewer = WhoAmIQuery['viewer'];

const ViewerContext = createContext<Viewer | null>(null);
export const ViewerProvider = ViewerContext.Provider;

/** The person who is signed in. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('No viewer: this component stands outside the signed-in part.');
  return viewer;
}

/** Whether the person has a permission, whatever its scope. */
export function useMay(permission: string): boolean {
  return useViewer().permissions.some((held) => held.permission === permission);
}

const ChurnBandsContext = createContext<WhoAmIQuery['churnBands'] | null>(null);
export const ChurnBandsProvider = ChurnBandsContext.Provider;

/** Where the bands of churn risk begin, as it is set; null while nobody has told. */
export const useChurnBands = (): WhoAmIQuery['churnBands'] | null => use(ChurnBandsContext);
