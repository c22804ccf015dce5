import { GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Args, FieldResolver, Resolver, type ClassType } from 'type-graphql';
import type { RequestContext } from './context.js';

/** What of a part the library has to know to make a field of it. */
interface Declared {
  readonly field: string;
  readonly type: () => unknown;
  readonly description: string;
  readonly nullable?: boolean;
  readonly args?: ClassType<object>;
}

/** A field, and how it is answered. */
interface Answering {
  readonly typeName: string;
  readonly field: string;
  resolve(root: never, args: object, ctx: RequestContext): unknown;
}

const answering = new WeakMap<object, Answering>();

/** The class that declares a part as a field of its parent; `answerDirectly` then says how it is answered. */
export function partResolver(part: Declared, how: Answering, parentType: () => ClassType<object>): ClassType<object> {
  class PartResolver {
    [name: string]: unknown;
  }
  const target = PartResolver.prototype;
  target[part.field] = () => undefined;
  const descriptor = Object.getOwnPropertyDescriptor(target, part.field);
  if (part.args) Args(() => part.args as ClassType<object>)(target, part.field, 0);
  FieldResolver(part.type as never, { description: part.description, nullable: part.nullable ?? false })(
    target,
    part.field,
    descriptor as PropertyDescriptor,
  );
  Resolver(parentType)(PartResolver);
  answering.set(PartResolver, how);
  return PartResolver;
}

/**
 * Answers the fields of parts by their own functions: the library would copy the whole parent for each of them, fifty
 * times a page, and what lies ready in a row needs no promise.
 */
export function answerDirectly(schema: GraphQLSchema, parts: readonly ClassType<object>[]): void {
  for (const part of parts) {
    const how = answering.get(part);
    const type = how && schema.getType(how.typeName);
    const field = type instanceof GraphQLObjectType ? type.getFields()[how?.field ?? ''] : undefined;
    if (how && field) field.resolve = how.resolve as never;
  }
}
