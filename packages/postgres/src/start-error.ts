/** Why an embedded PostgreSQL did not start. */
export type PostgresStartCode =
  /** No binaries exist for this operating system and processor, or they were not installed. */
  | 'UNSUPPORTED_PLATFORM'
  /** Another live process runs a PostgreSQL on the same data folder. */
  | 'DATA_FOLDER_IN_USE'
  /** The data folder cannot be written or entered, or holds a cluster of another major version. */
  | 'DATA_FOLDER_UNUSABLE'
  /** The wanted port is taken. */
  | 'PORT_TAKEN'
  /** PostgreSQL itself gave up; the message carries its last words. */
  | 'START_FAILED';

/** A start that failed for a reason the operator can act on; the message says what to do. */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';

  constructor(
    readonly code: PostgresStartCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
