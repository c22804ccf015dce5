import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** A key that does something on this page; `label` stands on the sheet that `?` opens. */
export interface Shortcut {
  keys: string;
  label: string;
}

interface Registered extends Shortcut {
  /** Missing where the key is heard by what has the focus, and only stands on the sheet. */
  run?: () => void;
  /** Whether the key means something on the screen as it stands now. */
  applies: () => boolean;
}

let registered: readonly Registered[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Registered[]): void {
  registered = next;
  listeners.forEach((listener) => listener());
}

const written = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** Typing into a field is not a shortcut, and neither is a key pressed inside a dialog. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return target.isContentEditable || target.matches(written);
}

function pressed(event: KeyboardEvent): string {
  return event.ctrlKey || event.metaKey ? `mod+${event.key.toLowerCase()}` : event.key;
}

/** Esc leaves a field of the page for the keys of the page; the next Tab goes on from there. */
function leaveField({ target }: KeyboardEvent): void {
  if (!document.querySelector('dialog[open]')) (target as HTMLElement).blur();
}

/** Listens for all shortcuts; called once by the application. */
export function startShortcuts(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const keys = pressed(event);
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    if (isTyping(event) && !keys.startsWith('mod+')) {
      if (keys === 'Escape') leaveField(event);
      return;
    }
    if (document.querySelector('dialog[open], [aria-modal="true"]') && !keys.startsWith('mod+')) return;
    const found = registered.findLast((shortcut) => shortcut.keys === keys && shortcut.run && shortcut.applies());
    if (!found) return;
    event.preventDefault();
    found.run?.();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

const always = (): boolean => true;

/** Adds a key until the function that is answered is called. */
function register(mine: Registered): () => void {
  change([...registered, mine]);
  return () => change(registered.filter((other) => other !== mine));
}

/** Gives a key a meaning while this component is shown; `applies` looks whether the screen has what it is for right now. */
export function useShortcut(keys: string, label: string, run: () => void, enabled = true, applies = always): void {
  const action = useEffectEvent(run);
  useEffect(() => {
    if (!enabled) return;
    return register({ keys, label, run: () => action(), applies });
  }, [keys, label, enabled, applies]);
}

/** Tells the sheet of a key that is heard by what has the focus. */
export function useShortcutNote(keys: string, label: string, applies = always): void {
  useEffect(() => register({ keys, label, applies }), [keys, label, applies]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every key that works right now. */
export const useShortcuts = (): readonly Shortcut[] =>
  useSyncExternalStore(subscribe, () => registered).filter(({ applies }) => applies());
