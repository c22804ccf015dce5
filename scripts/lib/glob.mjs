import { existsSync, readdirSync } from 'node:fs';
import { at } from './repository.mjs';

/** Existing paths of the checkout for patterns in which one `*` stands for one folder. Sorted. */
export function globSync(patterns) {
  return patterns
    .flatMap((pattern) => {
      const [before, after] = pattern.split('*');
      return readdirSync(at(before)).map((name) => `${before}${name}${after}`);
    })
    .filter((path) => existsSync(at(path)))
    .sort();
}
