import type { Operand, Operator } from './comparison.policy.js';

/** Whether a number compares so. */
export function holdsFor(value: number, operator: Operator, operand: Operand): boolean {
  switch (operator) {
    case 'eq':
      return value === Number(operand);
    case 'gte':
      return value >= Number(operand);
    case 'gt':
      return value > Number(operand);
    case 'lte':
      return value <= Number(operand);
    case 'lt':
      return value < Number(operand);
    case 'between': {
      const [low, high] = operand as readonly (string | number)[];
      return value >= Number(low) && value <= Number(high);
    }
    default:
      throw new Error(`${operator} does not compare numbers`);
  }
}

/** A decimal text in minor units: `"12.5"` with two decimals is 1250n. */
export function minorUnits(amount: string, decimals: number): bigint {
  const negative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const minor = BigInt(whole + fraction.padEnd(decimals, '0'));
  return negative ? -minor : minor;
}
