/** Which rule a value broke; stable words that forms and import reports rely on. */
export type RefusalRule =
  | 'required'
  | 'type'
  | 'tooLong'
  | 'controlCharacter'
  | 'brokenText'
  | 'format'
  | 'incomplete'
  | 'several'
  | 'scientific'
  | 'checksum'
  | 'source'
  | 'range'
  | 'choice'
  | 'unknownField'
  | 'self';

/** A value that cannot be taken, and what to tell the person who gave it. Never repeats the value. */
export interface RefusedValue {
  readonly ok: false;
  readonly rule: RefusalRule;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** A value in the form it is stored. */
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export function refused(rule: RefusalRule, messageZh: string, messageEn: string): RefusedValue {
  return { ok: false, rule, messageZh, messageEn };
}
