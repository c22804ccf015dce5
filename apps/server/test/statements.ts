import pg from 'pg';

/** The statements that were sent to the database while the work ran, but for those by which changes are told afterwards. */
export async function counted(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: never[]) {
    const [query] = args as unknown as [string | { text: string }];
    seen.push(typeof query === 'string' ? query : query.text);
    return (original as (...all: never[]) => never).apply(this, args);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return seen.filter((text) => !text.includes('pg_notify'));
}
