import * as schema from '@kehu/schema';
import type { Enumeration } from '@kehu/schema';
import { registerEnumType } from 'type-graphql';

const isEnumeration = (value: unknown): value is Enumeration =>
  typeof value === 'object' && value !== null && 'keys' in value && 'values' in value && 'name' in value;

/** Every enumeration of the contract, registered before any schema is built; only those in use appear in it. */
const registered = new Map(
  Object.values(schema as Record<string, unknown>)
    .filter(isEnumeration)
    .map(register),
);

function register(definition: Enumeration): [Enumeration, Record<string, string>] {
  const values = Object.fromEntries(definition.keys.map((key) => [key, key]));
  registerEnumType(values, {
    name: definition.name,
    description: definition.description,
    valuesConfig: Object.fromEntries(
      definition.keys.map((key) => [key, { description: definition.values[key]?.description }]),
    ) as Record<string, { description: string }>,
  });
  return [definition, values];
}

/** The GraphQL enum of an enumeration: `@Field(() => graphqlEnum(VipTier))`. */
export function graphqlEnum<K extends string>(definition: Enumeration<K>): Record<K, K> {
  const values = registered.get(definition as unknown as Enumeration);
  if (!values) throw new Error(`${definition.name} is not exported by @kehu/schema`);
  return values as Record<K, K>;
}
