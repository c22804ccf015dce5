import { useSyncExternalStore } from 'react';

interface Toast {
  id: number;
  text: string;
  isProblem: boolean;
}

const shownFor = 5_000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

function show(text: string, isProblem: boolean): void {
  const id = ++lastId;
  change([...toasts, { id, text, isProblem }]);
  setTimeout(() => change(toasts.filter((toast) => toast.id !== id)), isProblem ? shownFor * 2 : shownFor);
}

/** Says for a moment that something was done, or why it was not. */
export const toast = {
  done: (text: string): void => show(text, false),
  problem: (text: string): void => show(text, true),
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where these words appear; stands once in the application. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="k-toasts" role="status" aria-live="polite">
      {shown.map((one) => (
        <div key={one.id} className={one.isProblem ? 'k-toast k-toast-danger' : 'k-toast'}>
          {one.text}
        </div>
      ))}
    </div>
  );
}
