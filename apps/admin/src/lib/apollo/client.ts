import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import i18next from 'i18next';
import { mutationLink } from './after-mutation.js';
import { cachePolicies } from './cache-policies.js';
import { forgetFurtherPages } from './further-pages.js';
import { persistedDocument, sendDocumentId } from './persisted-document.js';
import { serverWatch } from './server-watch.js';

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
      interface Query {
        errorPolicy: 'all';
      }
    }
  }
}

const endpoint = '/graphql';

const isUnauthenticated = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');

/** Tells the application when the session is over, so that it can ask the person to sign in again. */
const sessionLink = (onSignedOut: () => void): ApolloLink =>
  new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) onSignedOut();
  });

/** Asks for the sentences of refusals in the language of the console, which need not be that of the browser. */
const languageLink = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'accept-language': i18next.language },
}));

/** What could not be answered while the server was away is asked again; what stands on the screen stays. */
function askAgain(client: ApolloClient): void {
  for (const query of client.getObservableQueries('active')) {
    if (query.getCurrentResult().error) query.refetch().catch(() => undefined);
  }
}

/** The console's client: the session cookie signs it in; production builds send the hash of a document, not its text. */
export function makeClient(onSignedOut: () => void): ApolloClient {
  const http = new HttpLink({
    uri: endpoint,
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
    fetch: sendDocumentId,
  });
  const links = [
    sessionLink(onSignedOut),
    serverWatch(() => askAgain(client)),
    mutationLink,
    languageLink,
    ...(import.meta.env.PROD ? [persistedDocument] : []),
    http,
  ];
  const client = new ApolloClient({
    link: ApolloLink.from(links),
    cache: new InMemoryCache({ typePolicies: cachePolicies }),
    // A part the person may not see is null and tells why; the rest of the answer is shown.
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first', errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
    },
  });
  client.onClearStore(async () => forgetFurtherPages());
  return client;
}
