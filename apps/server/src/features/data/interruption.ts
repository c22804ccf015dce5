const shutdown = /^57P0[1-5]$/;
const connection = /^(08\w{3}|ECONN\w+|EPIPE|ETIMEDOUT)$/;

/** Whether work was cut off and may go on later: the server stops, or the database does. */
export function isInterruption(error: unknown, signal?: AbortSignal): boolean {
  if (signal?.aborted) return true;
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return shutdown.test(code) || connection.test(code) || /^Connection terminated|^connection is closed/i.test(message);
}
