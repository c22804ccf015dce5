import { useEffect, useEffectEvent, useRef } from 'react';
import { takeEvent } from './overtaken.js';

/**
 * A value of a form that is no text, such as a record or a list: the form knows of its changes, and `onTake` gets
 * another's value when both versions were shown and that one was chosen.
 */
export function HeldField<Taken>({
  name,
  label,
  value,
  shown,
  onTake,
}: {
  name: string;
  label: string;
  value: string;
  /** The value as people read it. */
  shown: string;
  onTake: (taken: Taken) => void;
}) {
  const held = useRef<HTMLInputElement>(null);
  const first = useRef(value);
  const take = useEffectEvent(onTake);
  useEffect(() => {
    const control = held.current;
    const onTaken = (event: Event): void => take((event as CustomEvent<Taken>).detail);
    control?.addEventListener(takeEvent, onTaken);
    return () => control?.removeEventListener(takeEvent, onTaken);
  }, []);
  useEffect(() => {
    if (first.current === value) return;
    first.current = value;
    held.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [value]);
  return <input ref={held} type="hidden" name={name} value={value} data-label={label} data-shown={shown} />;
}
