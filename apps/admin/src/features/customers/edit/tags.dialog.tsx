import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { CustomerTagsQuery } from '../../../gql/graphql.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { toast } from '../../../ui/toast.js';
import { AddTag, CustomerTags, RemoveTag } from './customer-edit.graphql.js';

type Tag = CustomerTagsQuery['tags'][number];

/** The tags of the workspace; those the customer carries are on. Each press is saved at once. */
export function TagsDialog({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const answer = useQuery(CustomerTags, { variables: { id: customerId } });
  const [add] = useMutation(AddTag);
  const [remove] = useMutation(RemoveTag);

  /** The tag changes at once, and back again when the server refuses. */
  async function toggle(tag: Tag, tags: readonly Tag[], isOn: boolean): Promise<void> {
    const variables = { input: { customerId, tagId: tag.id } };
    const now = isOn ? tags.filter(({ id }) => id !== tag.id) : [...tags, tag];
    const customer = { __typename: 'Customer' as const, id: customerId, tags: now };
    const answer = { __typename: 'CustomerTagPayload' as const, customer, userErrors: [] };
    const refusals = isOn
      ? (await remove({ variables, optimisticResponse: { __typename: 'Mutation', customerTagRemove: answer } })).data
          ?.customerTagRemove.userErrors
      : (await add({ variables, optimisticResponse: { __typename: 'Mutation', customerTagAdd: answer } })).data
          ?.customerTagAdd.userErrors;
    refusals?.forEach((error) => toast.problem(error.message));
  }
  return (
    <Dialog title={t('tags.title')} onClose={onClose}>
      <Answer of={answer} skeleton={<SkeletonLines lines={3} />}>
        {({ tags, customer }) => {
          const on = new Set(customer?.tags.map((tag) => tag.id));
          if (tags.length === 0) return <Empty title={t('tags.none')}>{t('tags.none-hint')}</Empty>;
          return (
            <Chips label={t('tags.title')}>
              {tags.map((tag) => (
                <Chip
                  key={tag.id}
                  on={on.has(tag.id)}
                  onClick={() =>
                    void toggle(tag, customer?.tags ?? [], on.has(tag.id)).catch(() =>
                      toast.problem(t('state.failed-action')),
                    )
                  }
                >
                  {tag.name}
                </Chip>
              ))}
            </Chips>
          );
        }}
      </Answer>
      <div className="k-dialog-foot">
        <Button onClick={onClose}>{t('tags.done')}</Button>
      </div>
    </Dialog>
  );
}
