import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import type { Picked } from '../../ui/list/list-state.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { toast } from '../../ui/toast.js';
import { AllTags } from './customers.graphql.js';
import { AddTag } from './edit/customer-edit.graphql.js';

/** Tags the picked customers one after the other, so that each change is told to the audit as its own. */
function useTagging(picked: Picked, onDone: () => void) {
  const { t } = useTranslation('customers');
  const [add] = useMutation(AddTag);
  const [done, setDone] = useState<number | null>(null);
  async function run(tagId: string): Promise<void> {
    const refused: string[] = [];
    setDone(0);
    for (const [place, customerId] of picked.ids.entries()) {
      const { data } = await add({ variables: { input: { customerId, tagId } } });
      const why = data?.customerTagAdd.userErrors[0]?.message;
      if (why) refused.push(why);
      setDone(place + 1);
    }
    const count = picked.ids.length - refused.length;
    if (refused.length > 0) toast.problem(t('bulk.failed', { count: refused.length, why: refused[0] }));
    if (count > 0) toast.done(t('bulk.done', { count }));
    onDone();
  }
  return { done, run };
}

function BulkTagsDialog({ picked, onClose }: { picked: Picked; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const answer = useQuery(AllTags);
  const [tag, setTag] = useState<{ id: string; name: string } | null>(null);
  const count = picked.ids.length;
  const { done, run } = useTagging(picked, () => {
    picked.clear();
    onClose();
  });
  return (
    <Dialog title={t('bulk.tag-title')} onClose={onClose}>
      <Answer of={answer} skeleton={<SkeletonLines lines={3} />}>
        {({ tags }) =>
          tags.length === 0 ? (
            <Empty title={t('tags.none')}>{t('tags.none-hint')}</Empty>
          ) : (
            <Chips label={t('bulk.choose')}>
              {tags.map((one) => (
                <Chip key={one.id} on={one.id === tag?.id} onClick={() => setTag(one)}>
                  {one.name}
                </Chip>
              ))}
            </Chips>
          )
        }
      </Answer>
      <p aria-live="polite">
        {done !== null ? t('bulk.progress', { done, count }) : tag && t('bulk.preview', { count, tag: tag.name })}
      </p>
      <div className="k-dialog-foot">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          look="primary"
          busy={done !== null}
          disabled={tag === null}
          onClick={() => tag && void run(tag.id).catch(() => toast.problem(t('state.failed-action')))}
        >
          {t('bulk.run')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Puts a tag on all picked customers: says first what will happen, then how far it is. */
export function TagPicked({ picked }: { picked: Picked }) {
  const { t } = useTranslation('customers');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('bulk.tag')}
      </Button>
      {isOpen && <BulkTagsDialog picked={picked} onClose={() => setOpen(false)} />}
    </>
  );
}
