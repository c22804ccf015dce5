import { startPostgres } from './start-postgres.js';

const { url } = await startPostgres({ dataDir: process.argv[2]! });
console.log(url);
setInterval(() => undefined, 60_000);
