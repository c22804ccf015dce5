import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import { buildSchema } from 'graphql';
import pg from 'pg';
import { holders } from '../holders.js';
import { orderResolvers } from './orders.js';

/*
 * The usual stack that writes orders: Apollo Server on Express over the same contract, the same proof of who asks, a pool as
 * large as the server's. `/plain` writes an order with its lines and nothing else, `/transaction` keeps the customer's sums too.
 */

const { BENCH_DATABASE_URL: connectionString = '', BENCH_SDL_URL: sdlUrl = '' } = process.env;
const pool = new pg.Pool({ connectionString, max: 10, idleTimeoutMillis: 0, options: '-c timezone=UTC' });
const holderOf = holders(pool);
const schema = buildSchema(await (await fetch(sdlUrl)).text());
const { plain, transaction } = orderResolvers(pool);

async function served(orderCreate: typeof plain): Promise<RequestHandler> {
  const apollo = new ApolloServer({ schema, rootValue: { orderCreate } });
  await apollo.start();
  return expressMiddleware(apollo);
}

const app = express();
app.use(express.json(), async (request, response, next) => {
  if ((await holderOf(request.headers.authorization)) === null) response.sendStatus(401);
  else next();
});
app.use('/plain', await served(plain));
app.use('/transaction', await served(transaction));

const server = app.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('disconnect', () => process.exit(0));
