import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { exampleKeys, examples } from './examples.js';

const file = join(import.meta.dirname, '../../../../packages/schema/schema.graphql');

test('the examples of the explorer are questions the schema knows', () => {
  const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  const faults = exampleKeys.flatMap((key) =>
    validate(schema, parse(examples[key])).map(({ message }) => `${key}: ${message}`),
  );
  expect(faults).toEqual([]);
});
