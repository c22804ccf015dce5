import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RolesMatrixQuery } from '../../gql/graphql.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { FormErrors, FormFoot, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Facts } from '../../ui/panel.js';
import { toast } from '../../ui/toast.js';
import { CreateRole, DeleteRole, RolesMatrix, UpdateRole } from './settings.graphql.js';

type Role = RolesMatrixQuery['roles'][number];
const names = ['nameZh', 'nameEn'] as const;

const valuesOf = ({ nameZh, nameEn }: Role) => ({ nameZh, nameEn });

/** A role's names; one that no installation counts on can be deleted. */
export function RoleDialog({ role, onClose }: { role: Role; onClose: () => void }) {
  const { t } = useTranslation('access');
  const mayWrite = useMay('users:write');
  const [update] = useMutation(UpdateRole, { refetchQueries: [RolesMatrix] });
  const [remove, { loading }] = useMutation(DeleteRole, { refetchQueries: [RolesMatrix] });
  const again = useAgain(RolesMatrix, ({ roles }) => roles.find(({ id }) => id === role.id));
  const form = useEditForm({ opened: role, again, values: valuesOf }, async ({ nameZh, nameEn }, base) => {
    const variables = { id: role.id, input: { expectedVersion: base.version, nameZh, nameEn } };
    const { data } = await update({ variables });
    if (data?.roleUpdate.role) onClose();
    return data?.roleUpdate.userErrors ?? [];
  });
  async function end(): Promise<void> {
    const { data } = await remove({ variables: { id: role.id, input: { expectedVersion: role.version } } });
    data?.roleDelete.userErrors.forEach((error) => toast.problem(error.message));
    if (data?.roleDelete.done) onClose();
  }
  return (
    <Dialog title={role.key} onClose={onClose}>
      <Facts
        of={[
          [t('roles.holders'), role.holders],
          [t('roles.kind'), role.isSeeded ? t('roles.seeded') : t('roles.own')],
        ]}
      />
      <Form of={form}>
        {names.map((name) => (
          <TextField
            key={name}
            label={t(`roles.${name}`)}
            name={name}
            defaultValue={role[name]}
            disabled={!mayWrite}
            required
          />
        ))}
        <FormErrors errors={form.errors} fields={names} />
        {mayWrite && (
          <FormFoot submit={t('roles.save')} busy={form.busy}>
            {!role.isSeeded && (
              <Button busy={loading} onClick={() => void end().catch(() => toast.problem(t('roles.failed')))}>
                {t('roles.delete')}
              </Button>
            )}
          </FormFoot>
        )}
      </Form>
    </Dialog>
  );
}

/** A new role; what it may do is set in the matrix. */
export function NewRole() {
  const { t } = useTranslation('access');
  const [isOpen, setOpen] = useState(false);
  const [create] = useMutation(CreateRole, { refetchQueries: [RolesMatrix] });
  const form = useForm(async ({ key = '', nameZh = '', nameEn = '' }) => {
    const { data } = await create({ variables: { input: { key, nameZh, nameEn, permissions: [] } } });
    if (data?.roleCreate.role) setOpen(false);
    return data?.roleCreate.userErrors ?? [];
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('roles.new')}
      </Button>
      {isOpen && (
        <Dialog title={t('roles.new')} onClose={() => setOpen(false)}>
          <Form of={form}>
            <TextField label={t('roles.key')} name="key" pattern="[A-Z][A-Z0-9_]*" required />
            {names.map((name) => (
              <TextField key={name} label={t(`roles.${name}`)} name={name} required />
            ))}
            <FormErrors errors={form.errors} fields={['key', ...names]} />
            <FormFoot submit={t('roles.new')} busy={form.busy} />
          </Form>
        </Dialog>
      )}
    </>
  );
}
