const scientific = /^-?\d+(\.\d+)?[eE][+-]?\d+$/;

/** Full-width digits and marks as their plain twins. */
const plain = (written: string): string =>
  written.replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).trim();

/**
 * Reads a number as files write it: `1,234.50`, `￥1,234`, `3.5万`, `(12.00)` for a negative one. Null when it is none.
 * Scientific notation is refused: the digits it hides are lost.
 */
export function readDecimal(written: string): string | null {
  let digits = plain(written)
    .replace(/^[￥¥$€£]\s*/, '')
    .replaceAll(',', '');
  if (scientific.test(digits)) return null;
  const bracketed = /^\((.*)\)$/.exec(digits);
  if (bracketed) digits = `-${bracketed[1] ?? ''}`;
  const found = /^(-?)(\d{1,15})(?:\.(\d+))?(万)?$/.exec(digits);
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', wan] = found;
  if (!wan) return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  const moved = (fraction + '0000').slice(0, 4);
  const rest = fraction.slice(4);
  return `${sign}${BigInt(whole + moved)}${rest === '' ? '' : `.${rest}`}`;
}

/** A decimal text in minor units, rounded half away from zero where it has more decimals than the currency. */
export function roundToMinor(decimal: string, decimals: number): bigint {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const rounded = Number(fraction[decimals] ?? '0') >= 5 ? kept + 1n : kept;
  return negative ? -rounded : rounded;
}
