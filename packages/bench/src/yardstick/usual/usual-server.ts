import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { buildSchema } from 'graphql';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { holders } from '../holders.js';
import { customer, usualContext, type Usual } from './customer.js';
import { entitiesOf } from './tables.js';

/*
 * The usual stack: Apollo Server on Express, entities of TypeORM read by `find`, one area after the other, users through a
 * loader. The same contract, the same proof of who asks, the same reach, a pool as large as the server's.
 */

const { BENCH_DATABASE_URL: url = '', BENCH_SDL_URL: sdlUrl = '', BENCH_REGIONS: regions = '[]' } = process.env;
const regionIds = JSON.parse(regions) as string[];

const db = new pg.Client({ connectionString: url });
await db.connect();
const entities = await entitiesOf(db);
await db.end();

const source = new DataSource({
  type: 'postgres',
  url,
  entities: [...entities.values()],
  synchronize: false,
  extra: { max: 10, idleTimeoutMillis: 0, options: '-c timezone=UTC' },
});
await source.initialize();

const holderOf = holders(new pg.Pool({ connectionString: url, max: 1 }));

const schema = buildSchema(await (await fetch(sdlUrl)).text());
const rootValue = { customer: ({ id }: { id: string }, usual: Usual) => customer(usual, id, regionIds) };
const apollo = new ApolloServer<Usual>({ schema, rootValue });
await apollo.start();

const app = express();
app.use(express.json(), async (request, response, next) => {
  if ((await holderOf(request.headers.authorization)) !== null) next();
  else response.sendStatus(401);
});
app.use('/graphql', expressMiddleware(apollo, { context: async () => usualContext(source) }));

const server = app.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('disconnect', () => process.exit(0));
