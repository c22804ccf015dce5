/** Writes the types of the console's documents: apps/admin/src/gql. */
import { at, commandFile } from './lib/repository.mjs';

process.chdir(at('apps/admin'));
process.argv = [process.execPath, commandFile('@graphql-codegen/cli', 'graphql-codegen'), '--config', 'codegen.ts'];
await import(process.argv[1]);
