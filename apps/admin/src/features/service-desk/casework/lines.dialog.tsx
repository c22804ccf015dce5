import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { Day } from '../../../ui/time.js';
import { OrdersOfTicket, SetTicketLines, TicketCase } from './casework.graphql.js';

/** Chooses among the lines of the customer's last orders what the ticket is about. */
export function LinesDialog({
  ticketId,
  chosen,
  onClose,
}: {
  ticketId: string;
  chosen: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTranslation('service-desk');
  const orders = useQuery(OrdersOfTicket, { variables: { id: ticketId } });
  const [set] = useMutation(SetTicketLines, { refetchQueries: [TicketCase] });
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(chosen));
  const form = useForm(async () => {
    const { data } = await set({ variables: { input: { ticketId, orderLineIds: [...ids] } } });
    const refusals = data?.ticketLinesSet.userErrors ?? [];
    if (refusals.length === 0) onClose();
    return refusals;
  });
  const toggle = (id: string): void => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setIds(next);
  };
  return createPortal(
    <Dialog title={t('case.choose-lines')} onClose={onClose}>
      <Form of={form}>
        <Answer of={orders} skeleton={<SkeletonLines lines={5} />}>
          {({ ticket }) => {
            const edges = ticket?.customer?.orders?.edges ?? [];
            if (edges.length === 0) return <Empty inline title={t('case.no-orders')} />;
            return (
              <ul className="k-list k-choose-lines">
                {edges.map(({ node: order }) => (
                  <li key={order.id}>
                    <p className="k-muted">
                      {order.number} · <Day at={order.orderedAt} />
                    </p>
                    {order.lines.map((line) => (
                      <label key={line.id} className="k-row">
                        <input type="checkbox" checked={ids.has(line.id)} onChange={() => toggle(line.id)} />
                        <span>
                          {line.product?.name ?? line.description} × {Number(line.quantity)}
                        </span>
                      </label>
                    ))}
                  </li>
                ))}
              </ul>
            );
          }}
        </Answer>
        <FormErrors errors={form.errors} fields={[]} />
        <FormFoot submit={t('case.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>,
    document.body,
  );
}
