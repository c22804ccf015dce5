/** What a spreadsheet would take for a formula: such a cell begins with an apostrophe, which makes it text. */
const formula = /^[=+\-@\t\r]/;

/** One line of CSV. No cell is ever run by the program that opens the file. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
