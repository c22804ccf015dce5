import type { ApolloClient } from '@apollo/client';
import type { RouteObject } from 'react-router';
import { preloadWords } from '../lib/i18n/i18n.js';
import { RouteTrouble } from './route-trouble.js';
import { Shell } from './shell.js';
import { SignedIn } from './signed-in.js';

/** The areas that have a screen; each has its words under the same name. */
type Area =
  | 'access'
  | 'today'
  | 'customers'
  | 'segments'
  | 'service-desk'
  | 'privacy'
  | 'scoring'
  | 'vip'
  | 'lifecycle'
  | 'classes'
  | 'data';

type Load = () => Promise<{ Component: RouteObject['Component'] }>;

/** The screens people go to next; their code is fetched while the browser has nothing else to do. */
const likelyNext: { areas: Area[]; load: Load }[] = [
  { areas: ['customers'], load: () => import('../features/customers/customers.page.js') },
  { areas: ['customers'], load: () => import('../features/customers/customer-360/customer-360.page.js') },
  { areas: ['service-desk'], load: () => import('./queue.route.js') },
];

/** So long after the first screen, in milliseconds: who has just come reads, and shall not wait for code they may not need. */
const settledAfter = 6_000;

const idle = (): Promise<unknown> =>
  new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 500)));

/** Fetches them one after the other, when idle. */
export async function prefetchScreens(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, settledAfter));
  for (const { areas, load } of likelyNext) {
    await idle();
    await Promise.all([load(), preloadWords(areas)]);
  }
}

/** A screen that is loaded when opened, its words at the same time. */
function screen(path: string, areas: Area | Area[], load: Load): RouteObject {
  const lazy = async () => {
    const [{ Component }] = await Promise.all([load(), preloadWords(areas)]);
    return { Component };
  };
  return { path, lazy, ErrorBoundary: RouteTrouble };
}

/** Every address of the console. */
export function makeRoutes(client: ApolloClient): RouteObject[] {
  return [
    {
      ErrorBoundary: RouteTrouble,
      HydrateFallback: () => null,
      children: [
        screen('/rate', 'service-desk', () => import('../features/service-desk/casework/rate.page.js')),
        screen('/sign-in', 'access', () => import('../features/access/sign-in.page.js')),
        screen('/new-password', 'access', () => import('../features/access/set-password.page.js')),
        screen('/invitation', 'access', () => import('../features/access/set-password.page.js')),
        {
          element: (
            <SignedIn>
              <Shell />
            </SignedIn>
          ),
          children: [
            screen('/', 'today', () => import('../features/today/today.page.js')),
            screen('/customers', 'customers', () => import('../features/customers/customers.page.js')),
            {
              ...screen(
                '/customers/:id',
                'customers',
                () => import('../features/customers/customer-360/customer-360.page.js'),
              ),
              loader: async ({ params }) => {
                const { preloadCustomer } = await import('../features/customers/customer-360/preload-customer.js');
                return preloadCustomer(client, params['id']!);
              },
              shouldRevalidate: ({ currentParams, nextParams }) => currentParams['id'] !== nextParams['id'],
            },
            screen('/segments', 'segments', () => import('../features/segments/segments.page.js')),
            screen('/segments/new', 'segments', () => import('../features/segments/segment-new.page.js')),
            screen('/segments/compare', 'segments', () => import('../features/segments/segment-compare.page.js')),
            screen('/segments/:id', ['segments', 'customers'], () => import('../features/segments/segment.page.js')),
            screen('/value', 'scoring', () => import('../features/scoring/value.page.js')),
            screen('/churn', ['scoring', 'customers'], () => import('../features/scoring/churn.page.js')),
            screen('/lifecycle', 'lifecycle', () => import('../features/lifecycle/lifecycle.page.js')),
            screen('/classes', 'classes', () => import('../features/classes/classes.page.js')),
            screen('/pool', ['lifecycle', 'customers'], () => import('../features/lifecycle/pool.page.js')),
            screen('/queue', ['service-desk', 'customers'], () => import('./queue.route.js')),
            screen(
              '/supervisor',
              'service-desk',
              () => import('../features/service-desk/supervisor/supervisor.page.js'),
            ),
            screen('/staffing', 'service-desk', () => import('../features/service-desk/staffing/staffing.page.js')),
            screen('/vip-tiers', ['vip', 'service-desk'], () => import('./vip-tiers.route.js')),
            screen('/tickets', 'service-desk', () => import('../features/service-desk/tickets.page.js')),
            screen(
              '/complaints',
              'service-desk',
              () => import('../features/service-desk/complaints/complaints.page.js'),
            ),
            screen('/knowledge', 'service-desk', () => import('../features/service-desk/knowledge/knowledge.page.js')),
            screen('/privacy', 'privacy', () => import('../features/privacy/privacy.page.js')),
            screen('/privacy/requests/:id', 'privacy', () => import('../features/privacy/request.page.js')),
            screen('/import', 'data', () => import('../features/data/import.page.js')),
            screen('/settings', 'access', () => import('./settings.route.js')),
            screen('/service-levels', 'service-desk', () => import('../features/service-desk/levels.page.js')),
            screen('*', 'today', () => import('./not-found.page.js')),
          ],
        },
      ],
    },
  ];
}
