/** `npm run schema`: writes packages/schema/schema.graphql from the resolvers, then the console's types from that. */
import { buildOrExit } from './lib/build.mjs';
import { at } from './lib/repository.mjs';
import { runOpenly } from './lib/run.mjs';

const step = async (file, args) => {
  const code = await runOpenly(file, args);
  if (code !== 0) process.exit(code);
};

await buildOrExit(['@kehu/server...']);
await step(at('apps/server/dist/write-schema.js'), [at('packages/schema/schema.graphql')]);
await step(at('scripts/codegen.mjs'), []);
