import type { RequestContext } from '../../platform/context.js';
import { memoryOf, type Memory } from '../../platform/memory.js';
import { decimalsOf } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';
import { CUSTOM_FIELDS_TOPIC } from '../customers/index.js';
import { customFields } from './custom-fields.js';
import type { Filter } from './filter/filter.policy.js';
import { storedRule } from './saved-rules.js';
import type { Segment } from './segment.entity.js';

/** Tells every process that saved rules changed. */
export const SEGMENT_TOPIC = 'segment';

/** The columns of a segment row with the alias `s`. */
export const segmentColumns = sql.raw(`s.id, s.name, s.description, s.kind, s.filter, s.created_by_id AS "createdById",
  s.version, s.created_at AS "createdAt", s.updated_at AS "updatedAt"`);

/** A saved segment with its rule, read once. */
export interface KnownSegment {
  readonly segment: Segment;
  readonly rule: Filter;
}

async function readSegments(ctx: RequestContext): Promise<readonly KnownSegment[]> {
  const rows = await ctx.rows<Segment>(
    sql`SELECT ${segmentColumns} FROM segment s WHERE s.deleted_at IS NULL ORDER BY s.name, s.id`,
  );
  const decimals = decimalsOf(ctx.services.config.currency);
  const knowledge = { decimals, customFields: await ctx.loader(customFields) };
  return rows.map((segment) => ({ segment, rule: storedRule(segment.filter, knowledge) }));
}

/** Every saved segment by name, so that a customer's page need not read and understand every rule again. */
export const segmentMemory = memoryOf([SEGMENT_TOPIC, CUSTOM_FIELDS_TOPIC], readSegments);

export type SegmentMemory = Memory<readonly KnownSegment[]>;
