import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

/** Closes an open `details`. */
export function closeMenu({ current }: RefObject<HTMLDetailsElement | null>): void {
  if (current) current.open = false;
}

/** Closes an open `details` when the person clicks elsewhere or presses Esc; the focus returns to what opened it. */
export function useCloseOutside() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (!menu.current?.contains(event.target as Node)) closeMenu(menu);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      closeMenu(menu);
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return menu;
}

/** A button that opens a small card with choices. */
export function Menu({ label, children }: { label: ReactNode; children: ReactNode }) {
  const menu = useCloseOutside();
  return (
    <details className="k-menu" ref={menu}>
      <summary className="k-button k-button-small">{label}</summary>
      <div className="k-menu-card k-menu-list">{children}</div>
    </details>
  );
}
