import { useMutation, useQuery } from '@apollo/client/react';
import { MaskedKind, Scope } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RolesMatrixQuery, RoleUpdateInput } from '../../gql/graphql.js';
import { useEnumLabel, useInLanguage } from '../../lib/enum-label.js';
import { usePermissionName } from '../../lib/session/permission-name.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { FormErrors, SendButton } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import type { Values } from '../../ui/overtaken.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { NewRole, RoleDialog } from './role.dialog.js';
import { AccessPreviewPanel } from './preview.panel.js';
import { RolesMatrix, UpdateRole } from './settings.graphql.js';

type Role = RolesMatrixQuery['roles'][number];
type Grants = Readonly<Record<string, Scope>>;

/** A role as somebody changed it and has not saved it yet. */
interface Draft {
  readonly grants: Grants;
  readonly masks: readonly MaskedKind[];
}

const draftOf = (role: Role): Draft => ({
  grants: Object.fromEntries(role.permissions.map(({ permission, scope }) => [permission, scope])),
  masks: role.masks,
});

const withScope = (grants: Grants, permission: string, scope: string): Grants => {
  const others = Object.entries(grants).filter(([key]) => key !== permission);
  return Object.fromEntries(scope === '' ? others : [...others, [permission, scope as Scope]]);
};

const grantName = ({ id }: Role, permission: string): string => `${id} ${permission}`;
const maskName = ({ id }: Role, kind: MaskedKind): string => `${id} mask ${kind}`;

/** What the cells of the matrix hold. */
const valuesOf = ({ roles, permissions }: RolesMatrixQuery): Values =>
  Object.fromEntries(
    roles.flatMap((role) => {
      const { grants, masks } = draftOf(role);
      return [
        ...permissions.map(({ key }) => [grantName(role, key), grants[key]] as const),
        ...MaskedKind.keys.map((kind) => [maskName(role, kind), masks.includes(kind)] as const),
      ];
    }),
  );

interface CellProps {
  readonly role: Role;
  readonly draft: Draft;
  readonly isFixed: boolean;
  onChange(draft: Draft): void;
}

function ScopeCell({
  role,
  draft,
  isFixed,
  onChange,
  permission,
  name,
}: CellProps & { permission: string; name: string }) {
  const label = useEnumLabel();
  const inLanguage = useInLanguage();
  const scope = draft.grants[permission];
  if (isFixed) return scope ? label(Scope, scope) : <span className="k-muted">–</span>;
  return (
    <select
      className="k-input"
      name={grantName(role, permission)}
      aria-label={`${inLanguage(role.nameZh, role.nameEn)}: ${name}`}
      value={scope ?? ''}
      onChange={(event) => onChange({ ...draft, grants: withScope(draft.grants, permission, event.target.value) })}
    >
      <option value="">–</option>
      {Scope.keys.map((key) => (
        <option key={key} value={key}>
          {label(Scope, key)}
        </option>
      ))}
    </select>
  );
}

function MaskCell({ role, draft, isFixed, onChange, kind, name }: CellProps & { kind: MaskedKind; name: string }) {
  const inLanguage = useInLanguage();
  const isMasked = draft.masks.includes(kind);
  const masks = isMasked ? draft.masks.filter((one) => one !== kind) : [...draft.masks, kind];
  return (
    <input
      type="checkbox"
      name={maskName(role, kind)}
      aria-label={`${inLanguage(role.nameZh, role.nameEn)}: ${name}`}
      checked={isMasked}
      disabled={isFixed}
      onChange={() => onChange({ ...draft, masks })}
    />
  );
}

