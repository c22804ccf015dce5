import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { countSoon } from './membership/count-state.js';
import type { Segment } from './segment.entity.js';
import { SEGMENT_TOPIC } from './segment-memory.js';

const GONE = '—';
/** The parts of a filter below which stands what somebody wrote, not what the language knows. */
const FREE = new Set(['name', 'code', 'text']);

/**
 * Takes a customer who is forgotten out of the rules that name them: a text of a rule that quotes one of the words, and that
 * no other customer's name or number holds, becomes a dash, in the name and the description of its segment too. Who else
 * is in the segment does not change; rules that others answer to stay as they were written.
 */
export async function forgetInRules(
  tx: TransactionContext,
  customerId: string,
  words: readonly string[],
): Promise<void> {
  const segments = await tx.rows<Pick<Segment, 'id' | 'name' | 'description' | 'filter'>>(
    sql`SELECT id, name, description, filter FROM segment`,
  );
  const quoted = new Set(segments.flatMap(({ filter }) => textsOf(filter).filter((text) => quotes(text, words))));
  const gone = new Set(await heldByNobodyElse(tx, customerId, [...quoted]));
  for (const { id, name, description, filter } of segments) {
    if (!textsOf(filter).some((text) => gone.has(text))) continue;
    const without = (text: string): string => words.reduce((left, word) => left.replaceAll(word, GONE), text);
    const rest = JSON.stringify(rewritten(filter, (text) => (gone.has(text) ? GONE : text)));
    await tx.rows(
      sql`UPDATE segment s SET filter = ${rest}::jsonb, description = ${description && without(description)},
            name = CASE WHEN EXISTS (SELECT FROM segment o WHERE o.name = ${without(name)} AND o.id <> s.id)
              THEN ${`${GONE} ${id}`} ELSE ${without(name)} END,
            version = version + 1, updated_at = ${tx.now} WHERE id = ${id}`,
    );
    await countSoon(tx, id);
    tx.announceWithCommit(SEGMENT_TOPIC, { segmentId: id });
  }
}

const quotes = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/** A rule with every free text of it as `change` gives it. */
function rewritten(value: unknown, change: (text: string) => string, isFree = false): unknown {
  if (typeof value === 'string') return isFree ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => rewritten(one, change, isFree));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rewritten(inner, change, isFree || FREE.has(key))]),
  );
}

/** Every free text of a rule. */
function textsOf(filter: unknown): string[] {
  const texts: string[] = [];
  rewritten(filter, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

async function heldByNobodyElse(
  tx: TransactionContext,
  customerId: string,
  texts: readonly string[],
): Promise<string[]> {
  if (texts.length === 0) return [];
  const rows = await tx.rows<{ text: string }>(
    sql`SELECT text FROM unnest(${texts}::text[]) AS text WHERE NOT EXISTS (
          SELECT FROM customer c WHERE c.id <> ${customerId}
            AND (strpos(lower(c.name), lower(text)) > 0 OR strpos(lower(c.code), lower(text)) > 0))`,
  );
  return rows.map(({ text }) => text);
}
