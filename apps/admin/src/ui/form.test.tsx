import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { holdsUnsaved } from '../lib/unsaved.js';
import { Form } from './form-frame.js';
import { FormErrors, TextField, useForm, type FormValues } from './form.js';
import type { FieldError } from './user-errors.js';

type Send = (values: FormValues) => Promise<readonly FieldError[]>;

function Example({ send }: { send: Send }) {
  const form = useForm(send, { theirs: async () => ({ name: 'Wang Wei' }) });
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

test('who was overtaken sees both versions and can take the other one', async () => {
  const field = submit(async () => [{ code: 'CONFLICT', message: 'Changed.', field: null }], 'Wang');
  const both = await screen.findByRole('row', { name: /Name Wang Wang Wei/ });
  expect(holdsUnsaved(document.body)).toBe(true);
  fireEvent.click(within(both).getByRole('button'));
  expect(field.value).toBe('Wang Wei');
});

test('what was typed is unsaved until it is saved', async () => {
  const field = submit(async () => [], 'Wang');
  await waitFor(() => expect(field.value).toBe(''));
  expect(holdsUnsaved(document.body)).toBe(false);
  fireEvent.input(field, { target: { value: 'Li' } });
  expect(holdsUnsaved(document.body)).toBe(true);
});
