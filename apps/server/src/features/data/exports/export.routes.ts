import { Readable } from 'node:stream';
import { isId } from '../../../platform/cursor.js';
import { refuseStranger, sendFile } from '../../../platform/download.js';
import type { Routes } from '../../../platform/feature.js';
import { failure } from '../../../platform/http-failure.js';
import type { ListExportService } from './list-export.service.js';

/** `/exports/<id>.csv`: the address is no secret, the file goes to who asked for it, once. */
export function exportRoutes(service: ListExportService): Routes {
  return (app, contextOf) => {
    app.get<{ Params: { id: string } }>('/exports/:id.csv', async (request, reply) => {
      const ctx = await contextOf(request, reply);
      if (refuseStranger(ctx, reply, 'customers:export')) return reply;
      const { id } = request.params;
      const taken = isId(id) ? await service.take(ctx, id) : null;
      if (taken === null) {
        const message = 'There is no such file for you any more.';
        return reply.code(404).send(failure('BAD_USER_INPUT', message));
      }
      const file = { name: `kehu-${taken.list.toLowerCase()}-${id.slice(-8)}.csv`, type: 'text/csv; charset=utf-8' };
      return sendFile(reply, file, Readable.from(service.file(ctx, taken)));
    });
  };
}
