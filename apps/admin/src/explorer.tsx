import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

const example = `# The customers of highest value.
# Ctrl/Cmd + Enter runs it. The cost stands in the
# answer's extensions.
query BestCustomers {
  customers(first: 5, orderBy: { field: VALUE, direction: DESC }) {
    totalCount { value isExact }
    edges {
      node {
        name
        baseClass
        vipTier
        value { amount currency }
        metrics {
          orders
          cycleDays
          overdueRatio
          abcClass
          rfm { segment }
        }
        churnRisk {
          score
          band
          reasons { indicator points }
        }
      }
    }
  }
}
`;

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  wsClient: createClient({ url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'), lazy: true }),
  headers: { 'apollo-require-preflight': 'true' },
  fetch: (input, init) => fetch(input, { ...init, credentials: 'same-origin' }),
});

createRoot(document.getElementById('root')!).render(
  <div style={{ height: '100dvh' }}>
    <GraphiQL fetcher={fetcher} defaultQuery={example} />
  </div>,
);
