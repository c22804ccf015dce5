import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';

const api = useApi();

test('a customer is found by id, and absent where the role does not reach', async () => {
  const customer = await make.customer(api, { name: '王伟' });
  const query = 'query One($id: ID!) { customer(id: $id) { id name value { amount currency } } }';

  const seen = await api.ask(query, { id: customer.id }, await api.token('ADMIN'));
  expect(seen.errors).toBeUndefined();
  expect(seen.data?.customer).toEqual({ id: customer.id, name: '王伟', value: { amount: '0.00', currency: 'CNY' } });

  const hidden = await api.ask(query, { id: customer.id }, await api.token('MANAGER'));
  expect(hidden.data?.customer).toBeNull();
  expect(hidden.errors).toBeUndefined();
});
