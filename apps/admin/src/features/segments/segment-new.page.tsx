import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isFilter } from '../../lib/customer-filter.js';
import { json, useUrlState } from '../../lib/url-state.js';
import { useMay } from '../../lib/session/viewer.js';
import { Page } from '../../ui/page.js';
import { Refused } from '../../ui/states.js';
import { SegmentEditor } from './segment-editor.js';
import { CreateSegment, SegmentList } from './segments.graphql.js';

const address = { filter: json(isFilter) };

/** A new segment; it can start from a filter in the address. */
export function Component() {
  const { t } = useTranslation('segments');
  const navigate = useNavigate();
  const [{ filter }] = useUrlState(address);
  const mayWrite = useMay('segments:write');
  const [create] = useMutation(CreateSegment, { refetchQueries: [SegmentList] });
  return (
    <Page title={t('new')} hint={t('editor.hint')}>
      {mayWrite ? (
        <SegmentEditor
          draft={filter && { name: '', description: '', filter }}
          back="/segments"
          onSave={async ({ name, description, filter: rule }) => {
            const { data } = await create({
              variables: { input: { name, description: description || null, filter: rule } },
            });
            const id = data?.segmentCreate.segment?.id;
            if (id) void navigate(`/segments/${id}`);
            return data?.segmentCreate.userErrors ?? [];
          }}
        />
      ) : (
        <Refused permission="segments:write" />
      )}
    </Page>
  );
}
