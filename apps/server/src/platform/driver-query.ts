import pg from 'pg';

/** What of the driver's connection is used here. */
export interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly submittedNamedStatements: Record<string, string>;
  parse(of: { text: string; name: string }): void;
  bind(of: { portal: string; statement: string; values: unknown[] }): void;
  describe(of: { type: string; name: string }): void;
  execute(of: { portal: string; rows: number }): void;
  sync(): void;
}

/** What of the driver's query is used here. */
export interface DriverQuery {
  readonly text: string;
  readonly name: string | undefined;
  readonly portal: string;
  prepare(wire: Wire): void;
  hasBeenParsed(wire: Wire): unknown;
  handleRowDescription(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}

export type Answered = (error: Error | null, result: pg.QueryResult) => void;

/** The driver's own query, to be extended: its types tell of nothing but what its users see. */
export const DriverQueryClass = pg.Query as unknown as new (
  config: pg.QueryConfig,
  values: undefined,
  callback?: Answered,
) => DriverQuery;
