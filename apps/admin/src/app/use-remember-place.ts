import { useLocation } from 'react-router';
import { useRemembered } from '../lib/recent.js';

/** A page about one record, whose title names it. */
const record = /^\/(customers|segments)\/[0-9a-f-]{36}$/;

function titleOfPage(): string | null {
  const title = document.title.replace(/ · Kehu$/, '');
  return title === 'Kehu' ? null : title;
}

/** Remembers the records a person rests at, for the palette. */
export function useRememberPlace(): void {
  const { pathname } = useLocation();
  useRemembered(record.test(pathname) ? pathname : null, titleOfPage);
}
