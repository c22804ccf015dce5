/** A fresh key for a mutation, so that a repeated request does its work once. */
export const newKey = (): string => crypto.randomUUID();
