import { Converter } from 'opencc-js/t2cn';

/** Simplified form of each UTF-16 unit, 0 where it is not known yet. Filled as characters come by. */
const simplified = new Uint16Array(0x10000);
const qian = '乾'.charCodeAt(0);
let converter: ((text: string) => string) | undefined;

/**
 * Traditional characters as simplified ones, each for itself, without looking at words: 王偉 → 王伟. Only 乾 stays as
 * written: in names it is qián, and its simplified form 干 is gān.
 */
export function toSimplified(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3400 && simpleUnit(unit) !== unit) return simplifiedFrom(text, i);
  }
  return text;
}

function simplifiedFrom(text: string, start: number): string {
  let result = text.slice(0, start);
  for (let i = start; i < text.length; i++) result += String.fromCharCode(simpleUnit(text.charCodeAt(i)));
  return result;
}

function simpleUnit(unit: number): number {
  return simplified[unit] || learn(unit);
}

function learn(unit: number): number {
  const known = isCommonHan(unit) && unit !== qian ? settled(String.fromCharCode(unit)).charCodeAt(0) : unit;
  simplified[unit] = known;
  return known;
}

const isCommonHan = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x4e00 && unit <= 0x9fff);

// A few answers are themselves traditional, and a few lie outside the 16-bit plane: those characters stay as they are.
function settled(char: string): string {
  const convert = (converter ??= Converter({ from: 't', to: 'cn' }));
  const simple = convert(convert(char));
  return simple.length === 1 ? simple : char;
}
