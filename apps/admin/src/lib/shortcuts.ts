import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** A key that does something on this page; `label` stands on the sheet that `?` opens. */
export interface Shortcut {
  keys: string;
  label: string;
}

interface Registered extends Shortcut {
  run: (event: KeyboardEvent) => void;
}

let registered: readonly Registered[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Registered[]): void {
  registered = next;
  listeners.forEach((listener) => listener());
}

/** Typing into a field is not a shortcut, and neither is a key pressed inside a dialog. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function pressed(event: KeyboardEvent): string {
  return event.ctrlKey || event.metaKey ? `mod+${event.key.toLowerCase()}` : event.key;
}

/** Listens for all shortcuts; called once by the application. */
export function startShortcuts(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const keys = pressed(event);
    if (event.defaultPrevented || event.altKey || (isTyping(event) && !keys.startsWith('mod+'))) return;
    if (document.querySelector('dialog[open], [aria-modal="true"]') && !keys.startsWith('mod+')) return;
    const found = registered.findLast((shortcut) => shortcut.keys === keys);
    if (!found) return;
    event.preventDefault();
    found.run(event);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** Gives a key a meaning while this component is shown. */
export function useShortcut(keys: string, label: string, run: () => void, enabled = true): void {
  const action = useEffectEvent(run);
  useEffect(() => {
    if (!enabled) return;
    const mine: Registered = { keys, label, run: () => action() };
    change([...registered, mine]);
    return () => change(registered.filter((other) => other !== mine));
  }, [keys, label, enabled]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every key that works right now. */
export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => registered);
