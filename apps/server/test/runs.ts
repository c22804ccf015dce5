/** How often a property is tried: as often as usual, or KEHU_RUNS times for a search at length. */
export const runs = (usual: number): number => Number(process.env.KEHU_RUNS ?? usual);

/** The seed of a world that is the same every time, unless KEHU_SEED asks for another one. */
export const seeded = (usual: number): number => Number(process.env.KEHU_SEED ?? usual);

/** Of a property: how often it is tried, and the seed where KEHU_SEED gives one, so that a search at length can be repeated. */
export const search = (usual: number): { numRuns: number; seed?: number } => ({
  numRuns: runs(usual),
  ...(process.env.KEHU_SEED ? { seed: Number(process.env.KEHU_SEED) } : {}),
});

/** How long a property may take, in milliseconds; a search at length has no end. */
export const patience = process.env.KEHU_RUNS ? Infinity : 240_000;
