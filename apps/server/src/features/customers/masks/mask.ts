/** What stands for a value somebody may not see. */
export const MASK = '****';
