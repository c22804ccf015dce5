import { known, refused, type Outcome } from '../outcome.js';
import { ntileScores, type Placed } from './ntile.js';

/** What a customer did, as goodness: recency negated (−days), purchase days, net revenue. */
export interface RfmFacts {
  id: string;
  recency: number;
  frequency: number;
  monetary: number;
}

/** The three scores of a customer. */
export interface RfmScores {
  r: number;
  f: number;
  m: number;
}

/**
 * Nested quintiles: R over all, F within each R cell, M within each R×F cell, all of equal size with the id as tie-break.
 *
 * Source: Hughes, Strategic Database Marketing (1994). `recency` is goodness: higher (less negative) is more recent.
 * Limits: F and M compare only neighbours of the same cell, so F = 5 in R = 1 and in R = 5 mean different things; below
 * about k³ customers the inner cells hold nobody or one.
 */
export function nestedScores(customers: readonly RfmFacts[], k = 5): Outcome<RfmScores[]> {
  if (customers.length === 0) return refused('NO_DATA');
  const everyone = customers.map((_, index) => index);
  const r = scoresWithin(customers, [everyone], 'recency', k);
  if (!r.ok) return r;
  const f = scoresWithin(
    customers,
    cells(everyone, (i) => r.value[i]!),
    'frequency',
    k,
  );
  if (!f.ok) return f;
  const m = scoresWithin(
    customers,
    cells(everyone, (i) => r.value[i]! * (k + 1) + f.value[i]!),
    'monetary',
    k,
  );
  if (!m.ok) return m;
  return known(everyone.map((i) => ({ r: r.value[i]!, f: f.value[i]!, m: m.value[i]! })));
}

function scoresWithin(
  customers: readonly RfmFacts[],
  groups: readonly number[][],
  fact: 'recency' | 'frequency' | 'monetary',
  k: number,
): Outcome<number[]> {
  const scores = new Array<number>(customers.length);
  for (const group of groups) {
    const rows = group.map((i): Placed => ({ id: customers[i]!.id, goodness: customers[i]![fact] }));
    const within = ntileScores(rows, k);
    if (!within.ok) return { ...within, ...(within.input?.startsWith('goodness') && { input: fact }) };
    group.forEach((i, position) => (scores[i] = within.value[position]!));
  }
  return known(scores);
}

function cells(members: readonly number[], keyOf: (member: number) => number): number[][] {
  const byKey = new Map<number, number[]>();
  for (const member of members) {
    const cell = byKey.get(keyOf(member));
    if (cell) cell.push(member);
    else byKey.set(keyOf(member), [member]);
  }
  return [...byKey.values()];
}
