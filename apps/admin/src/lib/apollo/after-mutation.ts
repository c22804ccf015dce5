import { ApolloLink, Observable } from '@apollo/client';

const listeners = new Set<(name: string) => void>();

/** Calls the listener with the name of every mutation that was answered; answers how to stop. */
export function afterMutation(listener: (name: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells of mutations that were answered. */
export const mutationLink = new ApolloLink((operation, forward) => {
  const answered = forward(operation);
  if (operation.operationType !== 'mutation') return answered;
  return new Observable((observer) =>
    answered.subscribe({
      next: (value) => observer.next(value),
      error: (error) => observer.error(error),
      complete: () => {
        observer.complete();
        listeners.forEach((listener) => listener(operation.operationName ?? ''));
      },
    }),
  );
});
