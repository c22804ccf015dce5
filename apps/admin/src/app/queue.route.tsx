import { CustomerSide } from '../features/customers/customer-360/customer-side.js';
import { QueuePage } from '../features/service-desk/queue.page.js';

/** The desk with the customer's 360 beside the conversation. */
export function Component() {
  return <QueuePage customerPanel={(id) => <CustomerSide customerId={id} />} />;
}
