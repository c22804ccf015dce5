import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import type { Picked } from '../../../ui/list/list-state.js';
import { PersonField } from '../../../ui/person-field.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { AllTags } from '../customers.graphql.js';
import { BulkDialog, type Wanted, type WhichMany } from './bulk.dialog.js';

interface BulkProps {
  which: WhichMany;
  onClose: () => void;
  onDone: () => void;
}

const tagActions = ['addTagId', 'removeTagId'] as const;

function TagMany(props: BulkProps) {
  const { t } = useTranslation('customers');
  const answer = useQuery(AllTags);
  const [action, setAction] = useState<(typeof tagActions)[number]>('addTagId');
  const [tag, setTag] = useState<{ id: string; name: string } | null>(null);
  const wanted: Wanted | null = tag && { input: { [action]: tag.id }, name: tag.name };
  const sentence = (count: number, name: string): string =>
    action === 'addTagId' ? t('bulk.preview', { count, tag: name }) : t('bulk.preview-off', { count, tag: name });
  return (
    <BulkDialog {...props} title={t('bulk.tag-title')} wanted={wanted} sentence={sentence}>
      <Chips label={t('bulk.action')}>
        {tagActions.map((one) => (
          <Chip key={one} on={one === action} onClick={() => setAction(one)}>
            {one === 'addTagId' ? t('bulk.put') : t('bulk.take')}
          </Chip>
        ))}
      </Chips>
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
    </BulkDialog>
  );
}

function AssignMany(props: BulkProps) {
  const { t } = useTranslation('customers');
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const wanted: Wanted | null = person && { input: { ownerId: person.id }, name: person.name };
  const sentence = (count: number, name: string): string => t('bulk.preview-owner', { count, name });
  return (
    <BulkDialog {...props} title={t('bulk.owner-title')} wanted={wanted} sentence={sentence}>
      <PersonField label={t('bulk.owner')} onChoose={setPerson} />
      <p className="k-muted">{t('bulk.owner-hint')}</p>
    </BulkDialog>
  );
}

/** What can be done with the picked customers, or with all that match: each says first what will happen. */
export function BulkActions({ picked, listed }: { picked: Picked; listed: WhichMany }) {
  const { t } = useTranslation('customers');
  const mayAssign = useMay('users:read');
  const [doing, setDoing] = useState<'tag' | 'owner' | null>(null);
  const which = picked.isAll ? listed : { customerIds: [...picked.ids] };
  const props = { which, onClose: () => setDoing(null), onDone: () => picked.clear() };
  return (
    <>
      <Button size="small" onClick={() => setDoing('tag')}>
        {t('bulk.tag')}
      </Button>
      {mayAssign && (
        <Button size="small" onClick={() => setDoing('owner')}>
          {t('bulk.assign')}
        </Button>
      )}
      {doing === 'tag' && <TagMany {...props} />}
      {doing === 'owner' && <AssignMany {...props} />}
    </>
  );
}
