import { pinyin } from 'pinyin-pro';

/** One Chinese character and how it is read: `zhong4`; `lv3` for lǚ; the character itself when nobody knows. */
export interface Reading {
  readonly char: string;
  readonly syllable: string;
  readonly tone: string;
}

const options = { toneType: 'num', type: 'array', v: true } as const;
const cacheLimit = 50_000;
const alone = new Map<string, Reading>();
const ambiguous = new Map<string, boolean>();
const inContext = new Map<string, Reading>();
const surnames = new Map<string, readonly [Reading, Reading]>();

const compoundSurnames = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 ' +
    '钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 ' +
    '百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 ' +
    '东宫 仲长 子书 子桑 即墨 达奚 褚师 单于 那拉 叶赫 纳兰 完颜'
  ).split(' '),
);

/** The readings of a run of Chinese characters, one each; of a person's name the surname is read as a surname. */
export function readingsOf(chars: readonly string[], person: boolean): Reading[] {
  const head = person ? surnameLength(chars) : 0;
  const given = chars.slice(head);
  const readings = given.map((char, i) => readingAt(char, given[i - 1] ?? '', given[i + 1] ?? ''));
  return head === 0 ? readings : [...surnameReadings(chars).slice(0, head), ...readings];
}

/** How the first character is read when it is not a surname; undefined when that makes no difference. */
export function plainSurname(chars: readonly string[], readings: readonly Reading[]): Reading | undefined {
  const plain = readingAlone(chars[0]!);
  return plain.syllable === readings[0]!.syllable ? undefined : plain;
}

/** Names of people have two or three characters, or a compound surname and one or two more. */
export function looksLikePerson(chars: readonly string[]): boolean {
  return chars.length === 2 || chars.length === 3 || (chars.length === 4 && surnameLength(chars) === 2);
}

function surnameLength(chars: readonly string[]): 1 | 2 {
  return chars.length > 1 && compoundSurnames.has(chars[0]! + chars[1]!) ? 2 : 1;
}

// Cached by the first two characters, or by the first alone when it is the whole surname.
function surnameReadings(chars: readonly string[]): readonly [Reading, Reading] {
  const key = surnameLength(chars) === 2 ? chars[0]! + chars[1]! : chars[0]!;
  return remembered(surnames, key, () => {
    const [first, second] = pinyin(key, { ...options, surname: 'head' });
    return [reading(chars[0]!, first), reading(chars[1] ?? '', second)];
  });
}

/** Most characters have one reading; the others are read between their neighbours: 重庆 chong, 重要 zhong. */
function readingAt(char: string, before: string, after: string): Reading {
  if (!isAmbiguous(char) || before + after === '') return readingAlone(char);
  const key = `${before} ${char} ${after}`;
  return remembered(inContext, key, () => {
    const context = pinyin(before + char + after, { ...options, surname: 'off' });
    return reading(char, context[before === '' ? 0 : 1]);
  });
}

function readingAlone(char: string): Reading {
  return remembered(alone, char, () => reading(char, pinyin(char, { ...options, surname: 'off' })[0]));
}

function isAmbiguous(char: string): boolean {
  return remembered(ambiguous, char, () => {
    const all = pinyin(char, { multiple: true, type: 'array', toneType: 'none', v: true });
    return new Set(all).size > 1;
  });
}

function reading(char: string, written: string | undefined): Reading {
  const parts = /^([a-z]+)([0-5])$/.exec(written ?? '');
  return parts ? { char, syllable: parts[1]!, tone: parts[2]! } : { char, syllable: char, tone: '' };
}

// Starting anew when full is enough here: names repeat, and filling costs microseconds.
function remembered<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}
