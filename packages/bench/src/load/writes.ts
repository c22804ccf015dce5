import type { Known } from './known.js';
import type { Asked } from './reads.js';

const mutation = (text: string): string => text.replace('…', 'userErrors { code message }');
const customerCreate = mutation(
  `mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } … } }`,
);
const customerUpdate = mutation(
  `mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { customer { id version } … } }`,
);
const orderCreate = mutation(`mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { id } … } }`);
const interactionLog = mutation(
  `mutation ($input: InteractionLogInput!) { interactionLog(input: $input) { interaction { id } … } }`,
);
const ticketOpen = mutation(`mutation ($input: TicketOpenInput!) { ticketOpen(input: $input) { ticket { id } … } }`);
const version = `query ($id: ID!) { customer(id: $id) { version } }`;
const claimNext = mutation(
  `mutation ($input: TicketClaimNextInput!) { ticketClaimNext(input: $input) { ticket { id } … } }`,
);
const ticketReply = mutation(`mutation ($input: TicketReplyInput!) { ticketReply(input: $input) { ticket { id } … } }`);
const ticketResolve = mutation(
  `mutation ($input: TicketResolveInput!) { ticketResolve(input: $input) { ticket { id } … } }`,
);

const surnames = ['王', '李', '张', '刘', '陈', '杨', '黄', '赵'];
const given = ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊'];

/**
 * What people write.
 *
 * @param run stands in what nobody may have had before, such as mail addresses
 */
export function writesOf(known: Known, pick: <T>(of: readonly T[]) => T, run: string) {
  let made = 0;
  const asked = (query: string, variables: object, token = known.tokens.admin): Asked => ({
    ...{ token, body: JSON.stringify({ query, variables }) },
  });
  const line = () => {
    const { id, price } = pick(known.products);
    return { productId: id, quantity: pick(['1', '2', '3']), unitPrice: price };
  };
  const newcomer = () => {
    made += 1;
    const identities = [{ kind: 'EMAIL', value: `load.${run}.${made}@bench.example` }];
    const name = `${pick(surnames)}${pick(given)}${pick(given)}`;
    return { kind: 'INDIVIDUAL', name, regionId: pick(known.regions), identities };
  };
  const subject = () => pick(['到货问题', 'Where is my order', '茶壶漏水', 'Invoice', '会员积分']);
  return {
    customerCreate: () => asked(customerCreate, { input: newcomer() }),
    version: (id: string) => asked(version, { id }),
    customerUpdate: (id: string, expectedVersion: number) =>
      asked(customerUpdate, { id, input: { expectedVersion, website: `https://bench.example/${(made += 1)}` } }),
    orderCreate: () =>
      asked(orderCreate, { input: { customerId: pick(known.customers), lines: [line(), line(), line()] } }),
    interactionLog: () =>
      asked(interactionLog, {
        ...{ input: { customerId: pick(known.customers), kind: 'CALL', channel: 'PHONE', subject: subject() } },
      }),
    ticketOpen: () =>
      asked(ticketOpen, {
        ...{
          input: {
            customerId: pick(known.customers),
            subject: subject(),
            body: '……',
            severity: pick(['LOW', 'NORMAL', 'HIGH']),
          },
        },
      }),
    ticketClaimNext: (token: string, queueId: string) => asked(claimNext, { input: { queueId } }, token),
    ticketReply: (token: string, ticketId: string) =>
      asked(ticketReply, { input: { ticketId, body: '我们正在处理。', visibility: 'PUBLIC' } }, token),
    ticketResolve: (token: string, ticketId: string) =>
      asked(
        ticketResolve,
        { input: { ticketId, resolution: '已解决', remedy: '补发一件', rootCause: 'SERVICE' } },
        token,
      ),
  };
}
