import { afterAll, beforeAll } from 'vitest';
import type { RoleKey } from '@kehu/schema';
import { SESSION_COOKIE } from '../src/platform/http.js';
import { newId } from '../src/platform/ids.js';
import { serve } from '../src/server.js';
import { useDatabase, type TestDatabase } from './database.js';
import { make } from './make.js';

export interface Answer<D = Record<string, never>> {
  data: D | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  extensions?: Record<string, unknown>;
}

/** Somebody who signed in: the secret of the cookie. */
export interface Session {
  readonly session: string;
}

/** The whole server on a free port of this machine, asked by GraphQL text over HTTP. */
export interface TestApi extends TestDatabase {
  readonly address: string;
  /** Asks as the owner of the token, or as the person with the session; anonymously without either. */
  ask<D = Record<string, any>>(query: string, variables?: object, as?: string | Session): Promise<Answer<D>>;
  /** A new API token that acts with this role. */
  token(role: RoleKey, within?: { teamId?: string; regionId?: string }): Promise<string>;
  /** Waits until the server has heard of every change that is committed: notices arrive in the order of the commits. */
  heard(): Promise<void>;
}

/** Starts the server for this test file; jobs run only when asked for. */
export function useApi(
  options: { jobs: boolean; environment?: () => Record<string, string> } = { jobs: false },
): TestApi {
  const database = useDatabase(options.environment);
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    server = await serve(database.kernel, options);
  });
  afterAll(async () => {
    await server?.stop();
  });
  return {
    get kernel() {
      return database.kernel;
    },
    get url() {
      return database.url;
    },
    get address() {
      if (!server) throw new Error('the server starts in beforeAll');
      return server.url;
    },
    system: () => database.system(),
    as: (actor, now) => database.as(actor, now),
    async ask<D>(query: string, variables: object = {}, as?: string | Session): Promise<Answer<D>> {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (typeof as === 'string') headers.authorization = `Bearer ${as}`;
      else if (as) headers.cookie = `${SESSION_COOKIE}=${as.session}`;
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${this.address}/graphql`, { method: 'POST', headers, body });
      return (await response.json()) as Answer<D>;
    },
    token: (role, within = {}) => make.token(database, role, within),
    async heard() {
      const { live, database: connections } = database.kernel.services;
      const topic = `heard ${newId()}`;
      const told = new Promise<void>((resolve) => {
        const stop = live.listen((notice) => {
          if (notice.topic !== topic) return;
          stop();
          resolve();
        });
      });
      await live.announceNow(connections.pool, topic);
      await told;
    },
  };
}
