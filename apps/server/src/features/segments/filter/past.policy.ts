import { ClassScheme, isValueOf, LifecycleStage } from '@kehu/schema';
import { FilterFault, readDay } from './comparison.policy.js';

/** Where a customer stood or what happened on days that are fixed: what stands behind numbers about the past. */
export type Past =
  /** At this stage when the day ended. */
  | { readonly kind: 'stageOn'; readonly stage: LifecycleStage; readonly on: string }
  /** Has ever come to this stage. */
  | { readonly kind: 'enteredStage'; readonly stage: LifecycleStage }
  /** In this class, or in any of the scheme; when the day ended, or now. */
  | { readonly kind: 'inClass'; readonly scheme: ClassScheme; readonly key: string | null; readonly on: string | null }
  /** Purchased on one of these days. */
  | { readonly kind: 'purchased'; readonly days: Days };

/** From a day to a day, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

type Given = Record<string, unknown>;
type Path = readonly string[];

const LONGEST_KEY = 40;

/** How each is read from what the caller gave, by the keys it may have. @throws FilterFault */
export const pastReaders: Readonly<
  Record<Past['kind'], { readonly keys: readonly string[]; read(given: Given, path: Path): Past }>
> = {
  stageOn: {
    keys: ['stage', 'on'],
    read: ({ stage, on }, path) => ({
      kind: 'stageOn',
      stage: stageOf(stage, [...path, 'stage']),
      on: readDay(on, [...path, 'on']),
    }),
  },
  enteredStage: {
    keys: ['stage'],
    read: ({ stage }, path) => ({ kind: 'enteredStage', stage: stageOf(stage, [...path, 'stage']) }),
  },
  inClass: {
    keys: ['scheme', 'key', 'on'],
    read({ scheme, key, on }, path) {
      if (!isValueOf(ClassScheme, scheme)) {
        throw new FilterFault('This is not a value of ClassScheme.', [...path, 'scheme']);
      }
      if (key !== undefined && !(typeof key === 'string' && key.length <= LONGEST_KEY && key !== '')) {
        throw new FilterFault('This is not the key of a class.', [...path, 'key']);
      }
      const day = on === undefined ? null : readDay(on, [...path, 'on']);
      return { kind: 'inClass', scheme, key: key ?? null, on: day };
    },
  },
  purchased: {
    keys: ['from', 'to'],
    read: (given, path) => ({ kind: 'purchased', days: daysOf(given, path) }),
  },
};

function stageOf(value: unknown, path: Path): LifecycleStage {
  if (isValueOf(LifecycleStage, value)) return value;
  throw new FilterFault('This is not a value of LifecycleStage.', path);
}

const daysOf = ({ from, to }: Given, path: Path): Days => ({
  from: readDay(from, [...path, 'from']),
  to: readDay(to, [...path, 'to']),
});

/** As the caller would give it. */
export function writePast(past: Past): Given {
  const { kind, ...more } = past;
  const given = 'days' in more ? { ...more, ...more.days, days: null } : more;
  return { [kind]: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) };
}
