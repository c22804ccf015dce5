const UNIQUE_VIOLATION = '23505';

/** Somebody else wrote a record of this batch after it was looked up: the batch is looked up and written again. */
export class TakenMeanwhile extends Error {
  constructor() {
    super('somebody else wrote the same record at this moment');
  }
}

export function isTakenMeanwhile(error: unknown): boolean {
  return error instanceof TakenMeanwhile || (error as { code?: string } | null)?.code === UNIQUE_VIOLATION;
}
