import { useSyncExternalStore } from 'react';

/** Forms in which something was typed that is not saved. */
const dirty = new Set<HTMLFormElement>();
const listeners = new Set<() => void>();

/** Records whether a form holds something that is not saved. */
export function setUnsaved(form: HTMLFormElement, isUnsaved: boolean): void {
  if (dirty.has(form) === isUnsaved) return;
  if (isUnsaved) dirty.add(form);
  else dirty.delete(form);
  listeners.forEach((listener) => listener());
}

/** Whether a form holds something that is not saved. */
export const isUnsaved = (form: HTMLFormElement): boolean => dirty.has(form);

/** Forgets a form that left the screen. */
export const forgetForm = (form: HTMLFormElement): void => setUnsaved(form, false);

/** Whether a form inside an element holds something that is not saved. */
export const holdsUnsaved = (element: Element): boolean => [...dirty].some((form) => element.contains(form));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether leaving the page would lose something that was typed. */
export const useUnsaved = (): boolean => useSyncExternalStore(subscribe, () => dirty.size > 0);
