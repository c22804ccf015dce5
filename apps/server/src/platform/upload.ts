import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** So long is let go by what nobody reads. */
const PATIENCE_MS = 5_000;

/** More came than is allowed. */
export class TooLarge extends Error {}

/**
 * The pieces of a body, one after the other. What is left of one that is too large is let go by, while the answer is on its
 * way: a connection that is cut tells nothing.
 *
 * @throws TooLarge as soon as more bytes came than `most`, told in a length or not
 */
export async function* piecesOf(body: Readable, most: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const piece of body.iterator({ destroyOnReturn: false })) {
      bytes += (piece as Buffer).length;
      if (bytes > most) throw new TooLarge();
      yield piece as Buffer;
    }
  } finally {
    body.resume();
    setTimeout(() => body.destroy(), PATIENCE_MS).unref();
  }
}

/** The bodies of these routes are handed on as they come: nothing is read before it is known to be welcome. */
export function takeBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  // Other types could be sent by a form of another site, with the cookie of whoever looks at it.
  scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
}
