import { useSyncExternalStore } from 'react';
import { useShortcut } from '../lib/shortcuts.js';
import { Button } from './button.js';

/** What can still be done about what was just done, such as taking it back. */
interface ToastAction {
  label: string;
  run: () => void;
}

interface Toast {
  id: number;
  text: string;
  isProblem: boolean;
  action?: ToastAction | undefined;
}

const shownFor = 5_000;
/** Who may want to take something back reads first what was done. */
const shownWithAction = 12_000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

const drop = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

function show(text: string, isProblem: boolean, action?: ToastAction): void {
  const id = ++lastId;
  change([...toasts, { id, text, isProblem, action }]);
  setTimeout(() => drop(id), action ? shownWithAction : isProblem ? shownFor * 2 : shownFor);
}

/** Says for a moment that something was done, or why it was not. */
export const toast = {
  done: (text: string, action?: ToastAction): void => show(text, false, action),
  problem: (text: string): void => show(text, true),
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Does what a toast offers, and takes it away. */
function act({ id, action }: Toast): void {
  drop(id);
  action?.run();
}

const actKey = 'z';

/** Where these words appear; stands once in the application. What the last one offers has a key: it does not stand for long. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  const last = shown.findLast(({ action }) => action !== undefined);
  useShortcut(actKey, last?.action?.label ?? '', () => last && act(last), last !== undefined);
  return (
    <div className="k-toasts" role="status" aria-live="polite">
      {shown.map((one) => (
        <div key={one.id} className={one.isProblem ? 'k-toast k-toast-danger' : 'k-toast'}>
          {one.text}
          {one.action && (
            <Button
              look="quiet"
              size="small"
              hotkey={one === last ? actKey.toUpperCase() : undefined}
              onClick={() => act(one)}
            >
              {one.action.label}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
