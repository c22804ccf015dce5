import { useMutation, useQuery } from '@apollo/client/react';
import { savedViewSaveRules } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DropView, SavedViews, SaveView } from '../../lib/workspace/views.graphql.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { Form } from '../form-frame.js';
import { FormErrors, FormFoot, TextField, useForm } from '../form.js';
import { Menu } from '../menu.js';
import { toast } from '../toast.js';

/** What stands in the address of a list without what was picked or looked into. */
function addressOf(params: URLSearchParams): string {
  const kept = new URLSearchParams(params);
  kept.delete('pick');
  kept.delete('peek');
  return kept.toString();
}

function SaveDialog({ list, onClose }: { list: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [save] = useMutation(SaveView, { refetchQueries: [SavedViews] });
  const form = useForm(async ({ name = '', isShared }) => {
    const input = { list, name, address: addressOf(params), isShared: isShared !== undefined };
    const { data } = await save({ variables: { input } });
    const refusals = data?.savedViewSave.userErrors ?? [];
    if (refusals.length === 0) {
      toast.done(t('views.saved', { name }));
      onClose();
    }
    return refusals;
  });
  return (
    <Dialog title={t('views.save')} onClose={onClose}>
      <Form of={form} rules={savedViewSaveRules}>
        <TextField label={t('views.name')} name="name" autoFocus />
        <label className="k-row">
          <input type="checkbox" name="isShared" />
          {t('views.share')}
        </label>
        <FormErrors errors={form.errors} fields={['name']} />
        <FormFoot submit={t('views.keep')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

/** The views of a list that are kept: to show, to keep the present one, to drop an own one. */
export function ViewChoice({ list }: { list: string }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [isSaving, setSaving] = useState(false);
  const views = useQuery(SavedViews, { variables: { list }, fetchPolicy: 'cache-first' }).data?.savedViews ?? [];
  const [drop] = useMutation(DropView, { refetchQueries: [SavedViews] });
  const now = addressOf(params);
  const active = views.find(({ address }) => address === now);
  return (
    <>
      <Menu label={active?.name ?? t('views.title')}>
        {views.map((view) => (
          <span key={view.id} className="k-row">
            <button
              type="button"
              className="k-menu-item"
              aria-pressed={view === active}
              onClick={() => setParams(view.address)}
            >
              <span className="k-list-title">{view.name}</span>
              {!view.isOwn && <span className="k-muted">{view.ownerName}</span>}
            </button>
            {view.isOwn && (
              <Button
                look="quiet"
                size="small"
                aria-label={t('views.drop', { name: view.name })}
                onClick={() => void drop({ variables: { id: view.id } }).catch(() => toast.problem(t('state.failed')))}
              >
                ×
              </Button>
            )}
          </span>
        ))}
        {views.length === 0 && <span className="k-menu-item k-muted">{t('views.none')}</span>}
        <button type="button" className="k-menu-item" onClick={() => setSaving(true)}>
          {t('views.save')}
        </button>
        {now !== '' && (
          <button type="button" className="k-menu-item" onClick={() => setParams('')}>
            {t('views.reset')}
          </button>
        )}
      </Menu>
      {isSaving && <SaveDialog list={list} onClose={() => setSaving(false)} />}
    </>
  );
}
