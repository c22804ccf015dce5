import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { toast } from '../../../ui/toast.js';
import { AddTag, CustomerTags, RemoveTag } from './customer-edit.graphql.js';

/** The tags of the workspace; those the customer carries are on. Each press is saved at once. */
export function TagsDialog({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const answer = useQuery(CustomerTags, { variables: { id: customerId } });
  const [add] = useMutation(AddTag);
  const [remove] = useMutation(RemoveTag);

  async function toggle(tagId: string, isOn: boolean): Promise<void> {
    const input = { customerId, tagId };
    const refusals = isOn
      ? (await remove({ variables: { input } })).data?.customerTagRemove.userErrors
      : (await add({ variables: { input } })).data?.customerTagAdd.userErrors;
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
                    void toggle(tag.id, on.has(tag.id)).catch(() => toast.problem(t('state.failed-action')))
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
