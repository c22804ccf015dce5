/**
 * Who takes what: by the customer, so that everything about one stays in one hand, whatever the kind of work; the shares
 * are about equal.
 */
export function receiverByCustomer(
  customerIds: readonly string[],
  receiverIds: readonly string[],
): (customerId: string) => string | undefined {
  // The last digits of an id are random and the same for every kind of work.
  const share = (id: string): number => parseInt(id.replaceAll('-', '').slice(-8), 16);
  const receivers = new Map([...new Set(customerIds)].map((id) => [id, receiverIds[share(id) % receiverIds.length]]));
  return (customerId) => receivers.get(customerId);
}
