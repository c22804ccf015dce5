import type { ClassScheme } from '@kehu/schema';
import type { Reference } from '../filter/filter-field.policy.js';

export type Language = 'zh' | 'en';

/** Names of the things that ids of a filter point at; each name belongs to one thing of its kind. */
export interface Names {
  nameOf(kind: Reference, id: string): string | undefined;
  idOf(kind: Reference, name: string): string | undefined;
}

/** What classes are called in each language; undefined where no name tells one class of its scheme. */
export interface ClassNames {
  classNamed(scheme: ClassScheme, key: string, language: Language): string | undefined;
  classCalled(scheme: ClassScheme, name: string, language: Language): string | undefined;
}

/** What sentences are written with. */
export interface Words {
  readonly language: Language;
  readonly timezone: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly decimals: number;
  readonly names: Names;
  /** Absent where no rule names a class. */
  readonly classes?: ClassNames;
}
