/** How often a property is tried: as often as usual, or KEHU_RUNS times for a search at length. */
export const runs = (usual: number): number => Number(process.env.KEHU_RUNS ?? usual);

/** The seed of a world that is the same every time, unless KEHU_SEED asks for another one. */
export const seeded = (usual: number): number => Number(process.env.KEHU_SEED ?? usual);

/** How long a property may take, in milliseconds; a search at length has no end. */
export const patience = process.env.KEHU_RUNS ? Infinity : 240_000;
