import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Table, type Column, type Sort } from './table.js';

interface Row {
  id: string;
  name: string;
}

const columns: Column<Row>[] = [
  { key: 'name', title: 'Name', width: '1fr', sort: 'NAME', cell: (row) => row.name },
  { key: 'id', title: 'Value', width: '1fr', sort: 'VALUE', align: 'right', cell: (row) => row.id },
];

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, place) => ({ id: `${place}`, name: `Customer ${place}` }));

function show(props: Partial<Parameters<typeof Table<Row>>[0]>) {
  render(<Table label="Customers" columns={columns} rows={rowsOf(3)} rowKey={(row) => row.id} {...props} />);
}

test('of 50,000 rows only a screenful is drawn', () => {
  show({ rows: rowsOf(50_000) });
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('50001');
  expect(screen.getAllByRole('row').length).toBeLessThan(80);
});

test('j and k move between rows, Enter opens the row', () => {
  const onOpen = vi.fn<(row: Row) => void>();
  show({ onOpen });
  const [, first, second] = screen.getAllByRole('row');
  first!.focus();
  fireEvent.keyDown(first!, { key: 'j' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second!, { key: 'k' });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first!, { key: 'Enter' });
  expect(onOpen).toHaveBeenCalledExactlyOnceWith({ id: '0', name: 'Customer 0' });
});

test('End, Home and the page keys move the focus to rows that were not drawn; it is never lost', () => {
  show({ rows: rowsOf(50_000), onOpen: vi.fn<(row: Row) => void>() });
  const focused = (): string | null => document.activeElement?.getAttribute('aria-rowindex') ?? null;
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
  screen.getAllByRole('row')[1]!.focus();
  press('End');
  expect(focused()).toBe('50001');
  press('k');
  expect(focused()).toBe('50000');
  press('PageUp');
  expect(Number(focused())).toBeLessThan(50_000);
  press('Home');
  expect(focused()).toBe('2');
});

test('a second click on a column turns the order round', () => {
  const onSort = vi.fn<(sort: Sort) => void>();
  show({ sort: { field: 'VALUE', direction: 'DESC' }, onSort });
  fireEvent.click(screen.getByRole('button', { name: /Value/ }));
  fireEvent.click(screen.getByRole('button', { name: /Name/ }));
  expect(onSort.mock.calls).toEqual([[{ field: 'VALUE', direction: 'ASC' }], [{ field: 'NAME', direction: 'ASC' }]]);
  expect(screen.getByRole('columnheader', { name: /Value/ }).getAttribute('aria-sort')).toBe('descending');
});

test('the next page is asked for when the end is near, not before', () => {
  const onEnd = vi.fn<() => void>();
  show({ rows: rowsOf(500), onEnd });
  expect(onEnd).not.toHaveBeenCalled();
  show({ rows: rowsOf(20), onEnd });
  expect(onEnd).toHaveBeenCalled();
});

test('an empty list says so', () => {
  show({ rows: [], empty: <p>Nobody yet</p> });
  expect(screen.getByText('Nobody yet')).toBeDefined();
});

test('x picks the row, the box above picks all that are loaded, the space bar looks into the row', () => {
  const turn = vi.fn<(ids: readonly string[]) => void>();
  const onPeek = vi.fn<(row: Row | null) => void>();
  const picked = {
    ids: ['1'],
    isAll: false,
    pickAll: vi.fn<() => void>(),
    has: (id: string) => id === '1',
    turn,
    clear: vi.fn<() => void>(),
  };
  show({ picked, onPeek, onOpen: vi.fn<(row: Row) => void>() });
  const [above, ...boxes] = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map((box) => box.checked)).toEqual([false, true, false]);
  fireEvent.click(above!);
  const first = screen.getAllByRole('row')[1]!;
  fireEvent.keyDown(first, { key: 'x' });
  fireEvent.keyDown(first, { key: ' ' });
  expect(turn.mock.calls).toEqual([[['0', '2']], [['0']]]);
  expect(onPeek).toHaveBeenCalledExactlyOnceWith({ id: '0', name: 'Customer 0' });
});
