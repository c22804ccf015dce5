import { useQuery } from '@apollo/client/react';
import { LifecycleStage, TicketStatus } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { PeekCustomer } from '../lib/customer-peek.graphql.js';
import { useInLanguage } from '../lib/enum-label.js';
import type { PeekView } from './list/peek.js';
import { Money } from './money.js';
import { Facts } from './panel.js';
import { Risk } from './risk.js';
import { Answer, SkeletonLines } from './states.js';
import { EnumTag } from './tag.js';
import { RelativeTime } from './time.js';
import { VipMark } from './vip-mark.js';

/** A customer at a glance, beside the list: what one needs to decide whether to open the page. */
function CustomerPeek({ id }: { id: string }) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  const answer = useQuery(PeekCustomer, { variables: { id } });
  return (
    <Answer of={answer} skeleton={<SkeletonLines lines={9} />}>
      {({ customer }) =>
        customer && (
          <>
            <span className="k-row k-row-wrap">
              <VipMark tier={customer.vipTier} />
              <EnumTag of={LifecycleStage} value={customer.stage} />
            </span>
            <Facts
              of={[
                [t('column.value'), <Money key="value" value={customer.value} whole />],
                [t('column.churn'), <Risk key="risk" score={customer.churnScore} />],
                [t('column.last-order'), customer.lastOrderAt && <RelativeTime at={customer.lastOrderAt} />],
                [t('column.last-contact'), customer.lastContactAt && <RelativeTime at={customer.lastContactAt} />],
                [t('column.owner'), customer.owner?.name ?? t('no-owner')],
              ]}
            />
            <ul className="k-stack">
              {customer.insight?.persona.slice(0, 4).map((line) => (
                <li key={line.en}>{inLanguage(line.zh, line.en)}</li>
              ))}
            </ul>
            <h3>{t('tickets.open')}</h3>
            <ul className="k-list">
              {customer.openTickets?.map((ticket) => (
                <li key={ticket.id} className="k-list-row">
                  <span className="k-list-title">{ticket.subject}</span>
                  <EnumTag of={TicketStatus} value={ticket.status} />
                </li>
              ))}
            </ul>
            {customer.openTickets?.length === 0 && <p className="k-muted">{t('tickets.none')}</p>}
          </>
        )
      }
    </Answer>
  );
}

/** The look into a row that is a customer, for any list of them; its screen brings the words of customers along. */
export const customerPeek = ({ id, name }: { id: string; name: string }): PeekView => ({
  title: name,
  to: `/customers/${id}`,
  body: <CustomerPeek id={id} />,
});
