import { bareWord, cut } from './names/scripts.policy.js';
import { partsOf, spelled } from './names/spelling.policy.js';

const longestKey = 240;

/**
 * The form in which two spellings of one name are equal: NFKC, lower case, simplified characters, single spaces. Spaces and
 * punctuation beside Chinese characters go: `王 偉`, `阿依古丽·买买提`, `华为（深圳）` → `王伟`, `阿依古丽买买提`, `华为深圳`.
 */
export function foldName(name: string): string {
  const text = spelled(name);
  return text.includes('乾') ? text.replaceAll('乾', '干') : text;
}

/**
 * The name in pinyin without tones and spaces, for matching: 王伟 → `wangwei`, 单雄信 → `shanxiongxin`; Latin words keep
 * their spaces. `person` says whether the name begins with a surname; left out, the length decides.
 */
export function pinyinOf(name: string, person?: boolean): string {
  return partsOf(name, person)
    .map((part) => (part.kind === 'word' ? part.text : part.readings.map(({ syllable }) => syllable).join('')))
    .join(' ');
}

/**
 * A string whose byte order is the order of a Chinese index: by syllable, tone and character, Latin names among them by
 * letter, digits first. 阿里 < Alice < 李四 < 王五 < 张三.
 */
export function sortKey(name: string, person?: boolean): string {
  const key = partsOf(name, person)
    .map((part) =>
      part.kind === 'word'
        ? bareWord(part.text)
        : part.readings.map(({ char, syllable, tone }) => (tone ? syllable + tone + char : char)).join(''),
    )
    .filter((text) => text !== '')
    .join(' ');
  return cut(key === '' ? foldName(name) : key, longestKey);
}
