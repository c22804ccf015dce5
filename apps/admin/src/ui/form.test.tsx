import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FormErrors, TextField, useForm, type FormValues } from './form.js';
import type { FieldError } from './user-errors.js';

type Send = (values: FormValues) => Promise<readonly FieldError[]>;

function Example({ send }: { send: Send }) {
  const form = useForm(send);
  return (
    <form onSubmit={(event) => void form.onSubmit(event)}>
      <TextField label="Name" name="name" errors={form.errors} />
      <FormErrors errors={form.errors} fields={['name']} />
      <button type="submit">Save</button>
    </form>
  );
}

function submit(send: Send, name: string): HTMLInputElement {
  render(<Example send={send} />);
  const field = screen.getByLabelText<HTMLInputElement>('Name');
  fireEvent.change(field, { target: { value: name } });
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
