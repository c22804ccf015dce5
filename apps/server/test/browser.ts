import type { Answer, TestApi } from './api.js';

/** A browser: it keeps the cookies it is given, and sends them with what it asks. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly api: Pick<TestApi, 'address'>) {}

  async ask<D = Record<string, any>>(query: string, variables: object = {}): Promise<Answer<D>> {
    const headers = { 'content-type': 'application/json', cookie: this.cookieHeader };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${this.api.address}/graphql`, { method: 'POST', headers, body });
    this.keep(response);
    return (await response.json()) as Answer<D>;
  }

  /** Follows no redirect: the caller looks at it. */
  async get(address: string): Promise<Response> {
    const response = await fetch(address, { headers: { cookie: this.cookieHeader }, redirect: 'manual' });
    this.keep(response);
    return response;
  }

  private get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, decodeURIComponent(value));
    }
  }
}
