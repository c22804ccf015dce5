import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { writeCursor } from './cursor.js';

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 200;

@ObjectType('PageInfo', { description: 'Where a page of a connection begins and ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more entries follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether entries come before; true when the page was asked for by a cursor.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry: pass it as `after`.' })
  endCursor: string | null;
}

@ObjectType('TotalCount', { description: 'How many entries a list has.', simpleResolvers: true })
export class TotalCount {
  @Field(() => Int, { description: 'The count; a lower bound or an estimate when it is not exact.' })
  value: number;

  @Field(() => Boolean, { description: 'Whether every entry was counted.' })
  isExact: boolean;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many entries; 25 unless given, at most 200.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

export interface Edge<N> {
  cursor: string;
  node: N;
}

export interface Connection<N> {
  edges: Edge<N>[];
  pageInfo: PageInfo;
  totalCount?: TotalCount | null;
}

/** The page size asked for, clamped to 0…200. */
export function pageSize(first: number | null | undefined): number {
  return Math.max(0, Math.min(first ?? DEFAULT_PAGE, LARGEST_PAGE));
}

/** How the place of a row is written, as a cursor. */
type KeyOf<R> = (row: R) => readonly (string | number | null)[];

/**
 * A place of a page. Its cursor is written when somebody reads it: most readers want only the one at the end. A class, not
 * an object with a getter of its own: that is made field by field, which costs more than all the rest of an entry.
 */
class PlaceInPage<R, N> implements Edge<N> {
  constructor(
    readonly node: N,
    private readonly row: R,
    private readonly key: KeyOf<R>,
  ) {}

  get cursor(): string {
    return writeCursor(this.key(this.row));
  }
}

/** A page from up to `size + 1` rows: the extra row only tells that more follow. */
export function pageOf<R, N>(
  rows: readonly R[],
  size: number,
  after: string | null | undefined,
  key: KeyOf<R>,
  node: (row: R) => N,
): Connection<N> {
  const edges = rows.slice(0, size).map((row) => new PlaceInPage(node(row), row, key));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/**
 * The connection type of a node type, with its edge: `const TicketConnection = connectionOf('Ticket', () => TicketType)`.
 */
export function connectionOf<N extends object>(name: string, node: () => ClassType<N>) {
  @ObjectType(`${name}Edge`, { description: `One place in a list of type ${name}.`, simpleResolvers: true })
  class EdgeType implements Edge<N> {
    @Field(() => String, { description: 'Marks this place: pass it as `after`.' })
    cursor: string;

    @Field(() => node(), { description: 'The entry itself.' })
    node: N;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name}.`, simpleResolvers: true })
  class ConnectionType implements Connection<N> {
    @Field(() => [EdgeType], { description: 'The entries of this page with their cursors.' })
    edges: EdgeType[];

    @Field(() => PageInfo, { description: 'Where this page begins and ends.' })
    pageInfo: PageInfo;

    @Field(() => TotalCount, {
      nullable: true,
      description: 'How many entries there are in all; counted only when selected, null where the list does not count.',
    })
    totalCount?: TotalCount | null;
  }
  return ConnectionType;
}
