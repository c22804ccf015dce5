import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { buildApp } from './app.js';
import { LiveHub } from './platform/live.js';
import { createLog } from './platform/log.js';

// Writes the contract: packages/schema/schema.graphql.
const file = new URL('../../../packages/schema/schema.graphql', import.meta.url);
writeFileSync(file, buildApp(new LiveHub('', createLog('silent'))).sdl);
