import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { PoolListQuery } from '../../gql/graphql.js';
import { formatExact } from '../../lib/dates.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { Button } from '../../ui/button.js';
import { toast } from '../../ui/toast.js';
import { ClaimFromPool, Pool, PoolList } from './lifecycle.graphql.js';

/** A customer who belongs to nobody. */
export type Row = PoolListQuery['poolCustomers']['edges'][number]['node'];

/** Takes a customer out of the pool; says from when on that is possible where it is not yet. */
export function Claim({ row }: { row: Row }) {
  const { t } = useTranslation('lifecycle');
  const language = useLanguage();
  const [claim, { loading }] = useMutation(ClaimFromPool, { refetchQueries: [PoolList, Pool] });
  if (row.blockedUntil) {
    const at = formatExact(new Date(row.blockedUntil), language);
    return (
      <span className="k-muted" title={at}>
        {t('pool.blocked', { at })}
      </span>
    );
  }
  const take = async (): Promise<void> => {
    const { data } = await claim({ variables: { input: { customerId: row.customer?.id ?? '' } } });
    const answer = data?.poolClaim;
    answer?.userErrors.forEach(({ message }) => toast.problem(message));
    if (answer?.customer) toast.done(t('pool.claimed', { name: answer.customer.name }));
  };
  return (
    <Button
      size="small"
      busy={loading}
      onClick={(event) => {
        event.stopPropagation();
        void take();
      }}
    >
      {t('pool.claim')}
    </Button>
  );
}
