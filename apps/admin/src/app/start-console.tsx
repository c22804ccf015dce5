import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { makeClient } from '../lib/apollo/client.js';
import { setTimezone } from '../lib/dates.js';
import { ServerFacts, WhoAmI } from '../lib/session/session.graphql.js';
import { startShortcuts } from '../lib/shortcuts.js';
import { makeRoutes, prefetchScreens } from './routes.js';

/** Draws the console; who asks and the server's facts are asked for while the first screen's code loads. */
export function startConsole(root: HTMLElement): void {
  const client = makeClient(() => client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'viewer' }));
  void client.query({ query: WhoAmI }).catch(() => undefined);
  void client
    .query({ query: ServerFacts })
    .then(({ data }) => data && setTimezone(data.serverInfo.timezone))
    .catch(() => undefined);
  startShortcuts();
  const router = createBrowserRouter(makeRoutes(client));
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </StrictMode>,
  );
  window.addEventListener('load', () => void prefetchScreens().catch(() => undefined), { once: true });
}
