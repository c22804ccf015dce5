export * from './enumeration.js';
export * from './enums/access.js';
export * from './enums/customers.js';
export * from './enums/data.js';
export * from './enums/errors.js';
export * from './enums/meaning.js';
export * from './enums/service.js';
export * from './enums/trade.js';
