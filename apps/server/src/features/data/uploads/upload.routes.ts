import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuseStranger, sendFile } from '../../../platform/download.js';
import { DomainError, refuse } from '../../../platform/errors.js';
import type { Routes } from '../../../platform/feature.js';
import { failure, failureOf } from '../../../platform/http-failure.js';
import { takeBytes, TooLarge } from '../../../platform/upload.js';
import { rejectedRows } from './rejected-rows.js';
import { LARGEST_UPLOAD } from './upload-files.js';
import type { UploadService } from './upload.service.js';

const PERMISSION = 'data:import';

type Upload = FastifyRequest<{ Querystring: { name?: unknown } }>;

/** `POST /imports/files?name=…` with the bytes of a file, and `GET /imports/<id>/rejected.csv`. */
export function uploadRoutes(files: UploadService): Routes {
  return (app, contextOf) => {
    app.get<{ Params: { id: string } }>('/imports/:id/rejected.csv', async (request, reply) => {
      const ctx = await contextOf(request, reply);
      if (refuseStranger(ctx, reply, PERMISSION)) return reply;
      const { id } = request.params;
      const lines = isId(id) ? await rejectedRows(ctx, id) : null;
      if (lines === null) return reply.code(404).send(failure('NOT_FOUND', 'There is no such import.'));
      const file = { name: `kehu-rejected-${id.slice(-8)}.csv`, type: 'text/csv; charset=utf-8' };
      return sendFile(reply, file, Readable.from(lines));
    });
    void app.register(async (scope) => {
      takeBytes(scope);
      scope.post('/imports/files', async (request: Upload, reply) => {
        const ctx = await contextOf(request, reply);
        if (refuseStranger(ctx, reply, PERMISSION)) return reply;
        const told = Number(request.headers['content-length'] ?? 0);
        return told > LARGEST_UPLOAD
          ? reply.code(413).send(failureOf(ctx, tooLarge()))
          : take(files, ctx, request, reply);
      });
    });
  };
}

async function take(
  files: UploadService,
  ctx: RequestContext,
  { query: { name }, body }: Upload,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    return await reply.code(201).send(await files.add(ctx, typeof name === 'string' ? name : '', body as Readable));
  } catch (error) {
    if (error instanceof TooLarge) return reply.code(413).send(failureOf(ctx, tooLarge()));
    if (error instanceof DomainError) return reply.code(400).send(failureOf(ctx, error));
    throw error;
  }
}

const tooLarge = () => refuse('BAD_INPUT', `A file has at most ${LARGEST_UPLOAD / 1024 / 1024} MB.`, ['file']);
