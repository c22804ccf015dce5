import { pino, type Logger } from 'pino';

export type Log = Logger;

const secret = ['password', 'token', 'secret', 'authorization', 'cookie', 'value', 'phone', 'email', 'body'];

/** Structured log. What may hold a secret or a person's data is never written. */
export function createLog(level: string, to: NodeJS.WritableStream = process.stdout): Log {
  const options = {
    level,
    base: null,
    redact: { paths: secret.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
    serializers: { err: describeError },
  };
  return pino(options, to);
}

/** Type, message and stack, but not the values a database puts into `detail` and `parameters`. */
function describeError(error: Error & { code?: string }) {
  return { type: error.name, code: error.code, message: error.message, stack: error.stack };
}
