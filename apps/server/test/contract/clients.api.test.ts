import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { cacheExchange, Client as UrqlClient, fetchExchange, gql as urqlGql } from '@urql/core';
import { GraphQLClient, ClientError } from 'graphql-request';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../api.js';

const api = useApi();
let authorization: string;
let endpoint: string;
beforeAll(async () => {
  authorization = `Bearer ${await api.token('ADMIN')}`;
  endpoint = `${api.address}/graphql`;
});

const asked = 'query Named($name: String!) { customers(search: $name, first: 5) { edges { node { id name } } } }';
const created = `mutation Create($input: CustomerCreateInput!) {
  customerCreate(input: $input) { customer { name version } userErrors { code field } }
}`;
const mistaken = 'query Mistaken { customers(after: "not a cursor") { edges { node { id } } } }';
const named = (name: string) => ({ input: { kind: 'INDIVIDUAL', name } });
const nobody = { customers: { edges: [] } };

describe('Apollo Client', () => {
  const client = (): ApolloClient =>
    new ApolloClient({
      link: new HttpLink({ uri: endpoint, headers: { authorization } }),
      cache: new InMemoryCache(),
    });

  test('reads and writes', async () => {
    const apollo = client();
    const written = await apollo.mutate<any>({ mutation: gql(created), variables: named('阿波罗') });
    expect(written.data.customerCreate).toMatchObject({ customer: { name: '阿波罗', version: 1 }, userErrors: [] });
    const read = await apollo.query<any>({ query: gql(asked), variables: { name: '阿波罗' } });
    expect(read.data.customers.edges[0].node).toMatchObject({ __typename: 'Customer', name: '阿波罗' });
  });

  test('finds the code of an error where it looks for it', async () => {
    const failure: unknown = await client()
      .query({ query: gql(mistaken) })
      .catch((error: unknown) => error);
    expect(CombinedGraphQLErrors.is(failure)).toBe(true);
    expect((failure as CombinedGraphQLErrors).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('takes a refusal as an answer, not as an error', async () => {
    const { data } = await client().mutate<any>({ mutation: gql(created), variables: named('') });
    expect(data.customerCreate.customer).toBeNull();
    expect(data.customerCreate.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['name'] }]);
  });
});

describe('urql', () => {
  const client = (preferGetMethod?: false): UrqlClient =>
    new UrqlClient({
      url: endpoint,
      exchanges: [cacheExchange, fetchExchange],
      fetchOptions: { headers: { authorization } },
      ...(preferGetMethod === undefined ? {} : { preferGetMethod }),
    });

  test('reads and writes by POST', async () => {
    const urql = client(false);
    const written = await urql.mutation(urqlGql(created), named('厄克')).toPromise();
    expect(written.data.customerCreate.customer.name).toBe('厄克');
    const read = await urql.query(urqlGql(asked), { name: '厄克' }).toPromise();
    expect(read.error).toBeUndefined();
    expect(read.data.customers.edges).toHaveLength(1);
  });

  test('finds the code of an error where it looks for it', async () => {
    const { error } = await client(false).query(urqlGql(mistaken), {}).toPromise();
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('as it comes it reads by GET, which is refused with a word about the header that allows it', async () => {
    const urql = client();
    const { error } = await urql.query(urqlGql(asked), { name: 'x' }).toPromise();
    expect(error?.response.status).toBe(400);
    expect(error?.message).toMatch(/apollo-require-preflight/);
    const allowed = await urql
      .query(
        urqlGql(asked),
        { name: 'nobody is called so' },
        { fetchOptions: { headers: { authorization, 'apollo-require-preflight': '1' } } },
      )
      .toPromise();
    expect(allowed.data).toMatchObject(nobody);
  });
});

describe('graphql-request', () => {
  const client = (): GraphQLClient => new GraphQLClient(endpoint, { headers: { authorization } });

  test('reads and writes', async () => {
    const { customerCreate } = await client().request<any>(created, named('请求'));
    expect(customerCreate.userErrors).toEqual([]);
    const { customers } = await client().request<any>(asked, { name: '请求' });
    expect(customers.edges).toHaveLength(1);
  });

  test('finds the code of an error where it looks for it', async () => {
    const failure: unknown = await client()
      .request(mistaken)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ClientError);
    expect((failure as ClientError).response.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a token that is not good gets a code, not data', async () => {
    const stranger = new GraphQLClient(endpoint, { headers: { authorization: 'Bearer kt_nobody' } });
    const failure: unknown = await stranger.request(asked, { name: 'x' }).catch((error: unknown) => error);
    expect((failure as ClientError).response.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((failure as ClientError).response.data ?? null).toBeNull();
  });
});
