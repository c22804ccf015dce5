import { useTranslation } from 'react-i18next';
import { useShortcut, useShortcutNote } from '../lib/shortcuts.js';

/** Rows that keys walk: those of tables that open something, and the lines of lists. */
const rowsOfTables = 'main .k-table-body > .k-tr[tabindex="0"]';
const linesOfLists = 'main :is(.k-list, .k-waiting) > li';
const controls = 'a[href], button:not(:disabled)';

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** What of a row takes the focus: the row itself, or the first of its controls. */
const holderOf = (row: Element): HTMLElement | null =>
  row.matches(rowsOfTables) ? (row as HTMLElement) : row.querySelector<HTMLElement>(controls);

/** The rows of the page in the order they are read. */
const rows = (): Element[] =>
  [...document.querySelectorAll(`${rowsOfTables}, ${linesOfLists}`)].filter((row) => isSeen(row) && holderOf(row));

const has = (selector: string) => (): boolean => [...document.querySelectorAll(selector)].some(isSeen);

const hasRows = (): boolean => rows().length > 0;
const hasPicks = has('main .k-tr > .k-cell-pick input');
const hasPeeks = has('main [data-peeks="true"] [tabindex="0"]');
const isPeeking = has('main .k-peek');
const hasFields = has('main :is(input, textarea, select)');

/** Whether a row can be seen without scrolling the list it is in. */
function isInSight(row: Element): boolean {
  const frame = row.closest('.k-table-frame, main')?.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  return !frame || (top >= frame.top && bottom <= frame.bottom);
}

/** Moves the focus to the row after or before the one that holds it; to the first in sight when none does. */
function walk(step: 1 | -1): void {
  const all = rows();
  const now = all.findIndex((row) => row.contains(document.activeElement));
  const next = now < 0 ? (all.find(isInSight) ?? all[0]) : all[now + step];
  if (next) holderOf(next)?.focus();
}

/** The keys of lists, on every page that has one; a row of a table hears them itself while it has the focus. */
export function RowKeys() {
  const { t } = useTranslation();
  useShortcut('j', t('shortcut.rows'), () => walk(1), true, hasRows);
  useShortcut('k', t('shortcut.rows'), () => walk(-1), true, hasRows);
  useShortcutNote('Enter', t('shortcut.open'), hasRows);
  useShortcutNote('x', t('shortcut.pick'), hasPicks);
  useShortcutNote(' ', t('shortcut.peek'), hasPeeks);
  useShortcutNote('Escape', t('shortcut.close'), isPeeking);
  useShortcutNote('Escape', t('shortcut.leave-field'), hasFields);
  return null;
}
