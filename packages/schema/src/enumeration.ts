/** One value of an enumeration: its label in both languages and what it means. */
export interface EnumValue {
  readonly zh: string;
  readonly en: string;
  readonly description: string;
}

/** An enumeration both sides share: its GraphQL name, what it is about, its values in display order. */
export interface Enumeration<K extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<K, EnumValue>>;
  /** The keys in display order. */
  readonly keys: readonly K[];
}

/** A value of an enumeration, as a string union. */
export type ValueOf<E extends Enumeration> = E extends Enumeration<infer K> ? K : never;

type Row = readonly [zh: string, en: string, description?: string];

/**
 * Declares an enumeration. A row is `[zh, en]` or `[zh, en, description]`; without a description the English label
 * says it all and stands for it.
 */
export function enumeration<const K extends string>(
  name: string,
  description: string,
  rows: Readonly<Record<K, Row>>,
): Enumeration<K> {
  const keys = Object.keys(rows) as K[];
  const values = Object.fromEntries(
    keys.map((key) => {
      const [zh, en, meaning] = rows[key];
      return [key, { zh, en, description: meaning ?? `${en}.` }];
    }),
  ) as Record<K, EnumValue>;
  return { name, description, values, keys };
}

/** Whether a string is one of the enumeration's keys. */
export function isValueOf<K extends string>(definition: Enumeration<K>, value: unknown): value is K {
  return typeof value === 'string' && Object.hasOwn(definition.values, value);
}
