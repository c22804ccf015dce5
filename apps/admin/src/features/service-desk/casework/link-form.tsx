import { useApolloClient, useMutation } from '@apollo/client/react';
import { TicketLinkKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { EnumField, FormErrors, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { LinkTicket, TicketByNumber, TicketCase } from './casework.graphql.js';

/** Links the ticket to another, which people know by its number. */
export function LinkForm({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const client = useApolloClient();
  const [link] = useMutation(LinkTicket, { refetchQueries: [TicketCase] });
  const form = useForm(async (values) => {
    const number = values['number'] ?? '';
    const found = await client.query({ query: TicketByNumber, variables: { number }, fetchPolicy: 'network-only' });
    const other = found.data?.tickets.edges[0]?.node;
    if (!other) return [{ code: 'NOT_FOUND', message: t('case.no-ticket', { number }), field: ['number'] }];
    const kind = (values['kind'] as TicketLinkKind | undefined) ?? 'RELATED';
    const { data } = await link({ variables: { input: { ticketId, otherTicketId: other.id, kind } } });
    return data?.ticketLink.userErrors ?? [];
  });
  return (
    <Form of={form} className="k-row k-row-wrap k-link-form">
      <EnumField label={t('case.kind')} name="kind" of={TicketLinkKind} errors={form.errors} />
      <TextField label={t('case.number')} name="number" required placeholder="T000123" errors={form.errors} />
      <Button type="submit" busy={form.busy}>
        {t('case.link')}
      </Button>
      <FormErrors errors={form.errors} fields={['number', 'kind']} />
    </Form>
  );
}
