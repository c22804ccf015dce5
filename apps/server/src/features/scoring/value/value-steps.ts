/** Where the steps of predicted value begin, in units of the currency: each about three times the one before. */
export const VALUE_STEPS = [0, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000] as const;
