/** What a spreadsheet would take for a formula, in wide characters too: such a cell begins with an apostrophe. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** What ends a cell for some spreadsheet somewhere. */
const separator = /[",;\t\r\n]/;

/** One line of CSV. No cell is ever run by the program that opens the file. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return separator.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
