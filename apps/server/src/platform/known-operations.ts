import type {
  DocumentNode,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { spendOnce } from './allowance.js';
import type { RequestContext } from './context.js';
import { limits, refuseExcess } from './limits.js';
import { Recent } from './recent.js';

/** An operation that was answered before: its text was read, found valid, and compiled. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly code: CompiledQuery;
}

/** How errors are told. */
export type Format = (formatted: GraphQLFormattedError, error: GraphQLError) => GraphQLFormattedError;

/** What a request asks, as far as it is asked in the plain way: by POST, as text, with variables or without. */
interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** An operation that is known, with the variables of a request. */
interface Found {
  /** The content type of the answer. */
  readonly type: string;
  /** The answer as JSON; null where the request is refused before anything runs. */
  run(ctx: RequestContext): Promise<string | null>;
}

const KEPT_OPERATIONS = 500;
const KEPT_CHARACTERS = 8_000_000;
const KEPT_ACCEPTS = 50;

/**
 * Operations that clients send again and again. Who asks, the limits, the allowance, the execution and the telling of errors
 * are the same as in the ordinary way; what is left out is what was found out the first time: that the text can be read,
 * that it is valid, which operation is meant, in which form the caller takes answers. Whatever is unusual, and whatever is
 * refused before it runs, goes the ordinary way.
 */
export class KnownOperations {
  private readonly operations = new LRUCache<string, KnownOperation>({
    max: KEPT_OPERATIONS,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_operation, key) => key.length,
  });
  /** The content type of answers by what callers say they take. */
  private readonly contentTypes = new Recent<string>(KEPT_ACCEPTS);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly format: Format,
  ) {}

  keep(query: string, operationName: string | null, operation: KnownOperation): void {
    this.operations.set(keyOf(query, operationName), operation);
  }

  /** Notes how an answer to a caller who takes this was told. */
  keepContentType(accept: string | undefined, contentType: string): void {
    this.contentTypes.set(accept ?? '', contentType);
  }

  /** The operation that is asked for and the type of its answer; null for what must go the ordinary way. */
  find(body: unknown, accept: string | undefined): Found | null {
    const asked = askedIn(body);
    const known = asked && this.operations.get(keyOf(asked.query, asked.operationName));
    const type = this.contentTypes.get(accept ?? '');
    if (!known || type === undefined) return null;
    return { type, run: (ctx) => this.run(known, asked.variables, ctx) };
  }

  private async run(
    { operation, document, code }: KnownOperation,
    variables: Record<string, unknown>,
    ctx: RequestContext,
  ): Promise<string | null> {
    const accepted = await this.accept(operation, document, variables, ctx);
    if (accepted === null) return null;
    const { data, errors } = await code.query({}, ctx, accepted.coerced);
    const told = errors?.map((error) => this.format(error.toJSON(), error));
    const cost = { spent: accepted.spent, limit: limits.nodes };
    return `${JSON.stringify({ errors: told, data, extensions: { cost } })}\n`;
  }

  private async accept(
    operation: OperationDefinitionNode,
    document: DocumentNode,
    variables: Record<string, unknown>,
    ctx: RequestContext,
  ) {
    try {
      const accepted = refuseExcess(this.schema, operation, document, variables, ctx.actor.kind === 'ANONYMOUS');
      await spendOnce(ctx, accepted.calls, accepted.spent);
      return accepted;
    } catch {
      return null;
    }
  }
}

const keyOf = (query: string, operationName: string | null): string =>
  operationName === null ? query : `${operationName}\n${query}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function askedIn(body: unknown): Asked | null {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { query, operationName, variables: variables ?? {} };
}
