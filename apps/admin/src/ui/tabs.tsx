import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

/** One tab: its key in the address and its title. */
export interface Tab<K extends string> {
  key: K;
  title: ReactNode;
}

function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const target = event.target as HTMLElement;
  const next = (step > 0 ? target.nextElementSibling : target.previousElementSibling) as HTMLElement | null;
  next?.focus();
  next?.click();
  event.preventDefault();
}

/** A row of tabs; the arrows move between them. */
export function Tabs<K extends string>({
  label,
  tabs,
  active,
  onChange,
}: {
  label: string;
  tabs: readonly Tab<K>[];
  active: K;
  onChange: (key: K) => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    // Only the row itself is moved: the page stays where it is.
    if (tab && row.current) row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.offsetWidth) / 2;
  }, [active]);
  return (
    <div className="k-tabs" role="tablist" aria-label={label} onKeyDown={moveByArrow} ref={row}>
      {tabs.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          role="tab"
          className="k-tab"
          aria-selected={key === active}
          tabIndex={key === active ? 0 : -1}
          onClick={() => onChange(key)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

/** Small switches beside each other: a filter of which any or none is on. */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="k-chips" role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** One switch. */
export function Chip({
  on,
  gold,
  onClick,
  children,
}: {
  on: boolean;
  gold?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={gold ? 'k-chip k-chip-gold' : 'k-chip'} aria-pressed={on} onClick={onClick}>
      {children}
    </button>
  );
}
