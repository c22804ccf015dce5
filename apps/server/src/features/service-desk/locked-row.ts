import type { FindOneOptions, Repository } from 'typeorm';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';

/** The refusal of a change to what somebody else has changed since it was read. */
export const changedMeanwhile = (version: number) =>
  refuse('CONFLICT', `Somebody changed this meanwhile; it is at version ${version}.`, ['expectedVersion']);

/**
 * A row locked for a change, as whoever changes it has seen it.
 *
 * @param absent the sentence for an id nobody has
 * @throws NOT_FOUND, CONFLICT
 */
export async function lockedRow<Row extends { id: string; version: number }>(
  rows: Repository<Row>,
  id: string,
  { expectedVersion }: { readonly expectedVersion: number },
  absent: string,
): Promise<Row> {
  const wanted = { where: { id }, lock: { mode: 'pessimistic_write' } } as FindOneOptions<Row>;
  const known = isId(id) ? await rows.findOne(wanted) : null;
  if (!known) throw refuse('NOT_FOUND', absent, ['id']);
  if (known.version !== expectedVersion) throw changedMeanwhile(known.version);
  return known;
}
