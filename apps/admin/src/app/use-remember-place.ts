import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { rememberItem } from '../lib/recent.js';

/** A page about one record, whose title names it. */
const record = /^\/(customers|segments)\/[0-9a-f-]{36}$/;
const restedFor = 1_500;

/** Remembers the records a person rests at, for the palette. */
export function useRememberPlace(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (!record.test(pathname)) return;
    const timer = setTimeout(() => {
      const title = document.title.replace(/ · Kehu$/, '');
      if (title !== 'Kehu') rememberItem({ to: pathname, title });
    }, restedFor);
    return () => clearTimeout(timer);
  }, [pathname]);
}
