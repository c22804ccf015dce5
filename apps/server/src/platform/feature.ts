import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { ClassType } from 'type-graphql';
import type { AuditedTable } from './audit.js';
import type { RequestContext, Services } from './context.js';
import type { Class } from './database.js';
import type { Subscription } from './events.js';
import type { OpenWork } from './open-work.js';
import type { UnderWay } from './under-way.js';
import type { Job } from './jobs.js';

/** A resolver with the instance that answers; built with its services by the feature. */
export type ResolverInstance = object;

/** Adds addresses that are not GraphQL; `contextOf` says who asks. */
export type Routes = (
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>,
) => void;

/** What one area brings: `app.ts` builds the schema, the database and the jobs from the list of features. */
export interface Feature {
  readonly name: string;
  readonly entities?: readonly Class[];
  readonly resolvers?: readonly ResolverInstance[];
  /** Resolver classes without services, such as those of parts. */
  readonly partResolvers?: readonly ClassType<object>[];
  readonly listeners?: readonly Subscription[];
  readonly jobs?: readonly Job[];
  /** The tables of this area that the audit watches. */
  readonly audited?: readonly AuditedTable[];
  readonly routes?: Routes;
  /** Work of this area that waits for a person, and how it is given to another. */
  readonly openWork?: readonly OpenWork[];
  /** Long work of this area that is not finished. */
  readonly underWay?: UnderWay;
  /** Every permission this area asks for, with what it allows: the rows of the roles matrix. */
  readonly permissions?: Readonly<Record<string, string>>;
  /** Called once with the finished schema, for what needs it. */
  readonly onSchema?: (schema: GraphQLSchema) => void;
  /** Called at start with the system as actor, once the tables are up to date and before anything is served. */
  readonly onStart?: (ctx: RequestContext) => Promise<void>;
  /** Called before the database is closed, for what runs beside the requests. */
  readonly onStop?: (services: Services) => Promise<void>;
}
