import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../../platform/context.js';
import { refuseStranger } from '../../../platform/download.js';
import { DomainError } from '../../../platform/errors.js';
import type { Routes } from '../../../platform/feature.js';
import { failure, failureOf } from '../../../platform/http-failure.js';
import { piecesOf, takeBytes, TooLarge } from '../../../platform/upload.js';
import { LARGEST_FILE, tooLarge, type AttachmentService } from './attachment.service.js';

interface Upload {
  Params: { id: string };
  Querystring: { name?: unknown; visibility?: unknown };
}

/** `POST /tickets/<id>/attachments?name=…` with the bytes of the file, and `GET /tickets/<id>/attachments/<file>`. */
export function attachmentRoutes(files: AttachmentService): Routes {
  return (app, contextOf) => {
    app.get<{ Params: { id: string; file: string } }>('/tickets/:id/attachments/:file', async (request, reply) => {
      const ctx = await contextOf(request, reply);
      if (refuseStranger(ctx, reply, 'tickets:read')) return reply;
      const taken = await files.take(ctx, request.params.id, request.params.file);
      if (!taken) return reply.code(404).send(failure('NOT_FOUND', 'There is no such file.'));
      const name = encodeURIComponent(taken.name).replaceAll("'", '%27');
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'")
        .type(taken.mediaType)
        .send(taken.content);
    });
    void app.register(async (scope) => {
      takeBytes(scope);
      scope.post<Upload>('/tickets/:id/attachments', async (request, reply) => {
        const ctx = await contextOf(request, reply);
        return (await refused(ctx, request, reply)) ?? take(files, ctx, request, reply);
      });
    });
  };
}

/** Whoever may not send files, or announces one that is too large, is told so; what is left of the body is not waited for. */
async function refused(
  ctx: RequestContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | null> {
  const given = Number(request.headers['content-length'] ?? 0);
  const isStranger = ctx.actor.kind === 'ANONYMOUS' || !ctx.may('tickets:write');
  if (!isStranger && !(given > LARGEST_FILE)) return null;
  void reply.header('connection', 'close');
  if (!refuseStranger(ctx, reply, 'tickets:write')) void reply.code(413).send(failureOf(ctx, tooLarge()));
  return reply;
}

async function take(
  files: AttachmentService,
  ctx: RequestContext,
  request: FastifyRequest<Upload>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id } = request.params;
  const { name, visibility } = request.query;
  const doing = ctx.doing('ticketAttach', { ticketId: id });
  try {
    await files.demandRoom(ctx, id);
    const content = await bytesOf(request.body as Readable);
    if (content === null) return reply.code(413).send(failureOf(ctx, tooLarge()));
    const made = await files.add(doing, id, {
      name: typeof name === 'string' ? name : '',
      content,
      visibility: visibility === 'INTERNAL' ? 'INTERNAL' : 'PUBLIC',
    });
    return reply.code(201).send(made);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const status = error.refusals[0]?.code === 'NOT_FOUND' ? 404 : 400;
    return reply.code(status).header('connection', 'close').send(failureOf(ctx, error));
  }
}

/** The bytes of a stream; null as soon as there are more than allowed. */
async function bytesOf(body: Readable): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of piecesOf(body, LARGEST_FILE)) pieces.push(piece);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
  return Buffer.concat(pieces);
}
