import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { WhoAmI } from '../lib/session/session.graphql.js';
import { ChurnBandsProvider, ViewerProvider } from '../lib/session/viewer.js';
import { Answer } from '../ui/states.js';

const saysSignedOut = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');

/** What only a signed-in person sees; others are asked to sign in and come back here. */
export function SignedIn({ children }: { children: ReactNode }) {
  const viewer = useQuery(WhoAmI, { fetchPolicy: 'cache-first' });
  const { pathname, search } = useLocation();
  if (!viewer.data && saysSignedOut(viewer.error)) {
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  return (
    <Answer of={viewer} skeleton={null}>
      {({ viewer, churnBands }) => (
        <ViewerProvider value={viewer}>
          <ChurnBandsProvider value={churnBands}>{children}</ChurnBandsProvider>
        </ViewerProvider>
      )}
    </Answer>
  );
}
