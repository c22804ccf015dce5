import type { Condition, Filter } from '../filter/filter.policy.js';
import { flatten } from '../filter/filter.policy.js';
import type { Phrase } from './phrase.policy.js';
import type { Language, Words } from './words.policy.js';

const grammar = {
  zh: { everyone: '所有客户', nobody: '没有客户', and: '，且', or: '，或', not: '不满足', open: '（', close: '）' },
  en: { everyone: 'all customers', nobody: 'nobody', and: ' and ', or: ' or ', not: 'not ', open: '(', close: ')' },
} as const satisfies Record<Language, object>;

/** The rule as one sentence. Groups stand in brackets, so that it reads in one way only. */
export function writeSentence(filter: Filter, phrases: readonly Phrase[], words: Words): string {
  const g = grammar[words.language];
  const group = (inner: Filter): string => `${g.open}${write(inner)}${g.close}`;
  const part = (inner: Filter): string => (isGroup(inner) ? group(inner) : write(inner));
  const write = (rule: Filter): string => {
    switch (rule.kind) {
      case 'and':
        return rule.of.length === 0 ? g.everyone : rule.of.map(part).join(g.and);
      case 'or':
        return rule.of.length === 0 ? g.nobody : rule.of.map(part).join(g.or);
      case 'not':
        return `${g.not}${group(rule.of)}`;
      default:
        return writeCondition(rule, phrases, words);
    }
  };
  return write(flatten(filter));
}

const isGroup = (filter: Filter): boolean => (filter.kind === 'and' || filter.kind === 'or') && filter.of.length > 0;

function writeCondition(condition: Condition, phrases: readonly Phrase[], words: Words): string {
  for (const phrase of phrases) {
    const values = phrase.valuesOf(condition);
    if (values) {
      return phrase[words.language].replace(/\{(\w+)\}/g, (_gap, name: string) => {
        const slot = phrase.slots[name];
        const value = values[name];
        if (!slot || value === undefined) throw new Error(`the phrase ${phrase.en} has no value for ${name}`);
        return slot.write(value, words);
      });
    }
  }
  throw new Error(`no phrase says a condition of kind ${condition.kind}`);
}

/** A sentence that is none of ours, and where it stopped making sense. */
export class SentenceFault extends Error {
  constructor(readonly position: number) {
    super(`The sentence makes no sense from character ${position + 1} on.`);
    this.name = 'SentenceFault';
  }
}

/** Reads a sentence that `writeSentence` wrote in the same words. @throws SentenceFault */
export function readSentence(text: string, phrases: readonly Phrase[], words: Words): Filter {
  const reader = new Reader(text, phrases, words);
  return flatten(reader.whole());
}

class Reader {
  private at = 0;
  private readonly patterns: { phrase: Phrase; names: string[]; pattern: RegExp }[];

  constructor(
    private readonly text: string,
    phrases: readonly Phrase[],
    private readonly words: Words,
  ) {
    this.patterns = phrases.map((phrase) => ({ phrase, ...patternOf(phrase, words) }));
  }

  whole(): Filter {
    const filter = this.list();
    if (this.at < this.text.length) throw new SentenceFault(this.at);
    return filter;
  }

  private list(): Filter {
    const g = grammar[this.words.language];
    const first = this.part();
    const kind = this.text.startsWith(g.and, this.at) ? 'and' : this.text.startsWith(g.or, this.at) ? 'or' : null;
    if (!kind) return first;
    const of = [first];
    while (this.take(g[kind])) of.push(this.part());
    return { kind, of };
  }

  private part(): Filter {
    const g = grammar[this.words.language];
    if (this.take(g.everyone)) return { kind: 'and', of: [] };
    if (this.take(g.nobody)) return { kind: 'or', of: [] };
    if (this.take(g.not + g.open)) return { kind: 'not', of: this.closed() };
    if (this.take(g.open)) return this.closed();
    return this.condition();
  }

  private closed(): Filter {
    const inner = this.list();
    if (!this.take(grammar[this.words.language].close)) throw new SentenceFault(this.at);
    return inner;
  }

  /** The phrase that explains most of what follows. */
  private condition(): Condition {
    let best: { end: number; condition: Condition } | null = null;
    for (const { phrase, names, pattern } of this.patterns) {
      pattern.lastIndex = this.at;
      const match = pattern.exec(this.text);
      if (!match || (best && pattern.lastIndex <= best.end)) continue;
      const values = names.map((name, i) => [name, phrase.slots[name]?.read(match[i + 1] ?? '', this.words)] as const);
      if (values.some(([, value]) => value === undefined)) continue;
      best = { end: pattern.lastIndex, condition: phrase.condition(Object.fromEntries(values) as never) };
    }
    if (!best) throw new SentenceFault(this.at);
    this.at = best.end;
    return best.condition;
  }

  private take(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }
}

function patternOf(phrase: Phrase, words: Words): { names: string[]; pattern: RegExp } {
  const names: string[] = [];
  const source = phrase[words.language]
    .split(/(\{\w+\})/)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      const slot = name === undefined ? undefined : phrase.slots[name];
      if (name === undefined || !slot) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(name);
      return `(${slot.pattern(words)})`;
    })
    .join('');
  return { names, pattern: new RegExp(source, 'uy') };
}
