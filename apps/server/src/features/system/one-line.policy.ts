const MOST_CHARACTERS = 200;

/** The first line of an error without what could be somebody's: addresses, and numbers that are long enough to call. */
export function oneLine(error: string): string {
  const [first = ''] = error.split('\n');
  return first
    .replaceAll(/[^\s@()=,]+@[^\s@()=,]+/g, '…')
    .replaceAll(/\d{6,}/g, '…')
    .slice(0, MOST_CHARACTERS);
}
