import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { runChurn, type ChurnInput, type ChurnRun } from './churn-model.policy.js';
import { runLifetime, type LifetimeInput, type LifetimeRun } from './lifetime-run.policy.js';

/** Work for a thread of its own. */
export type ModelTask =
  { readonly kind: 'LIFETIME'; readonly input: LifetimeInput } | { readonly kind: 'CHURN'; readonly input: ChurnInput };

type Tell = (percent: number) => void;
type ResultOf<T extends ModelTask> = T extends { kind: 'LIFETIME' } ? LifetimeRun : ChurnRun;

/** Does the work here. */
export const runTask = <T extends ModelTask>(task: T, tell: Tell): ResultOf<T> =>
  (task.kind === 'LIFETIME' ? runLifetime(task.input, tell) : runChurn(task.input, tell)) as ResultOf<T>;

const compiled = new URL('./model.worker.js', import.meta.url);

/**
 * Does the work in a thread, so that the server goes on answering; here, where the compiled thread is not at hand.
 *
 * @param tell hears how far it is, in percent
 */
export function inThread<T extends ModelTask>(
  task: T,
  { tell, signal, file = compiled }: { tell: Tell; signal?: AbortSignal; file?: URL },
): Promise<ResultOf<T>> {
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  if (!existsSync(fileURLToPath(file))) return Promise.resolve(runTask(task, tell));
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    const stop = (): void => {
      void worker.terminate();
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: { percent?: number; result?: ResultOf<T> }) => {
      if (message.result !== undefined) resolve(message.result);
      else if (message.percent !== undefined) tell(message.percent);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      reject(new Error('the thread of a model ended without an answer'));
    });
  });
}
