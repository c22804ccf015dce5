import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { buildApp } from './app.js';
import { inputRules } from './platform/input-rules.js';
import { LiveHub } from './platform/live.js';
import { createLog } from './platform/log.js';

// Writes the contract: packages/schema/schema.graphql, and what its inputs allow.
const folder = new URL('../../../packages/schema/', import.meta.url);
const app = buildApp(new LiveHub('', createLog('silent')));
writeFileSync(new URL('schema.graphql', folder), app.sdl);
writeFileSync(new URL('src/input-rules.ts', folder), inputRules(app.schema));
