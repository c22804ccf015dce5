import { NetworkStatus, type ApolloClient, type DocumentNode, type OperationVariables } from '@apollo/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Connection } from './use-pages.js';

/** Finds the list in an answer. */
export type Reader<Row> = (answer: unknown) => Connection<Row> | null;

interface Source {
  readonly client: ApolloClient;
  readonly observable: { readonly query: DocumentNode };
  readonly variables: OperationVariables | undefined;
  readonly networkStatus: NetworkStatus;
}

/** Who goes on reading reads much: later pages are longer, where the document lets them be. */
const furtherPage = 200;

/** So many pages follow what happens to their rows; those of who reads further are as they were when they came. */
const watchedPages = 10;

/** Pages that are not in the cache, of the lists that were read that far last, by what was asked. */
const plain = new Map<string, Connection<unknown>[]>();
const plainLists = 3;

/** Forgets what the cache does not know of: for whoever comes after the person who read it. */
export const forgetFurtherPages = (): void => plain.clear();

/** The pages after the first one, which belong to the first page they were asked for after. */
class Further<Row> {
  pages: Connection<Row>[] = [];
  private asking: string | null = null;
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly source: Source,
    private readonly first: Connection<Row>,
    private readonly reader: Reader<Row>,
    private readonly tell: () => void,
    /** What was asked, and the end of the first page. */
    private readonly key: string,
  ) {}

  /** Takes the pages the cache still has from an earlier visit. */
  restore(): void {
    for (let after = this.next(); after; after = this.next()) {
      const page = this.reader(this.source.client.cache.readQuery(this.asked(after)));
      if (!page || this.isFar) break;
      this.watch(after, page);
    }
    if (this.isFar) this.pages = [...this.pages, ...((plain.get(this.key) ?? []) as Connection<Row>[])];
  }

  more(): void {
    const after = this.next();
    if (!after || this.asking === after) return;
    this.asking = after;
    this.source.client
      .query({ ...this.asked(after), fetchPolicy: this.isFar ? 'no-cache' : 'network-only' })
      .then(({ data }) => {
        const page = this.reader(data);
        // Meanwhile the list may have been left, or the page before this one thrown away.
        if (!page || this.asking !== after || this.next() !== after) return;
        if (this.isFar) this.keep(page);
        else this.watch(after, page);
        this.tell();
      })
      .catch(() => undefined)
      .finally(() => {
        if (this.asking === after) this.asking = null;
      });
  }

  stop(): void {
    this.asking = null;
    this.stops.splice(0).forEach((stop) => stop());
  }

  private get isFar(): boolean {
    return this.pages.length >= watchedPages;
  }

  private next(): string | null {
    const { hasNextPage, endCursor } = (this.pages.at(-1) ?? this.first).pageInfo;
    return hasNextPage && endCursor ? endCursor : null;
  }

  private asked(after: string) {
    return { query: this.source.observable.query, variables: { ...this.source.variables, after, first: furtherPage } };
  }

  private keep(page: Connection<Row>): void {
    this.pages = [...this.pages, page];
    plain.delete(this.key);
    plain.set(this.key, this.pages.slice(watchedPages));
    for (const key of [...plain.keys()].slice(0, -plainLists)) plain.delete(key);
  }

  private watch(after: string, page: Connection<Row>): void {
    const place = this.pages.length;
    this.pages = [...this.pages, page];
    const { cache } = this.source.client;
    const { query, variables } = this.asked(after);
    // What a mutation changes in a row is seen here too; a page that is thrown away takes those after it along.
    const stop = cache.watch({
      query: cache.transformDocument(query),
      variables,
      optimistic: true,
      callback: ({ complete, result }) => {
        const now = complete ? this.reader(result) : null;
        this.pages = now ? this.pages.with(place, now) : this.pages.slice(0, place);
        if (!now) this.stops.splice(place).forEach((end) => end());
        this.tell();
      },
    });
    this.stops.push(stop);
  }
}

/** The pages of a list after its first one. Another question, another first page, or the same one asked again, begins anew. */
export function useFurtherPages<Row>(
  source: Source,
  first: Connection<Row> | null,
  reader: Reader<Row>,
  isRestored: boolean,
): { pages: readonly Connection<Row>[]; more: () => void } {
  const [, draw] = useState(0);
  const further = useRef<Further<Row> | null>(null);
  const asked = useRef('');
  const wasAskedAgain = useRef(false);
  const now = first === null ? '' : JSON.stringify([source.variables ?? {}, first.pageInfo.endCursor ?? null]);
  const isAskedAgain = source.networkStatus === NetworkStatus.refetch;
  const isAnew = wasAskedAgain.current && !isAskedAgain;
  wasAskedAgain.current = isAskedAgain;
  if (asked.current !== now || isAnew) {
    further.current?.stop();
    asked.current = now;
    further.current = first && new Further(source, first, reader, () => draw((count) => count + 1), now);
    if (isRestored && !isAnew) further.current?.restore();
  }
  useEffect(() => () => further.current?.stop(), []);
  const more = useCallback(() => further.current?.more(), []);
  return { pages: further.current?.pages ?? [], more };
}
