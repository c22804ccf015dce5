/** Records that this request was told to show in full, though the role sees them masked; one set a request. */
export const revealed = (): Set<string> => new Set();
