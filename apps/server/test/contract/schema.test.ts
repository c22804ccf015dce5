import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  type GraphQLSchema,
} from 'graphql';
import * as contract from '@kehu/schema';
import { getMetadataStorage } from 'type-graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../src/app.js';
import { inputRules } from '../../src/platform/input-rules.js';
import { LiveHub } from '../../src/platform/live.js';
import { createLog } from '../../src/platform/log.js';

let schema: GraphQLSchema;
let sdl: string;

beforeAll(() => {
  ({ schema, sdl } = buildApp(new LiveHub('', createLog('silent'))));
});

/** Names that say it all. */
const plain = new Set(['id', 'createdAt', 'updatedAt', 'input']);

function* undescribed(): Generator<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || (isScalarType(type) && /^(ID|Int|Float|String|Boolean)$/.test(type.name)))
      continue;
    if (!type.description) yield type.name;
    if (isEnumType(type))
      for (const value of type.getValues()) if (!value.description) yield `${type.name}.${value.name}`;
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description && !plain.has(field.name)) yield `${type.name}.${field.name}`;
      if ('args' in field) {
        for (const arg of field.args)
          if (!arg.description && !plain.has(arg.name)) yield `${type.name}.${field.name}(${arg.name})`;
      }
    }
  }
}

test('every type, field, argument and enum value has a description', () => {
  expect([...undescribed()]).toEqual([]);
});

test('the committed contract is what the server serves', () => {
  expect(readFileSync(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8')).toBe(sdl);
});

test('what the inputs allow stands in the contract for forms', () => {
  const file = new URL('../../../../packages/schema/src/input-rules.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(inputRules(schema));
});

test('every enum of the API is one of the contract, with a zh and an en label for every value', () => {
  const shared = new Map(
    Object.values(contract as Record<string, unknown>)
      .filter(isEnumeration)
      .map((e) => [e.name, e]),
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || isIntrospectionType(type)) continue;
    const definition = shared.get(type.name);
    expect(definition, type.name).toBeDefined();
    expect(type.getValues().map((value) => value.name)).toEqual(definition?.keys);
    for (const value of Object.values(definition?.values ?? {})) {
      expect(value.zh).toBeTruthy();
      expect(value.en).toBeTruthy();
    }
  }
});

const isEnumeration = (value: unknown): value is contract.Enumeration =>
  typeof value === 'object' && value !== null && 'keys' in value && 'values' in value;

test('every query, mutation and subscription says who may ask', () => {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const unguarded = [...queries, ...mutations, ...subscriptions].filter(({ roles }) => roles === undefined);
  expect(unguarded.map(({ methodName }) => methodName)).toEqual([]);
});

test('a guarded field of a type with simple resolvers is not resolved simply', () => {
  const storage = getMetadataStorage();
  const simple = new Set(
    storage.objectTypes.filter(({ simpleResolvers }) => simpleResolvers).map(({ target }) => target),
  );
  const skipped = storage.fields.filter(
    ({ target, roles, simple: own }) => simple.has(target) && roles !== undefined && own !== false,
  );
  expect(skipped.map(({ name }) => name)).toEqual([]);
});
