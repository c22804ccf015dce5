export { forgetSearches } from './exports/forget-searches.js';
export { forgetUploads } from './uploads/forget-uploads.js';
export { ImportWatch } from './import-watch.js';
export { ImportService, type ImportResult } from './import.service.js';
export { builtInMapping, builtInNames } from './mapping/built-in.js';
export { readMapping, type Mapping } from './mapping/mapping.policy.js';
