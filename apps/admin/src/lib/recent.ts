import { useEffect, useEffectEvent } from 'react';

/** A record somebody looked at. */
export interface RecentItem {
  readonly to: string;
  readonly title: string;
}

const key = 'kehu.recent';
const most = 8;
const restedFor = 1_500;

/** What was looked at last in this window, newest first; it is forgotten with the window, as names of customers must be. */
export function recentItems(): readonly RecentItem[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as RecentItem[];
  } catch {
    return [];
  }
}

function rememberItem(item: RecentItem): void {
  const others = recentItems().filter(({ to }) => to !== item.to);
  sessionStorage.setItem(key, JSON.stringify([item, ...others].slice(0, most)));
}

/** Remembers what a person rests at; `read` tells it then. */
export function useRemembered(to: string | null, read: () => string | null): void {
  const titleNow = useEffectEvent(read);
  useEffect(() => {
    if (to === null) return;
    const timer = setTimeout(() => {
      const title = titleNow();
      if (title !== null) rememberItem({ to, title });
    }, restedFor);
    return () => clearTimeout(timer);
  }, [to]);
}

/** Forgets all of it, at the end of a session. */
export const forgetItems = (): void => sessionStorage.removeItem(key);
