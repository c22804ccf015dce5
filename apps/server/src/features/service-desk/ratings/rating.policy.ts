/** From this score on the customer counts as content. */
export const CONTENT = 4;
