import { Pool } from 'undici';
import type { Asked } from './reads.js';

const CONNECTIONS = 256;
/** Nobody waits longer at a screen. */
const PATIENCE_MS = 30_000;

/** An answer, as far as it matters here. */
export interface Answered {
  readonly code: string;
  readonly text: string;
}

/** The connections of the people. */
export class Sender {
  private readonly pool: Pool;

  constructor(readonly url: string) {
    const patience = { headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS };
    this.pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1, ...patience });
  }

  async send({ token, body }: Asked): Promise<Answered> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    try {
      const response = await this.pool.request({ path: '/graphql', method: 'POST', headers, body });
      const text = await response.body.text();
      return { code: codeOf(response.statusCode, text), text };
    } catch (error) {
      return { code: 'NO_ANSWER', text: String(error) };
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

interface Told {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly data?: Readonly<
    Record<string, { readonly userErrors?: readonly { readonly code: string }[] } | null>
  > | null;
}

/** Only what may hold a refusal is parsed: the answers of readers are long. */
function codeOf(status: number, text: string): string {
  const mayBeRefused = text.includes('"errors":[{') || text.includes('"userErrors":[{');
  if (status === 200 && !mayBeRefused) return 'OK';
  try {
    const { errors, data } = JSON.parse(text) as Told;
    const refused = Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
    return errors?.[0]?.extensions?.code ?? refused[0]?.code ?? `HTTP ${status}`;
  } catch {
    return `HTTP ${status}`;
  }
}
