import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from './context.js';
import { failure } from './http-failure.js';

/** Answers with a refusal when whoever asks may not have the file; whether it did. */
export function refuseStranger(ctx: RequestContext, reply: FastifyReply, permission: string): boolean {
  if (ctx.actor.kind === 'ANONYMOUS') void reply.code(401).send(failure('UNAUTHENTICATED', 'Sign in first.'));
  else if (!ctx.may(permission)) {
    void reply.code(403).send(failure('FORBIDDEN', `This needs the right ${permission}.`));
  } else return false;
  return true;
}

/** Sends a stream as a file that the browser keeps; nothing on the way may store it. @param name of our own making */
export function sendFile(reply: FastifyReply, file: { name: string; type: string }, body: Readable): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .type(file.type)
    .send(body);
}
