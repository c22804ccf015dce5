import { useMutation } from '@apollo/client/react';
import type { MaskedKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { RevealValueMutation } from '../../../gql/graphql.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { toast } from '../../../ui/toast.js';
import { RevealValue } from './customer-moves.graphql.js';

type Shown = NonNullable<RevealValueMutation['valueReveal']['customer']>;

/** Shows one masked value in full, which is logged; nothing for who may not see it. */
export function RevealButton({
  onShown,
  ...input
}: {
  customerId: string;
  kind: MaskedKind;
  recordId: string;
  onShown?: (customer: Shown) => void;
}) {
  const { t } = useTranslation('customers');
  const [reveal, { loading }] = useMutation(RevealValue);
  const mayUnmask = useMay('customers:unmask');
  if (!mayUnmask) return null;
  async function show(): Promise<void> {
    const { data } = await reveal({ variables: { input } });
    data?.valueReveal.userErrors.forEach((error) => toast.problem(error.message));
    if (data?.valueReveal.customer) onShown?.(data.valueReveal.customer);
  }
  return (
    <Button
      look="quiet"
      size="small"
      busy={loading}
      onClick={() => void show().catch(() => toast.problem(t('reveal.failed')))}
    >
      {t('reveal.show')}
    </Button>
  );
}
