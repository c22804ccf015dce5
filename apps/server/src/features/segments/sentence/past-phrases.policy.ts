import { ClassScheme, LifecycleStage } from '@kehu/schema';
import type { Condition } from '../filter/filter.policy.js';
import type { Days, Past } from '../filter/past.policy.js';
import type { Phrase } from './phrase.policy.js';
import { classSlot, daySlot, enumSlot, type Slot } from './slot.policy.js';

type Values = Parameters<Phrase['condition']>[0];

const gaps: Readonly<Record<string, Slot>> = {
  stage: enumSlot(LifecycleStage),
  scheme: enumSlot(ClassScheme),
  on: daySlot,
  from: daySlot,
  to: daySlot,
};

/** What a condition says, gap by gap: those it leaves open are not there. */
function valuesOf(past: Past): Values {
  const { kind: _, ...more } = past;
  const flat = 'days' in more ? { ...more, ...more.days, days: null } : more;
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== null)) as Values;
}

function phraseOf(kind: Past['kind'], zh: string, en: string, condition: (values: Values) => Past): Phrase {
  const names = [...en.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return {
    zh,
    en,
    slots: Object.fromEntries(names.map((name) => [name, gaps[name] as Slot])),
    valuesOf(given: Condition) {
      if (given.kind !== kind) return null;
      const values = valuesOf(given as Past);
      return Object.keys(values).length === names.length && names.every((name) => Object.hasOwn(values, name))
        ? values
        : null;
    },
    condition,
  };
}

const stageOf = (values: Values): LifecycleStage => values.stage as LifecycleStage;
const daysOf = (values: Values): Days => ({ from: String(values.from), to: String(values.to) });
const inClass = (values: Values): Past => ({
  kind: 'inClass',
  scheme: values.scheme as ClassScheme,
  key: values.key === undefined ? null : String(values.key),
  on: values.on === undefined ? null : String(values.on),
});

/** Which class is said by its name, which belongs to one scheme: so each scheme has sayings of its own. */
function inClassOf(scheme: ClassScheme): Phrase[] {
  const { zh, en } = ClassScheme.values[scheme];
  const said = (zh: string, en: string, isPast: boolean): Phrase => ({
    zh,
    en,
    slots: { key: classSlot(scheme), ...(isPast ? { on: daySlot } : {}) },
    valuesOf(given) {
      if (given.kind !== 'inClass' || given.scheme !== scheme || given.key === null) return null;
      const { key, on } = given;
      if ((on !== null) !== isPast) return null;
      return { key, ...(on === null ? {} : { on }) };
    },
    condition: (values) => inClass({ ...values, scheme }),
  });
  return [
    said(`在《${zh}》中属于{key}`, `is {key} by <${en}>`, false),
    said(`在 {on} 的《${zh}》中属于{key}`, `was {key} by <${en}> on {on}`, true),
  ];
}

/** How conditions about the past are said. */
export const pastPhrases: readonly Phrase[] = [
  phraseOf('stageOn', '在 {on} 处于阶段“{stage}”', 'was at stage "{stage}" on {on}', (values) => ({
    kind: 'stageOn',
    stage: stageOf(values),
    on: String(values.on),
  })),
  phraseOf('enteredStage', '曾进入阶段“{stage}”', 'once came to stage "{stage}"', (values) => ({
    kind: 'enteredStage',
    stage: stageOf(values),
  })),
  phraseOf('inClass', '在《{scheme}》中有类别', 'has a class by <{scheme}>', inClass),
  phraseOf('inClass', '在 {on} 的《{scheme}》中有类别', 'had a class by <{scheme}> on {on}', inClass),
  ...ClassScheme.keys.flatMap(inClassOf),
  phraseOf('purchased', '在 {from} 至 {to} 购买过', 'purchased from {from} to {to}', (values) => ({
    kind: 'purchased',
    days: daysOf(values),
  })),
];
