import type { ClassCount, SegmentFigures } from './statistics.js';

/** Figures that say which customers stand behind each number. */
export function withFilters(figures: SegmentFigures, of: object) {
  const each = (counts: readonly ClassCount[], field: string): (ClassCount & { filter: object })[] =>
    counts.map((count) => ({ ...count, filter: { and: [of, { [field]: { eq: count.key } }] } }));
  return {
    ...figures,
    of,
    byBaseClass: each(figures.byBaseClass, 'baseClass'),
    byAbc: each(figures.byAbc, 'abcClass'),
    byStage: each(figures.byStage, 'stage'),
  };
}
