import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { preloadWords } from '../lib/i18n/i18n.js';
import { useTheme } from '../lib/theme.js';
import { exampleKeys, examples, type Example } from './examples.js';
import './explorer.css';

/** What the server says an answer has cost, and how long it took, in milliseconds. */
interface Spent {
  readonly spent: number;
  readonly limit: number;
  readonly ms: number;
}

const signedOut = 'UNAUTHENTICATED';

const ask = createGraphiQLFetcher({
  url: '/graphql',
  wsClient: createClient({ url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'), lazy: true }),
  headers: { 'apollo-require-preflight': 'true' },
  fetch: (input, init) => fetch(input, { ...init, credentials: 'same-origin' }),
});

interface Answer {
  errors?: readonly { extensions?: { code?: string } }[];
  extensions?: { cost?: { spent: number; limit: number } };
}

/** Asks, and tells what each answer cost; who is not signed in is asked to sign in and comes back. */
const fetcherTelling =
  (tell: (spent: Spent) => void): Fetcher =>
  async (request, options) => {
    const since = performance.now();
    const answer = await ask(request, options);
    const { errors, extensions } = answer as Answer;
    if (errors?.some((error) => error.extensions?.code === signedOut)) {
      location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
    }
    const isIntrospection = request.operationName === 'IntrospectionQuery';
    if (extensions?.cost && !isIntrospection) tell({ ...extensions.cost, ms: Math.round(performance.now() - since) });
    return answer;
  };

const isExample = (name: string | null): name is Example => name !== null && Object.hasOwn(examples, name);

function Explorer({ chosen }: { chosen: Example | null }) {
  const { t } = useTranslation('explorer');
  const { isDark } = useTheme();
  const [spent, setSpent] = useState<Spent | null>(null);
  const [fetcher] = useState(() => fetcherTelling(setSpent));
  return (
    <div className="k-explorer">
      <header>
        <a href="/">{t('back')}</a>
        <strong>{t('examples')}</strong>
        <nav aria-label={t('examples')}>
          {exampleKeys.map((key) => (
            <a key={key} href={`?example=${key}`} aria-current={key === chosen ? 'page' : undefined}>
              {t(`example.${key}`)}
            </a>
          ))}
        </nav>
        <p role="status">{spent ? t('spent', { ...spent }) : t('spent-none')}</p>
      </header>
      <main>
        <h1 className="k-visually-hidden">{t('title')}</h1>
        <GraphiQL
          fetcher={fetcher}
          forcedTheme={isDark ? 'dark' : 'light'}
          defaultQuery={examples.best}
          {...(chosen && { initialQuery: examples[chosen], initialVariables: '' })}
        />
      </main>
    </div>
  );
}

/** Draws the explorer; an example that stands in the address is open. */
export async function startExplorer(root: HTMLElement): Promise<void> {
  const name = new URLSearchParams(location.search).get('example');
  await preloadWords('explorer');
  createRoot(root).render(<Explorer chosen={isExample(name) ? name : null} />);
}
