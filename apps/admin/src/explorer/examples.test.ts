import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { exampleKeys, examples } from './examples.js';

const file = fileURLToPath(new URL('../../../../packages/schema/schema.graphql', import.meta.url));

test('the examples of the explorer are questions the schema knows', () => {
  const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  const faults = exampleKeys.flatMap((key) =>
    validate(schema, parse(examples[key])).map(({ message }) => `${key}: ${message}`),
  );
  expect(faults).toEqual([]);
});
