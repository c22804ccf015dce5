import { readFileSync } from 'node:fs';
import { readMapping, type Mapping } from './mapping.policy.js';

/** The mappings that come with the product. */
export const builtInNames = ['cdnow', 'northwind', 'chinook', 'olist'] as const;

/** A mapping that comes with the product; undefined when there is none of this name. */
export function builtInMapping(name: string): Mapping | undefined {
  if (!(builtInNames as readonly string[]).includes(name)) return undefined;
  const read = readMapping(JSON.parse(readFileSync(new URL(`./built-in/${name}.json`, import.meta.url), 'utf8')));
  if (!read.ok) throw new Error(`the mapping ${name} is broken: ${read.faults.join('; ')}`);
  return read.mapping;
}