/** What is not saved yet, role by role, and the form that saves it. */
function useDrafts(matrix: RolesMatrixQuery) {
  const { t } = useTranslation('access');
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [update] = useMutation(UpdateRole, { refetchQueries: [RolesMatrix] });
  const again = useAgain(RolesMatrix, (data) => data);
  const form = useEditForm({ opened: matrix, again, values: valuesOf }, async (_, { roles }) => {
    for (const { id, version } of roles) {
      const draft = drafts.get(id);
      if (!draft) continue;
      const permissions = Object.entries(draft.grants).map(([permission, scope]) => ({ permission, scope }));
      const input: RoleUpdateInput = { expectedVersion: version, permissions, masks: [...draft.masks] };
      const { data } = await update({ variables: { id, input } });
      const refusals = data?.roleUpdate.userErrors ?? [];
      if (refusals.length > 0) return refusals;
      setDrafts((known) => new Map([...known].filter(([known]) => known !== id)));
    }
    const now = await again();
    if (now) form.rebase(now);
    toast.done(t('roles.saved'));
    return [];
  });
  return {
    drafts,
    form,
    change: (id: string, draft: Draft) => setDrafts((known) => new Map([...known, [id, draft]])),
    forget: () => setDrafts(new Map()),
  };
}

function Matrix({ matrix, onOpen }: { matrix: RolesMatrixQuery; onOpen: (role: Role) => void }) {
  const { roles, permissions } = matrix;
  const { t } = useTranslation('access');
  const inLanguage = useInLanguage();
  const label = useEnumLabel();
  const nameOf = usePermissionName();
  const mayWrite = useMay('users:write');
  const { drafts, form, change, forget } = useDrafts(matrix);
  const cell = (role: Role): CellProps => ({
    role,
    draft: drafts.get(role.id) ?? draftOf(role),
    isFixed: !mayWrite || role.key === 'ADMIN',
    onChange: (draft) => change(role.id, draft),
  });
  return (
    <Form of={form} className="k-stack" onReset={forget}>
      {drafts.size > 0 && (
        <div className="k-row k-row-wrap" role="status">
          <span>{t('roles.unsaved', { count: drafts.size })}</span>
          <SendButton look="primary" busy={form.busy}>
            {t('roles.save')}
          </SendButton>
          <Button type="reset">{t('cancel')}</Button>
        </div>
      )}
      <div className="k-matrix" tabIndex={0} role="region" aria-label={t('settings.roles')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('roles.permission')}</th>
              {roles.map((role) => (
                <th key={role.id} scope="col">
                  <Button look="quiet" size="small" onClick={() => onOpen(role)}>
                    {inLanguage(role.nameZh, role.nameEn)}
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {permissions.map((one) => (
              <tr key={one.key}>
                <th scope="row" title={one.key}>
                  {nameOf(one.key)}
                </th>
                {roles.map((role) => (
                  <td key={role.id}>
                    <ScopeCell {...cell(role)} permission={one.key} name={nameOf(one.key)} />
                  </td>
                ))}
              </tr>
            ))}
            {MaskedKind.keys.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t('roles.mask', { kind: label(MaskedKind, kind) })}</th>
                {roles.map((role) => (
                  <td key={role.id}>
                    <MaskCell {...cell(role)} kind={kind} name={t('roles.mask', { kind: label(MaskedKind, kind) })} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FormErrors errors={form.errors} fields={[]} />
    </Form>
  );
}

/** What each role may do, and how far it reaches; changed in place. */
export function RolesTab() {
  const { t } = useTranslation('access');
  const roles = useQuery(RolesMatrix);
  const mayWrite = useMay('users:write');
  const [open, setOpen] = useState<Role | null>(null);
  return (
    <>
      <Panel title={t('roles.title')} extra={mayWrite && <NewRole />}>
        <Answer of={roles} skeleton={<SkeletonLines lines={12} />}>
          {(matrix) => <Matrix matrix={matrix} onOpen={setOpen} />}
        </Answer>
      </Panel>
      {open && <RoleDialog role={open} onClose={() => setOpen(null)} />}
      {mayWrite && <AccessPreviewPanel />}
    </>
  );
}
