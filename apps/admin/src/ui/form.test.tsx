import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useState } from 'react';
import { holdsUnsaved } from '../lib/unsaved.js';
import { useEditForm } from './edit-form.js';
import { Form } from './form-frame.js';
import { CheckField, FormErrors, TextField, useForm, type FormValues } from './form.js';
import { HeldField } from './held-field.js';
import type { FieldError } from './user-errors.js';

type Send = (values: FormValues) => Promise<readonly FieldError[]>;

function Example({ send }: { send: Send }) {
  const form = useForm(send);
  return (
    <Form of={form} rules={{ name: { required: true, maxLength: 20 } }}>
      <TextField label="Name" name="name" />
      <FormErrors errors={form.errors} fields={['name']} />
      <button type="submit">Save</button>
    </Form>
  );
}

function submit(send: Send, name: string): HTMLInputElement {
  render(<Example send={send} />);
  const field = screen.getByLabelText<HTMLInputElement>('Name');
  fireEvent.input(field, { target: { value: name } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  return field;
}

test('a refusal stands at its field, and what was typed is kept', async () => {
  const field = submit(async () => [{ code: 'BAD_INPUT', message: 'Too short.', field: ['input', 'name'] }], 'W');
  const refusal = await screen.findByText('Too short.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toBe(refusal.id);
  expect(field.value).toBe('W');
});

test('a refusal of no field stands below the form', async () => {
  submit(async () => [{ code: 'CONFLICT', message: 'Somebody changed it.', field: null }], 'Wang');
  expect(await screen.findByText('Somebody changed it.')).toBeDefined();
});

test('what was accepted is cleared', async () => {
  const send = vi.fn<Send>(async () => []);
  const field = submit(send, 'Wang');
  await waitFor(() => expect(field.value).toBe(''));
  expect(send).toHaveBeenCalledExactlyOnceWith({ name: 'Wang' });
});

test('what fails on the way is told, and nothing typed is lost', async () => {
  const field = submit(async () => Promise.reject(new TypeError('Failed to fetch')), 'Wang');
  expect(await screen.findByText(/could not be done/)).toBeDefined();
  expect(field.value).toBe('Wang');
});

test('a field takes its limits from what the input allows', () => {
  const { maxLength, required } = submit(async () => [], 'Wang');
  expect({ maxLength, required }).toEqual({ maxLength: 20, required: true });
});

const before = { version: 1, name: 'Wang', city: 'Xiamen', isOpen: true, tags: ['a'] };
const after = { version: 2, name: 'Wang Wei', city: 'Xiamen', isOpen: false, tags: ['a', 'b'] };

/** A record with a text of its own, one that React keeps, a box and a list. */
function Editing({ send }: { send: (base: number, values: FormValues) => void }) {
  const [city, setCity] = useState(before.city);
  const [tags, setTags] = useState(before.tags);
  const listed = (words: readonly string[]) => ({ id: words.join(), name: words.join(' and ') });
  const form = useEditForm(
    {
      opened: before,
      again: async () => after,
      values: ({ name, city, isOpen, tags }) => ({ name, city, isOpen, tags: listed(tags) }),
    },
    async (values, { version }) => {
      send(version, values);
      return version === 2 ? [] : [{ code: 'CONFLICT', message: 'Changed.', field: null }];
    },
  );
  return (
    <Form of={form}>
      <TextField label="Name" name="name" defaultValue={before.name} />
      <TextField label="City" name="city" value={city} onChange={(event) => setCity(event.target.value)} />
      <CheckField label="Open" name="isOpen" defaultChecked={before.isOpen} />
      <HeldField<{ id: string }>
        name="tags"
        label="Tags"
        value={tags.join()}
        shown={tags.join(' and ')}
        onTake={({ id }) => setTags(id.split(','))}
      />
      <button type="submit">Save</button>
    </Form>
  );
}

test('who was overtaken sees both versions of what the other changed, can take each, and saves on top of theirs', async () => {
  const send = vi.fn();
  render(<Editing send={send} />);
  const name = screen.getByLabelText<HTMLInputElement>('Name');
  fireEvent.input(name, { target: { value: 'Wang Fang' } });
  fireEvent.change(screen.getByLabelText('City'), { target: { value: 'Fuzhou' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  const alert = within(await screen.findByRole('alert', { name: /saved first/ }));
  expect(holdsUnsaved(document.body)).toBe(true);
  const rows = () => alert.getAllByRole('row').map((row) => row.textContent);
  expect(rows().slice(1)).toEqual(['NameWang FangWang Wei Use this', 'Open☑☐ Use this', 'Tagsaa and b Use this']);
  const take = (row: RegExp) => fireEvent.click(within(alert.getByRole('row', { name: row })).getByRole('button'));
  take(/Name/);
  take(/Open/);
  take(/Tags/);
  expect(name.value).toBe('Wang Wei');
  expect(alert.queryAllByRole('row')).toEqual([]);

  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(send).toHaveBeenLastCalledWith(2, { name: 'Wang Wei', city: 'Fuzhou', tags: 'a,b' }));
});

test('what was typed is unsaved until it is saved', async () => {
  const field = submit(async () => [], 'Wang');
  await waitFor(() => expect(field.value).toBe(''));
  expect(holdsUnsaved(document.body)).toBe(false);
  fireEvent.input(field, { target: { value: 'Li' } });
  expect(holdsUnsaved(document.body)).toBe(true);
});
