import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ImportField, type ImportSubject } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { inTransaction } from '../../../platform/transaction.js';
import type { ImportService } from '../import.service.js';
import { encodingOf } from '../read/decode.js';
import { suggestColumns, suggestSubject, type SeenColumn } from './headings.policy.js';
import { ImportUpload, SavedPlan } from './import-upload.entity.js';
import { lookInto } from './look.js';
import { faultOf, mappingOf, type ImportPlan } from './plan.policy.js';
import { dropUpload, keepUpload, uploadPath } from './upload-files.js';

const MOST_FILES = 20;
const SHOWN_ROWS = 5;
const LONGEST_NAME = 200;
const usual = { source: 'upload', kind: null, knownBy: ['PHONE', 'EMAIL'], known: 'OVERWRITE' } as const;

/** A file that was sent, as it looks. */
export interface SeenUpload {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly columns: readonly SeenColumn[];
  /** The first rows, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  readonly suggestion: ImportPlan;
  /** The kept plan the suggestion is. */
  readonly planName: string | null;
}

/** Files that people send to be imported: looked into, tried, and handed to the importer. */
export class UploadService {
  constructor(private readonly imports: ImportService) {}

  /**
   * Keeps a file.
   *
   * @throws TooLarge, BAD_INPUT where it is empty, PRECONDITION where somebody has too many
   */
  async add(ctx: RequestContext, name: string, body: Readable): Promise<{ id: string }> {
    requireReach(ctx);
    const uploads = ctx.db.getRepository(ImportUpload);
    const own = await uploads.find({ where: { actorId: ctx.actor.id }, order: { createdAt: 'ASC', id: 'ASC' } });
    if (own.length >= MOST_FILES) throw refuse('PRECONDITION', `At most ${MOST_FILES} files in a day.`, ['file']);
    const { config } = ctx.services;
    const id = newId(ctx.now.getTime());
    const bytes = await keepUpload(config, id, body);
    if (bytes === 0) await dropUpload(config, id);
    if (bytes === 0) throw refuse('BAD_INPUT', 'The file is empty.', ['file']);
    const cleanName = name.replaceAll(/\p{C}/gu, '').trim().slice(0, LONGEST_NAME) || 'file.csv';
    await inTransaction(ctx, async (tx) => {
      const row = { id, actorId: ctx.actor.id, name: cleanName, bytes: String(bytes), createdAt: ctx.now };
      await tx.db.getRepository(ImportUpload).insert(row);
      const changes = { file: [null, cleanName], bytes: [null, bytes] } as const;
      tx.notes.push({ action: 'importUpload', object: 'import', objectId: id, customerId: null, changes });
    });
    return { id };
  }

  /** What a file of the actor holds; null when there is none any more. @param subject what its rows are; guessed unless given */
  async look(ctx: RequestContext, id: string, subject: ImportSubject | null | undefined): Promise<SeenUpload | null> {
    const found = await this.find(ctx, id);
    if (!found) return null;
    const path = uploadPath(ctx.services.config, id);
    const { columns, rows } = await lookInto(path);
    const kept = subject ? null : await keptFor(ctx, columns);
    const of = subject ?? suggestSubject(columns);
    return {
      ...{ id, name: found.name, bytes: Number(found.bytes), encoding: await encodingOf(path), columns },
      rows: rows.slice(0, SHOWN_ROWS).map(({ values }) => columns.map(({ name }) => values[name] ?? '')),
      suggestion: kept?.plan ?? {
        ...usual,
        knownBy: [...usual.knownBy],
        subject: of,
        columns: suggestColumns(of, columns),
      },
      planName: kept?.name ?? null,
    };
  }

  /** Begins an import of a file, or a rehearsal of it; answers its id. @throws BAD_INPUT naming what the plan lacks, NOT_FOUND */
  async begin(ctx: RequestContext, uploadId: string, plan: ImportPlan, isRehearsal: boolean): Promise<string> {
    requireReach(ctx);
    const upload = await this.find(ctx, uploadId);
    if (!upload) throw refuse('NOT_FOUND', 'There is no such file any more; send it again.', ['uploadId']);
    const path = uploadPath(ctx.services.config, uploadId);
    const { columns } = await lookInto(path);
    for (const { column } of plan.columns) {
      if (!columns.some(({ name }) => name === column))
        throw refuse('BAD_INPUT', `The file has no column "${column}".`, ['plan', 'columns']);
    }
    requireWhole(plan);
    const mapping = mappingOf(plan, ctx.services.config.timezone);
    return this.imports.open(ctx, mapping, path, { isRehearsal, upload });
  }

  /** A file of the actor that is still there. */
  private async find(ctx: RequestContext, id: string): Promise<ImportUpload | null> {
    if (!isId(id)) return null;
    const isThere = await stat(uploadPath(ctx.services.config, id)).catch(() => null);
    return isThere && ctx.db.getRepository(ImportUpload).findOneBy({ id, actorId: ctx.actor.id });
  }
}

/** A file changes customers of everybody: who reaches only some of them may not send one. */
function requireReach(ctx: RequestContext): void {
  if (ctx.actor.permissions.get('data:import') !== 'ALL')
    throw refuse('FORBIDDEN', 'A file may be about any customer; your right to import reaches only some of them.');
}

/** @throws BAD_INPUT naming the field that is missing, foreign or given twice */
export function requireWhole(plan: ImportPlan): void {
  const fault = faultOf(plan);
  if (fault === null) return;
  const { zh, en } = ImportField.values[fault.field];
  const field = ['plan', 'columns'];
  if (fault.said === 'missing') throw refuse('BAD_INPUT', `No column is ${en} (${zh}).`, field);
  if (fault.said === 'twice') throw refuse('BAD_INPUT', `Two columns are ${en} (${zh}).`, field);
  throw refuse('BAD_INPUT', `Rows of this kind have no ${en} (${zh}).`, field);
}

/** The kept plan that knows most columns of the file, all of whose columns the file has. */
async function keptFor(ctx: RequestContext, columns: readonly SeenColumn[]): Promise<SavedPlan | null> {
  const names = new Set(columns.map(({ name }) => name));
  const plans = await ctx.db.getRepository(SavedPlan).find({ order: { changedAt: 'DESC', id: 'DESC' } });
  const fitting = plans.filter(({ plan }) => plan.columns.every(({ column }) => names.has(column)));
  return fitting.sort((a, b) => b.plan.columns.length - a.plan.columns.length)[0] ?? null;
}
