import type { Enumeration } from '@kehu/schema';
import { registerEnumType } from 'type-graphql';

const made = new Map<Enumeration, Record<string, string>>();

/** The GraphQL enum of an enumeration, registered once: `@Field(() => graphqlEnum(VipTier))`. */
export function graphqlEnum<K extends string>(definition: Enumeration<K>): Record<K, K> {
  const known = made.get(definition);
  if (known) return known as Record<K, K>;
  const values = Object.fromEntries(definition.keys.map((key) => [key, key])) as Record<K, K>;
  registerEnumType(values, {
    name: definition.name,
    description: definition.description,
    valuesConfig: Object.fromEntries(
      definition.keys.map((key) => [key, { description: definition.values[key].description }]),
    ) as Partial<Record<K, { description: string }>>,
  });
  made.set(definition, values);
  return values;
}
