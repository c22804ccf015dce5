import { useMutation, useQuery } from '@apollo/client/react';
import { Locale, type UserStatus, userInviteRules, userUpdateRules } from '@kehu/schema';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { ChoiceField, EnumField, FormErrors, FormFoot, TextField, useForm, type FormValues } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { PlaceField } from '../../ui/place-field.js';
import { Skeleton, Answer } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import type { FieldError } from '../../ui/user-errors.js';
import {
  InviteAgain,
  InviteUser,
  People,
  PlacesAndRoles,
  RemoveSecondFactor,
  SignOutUser,
  UpdateUser,
} from './people.graphql.js';
import { HandOverDialog } from './hand-over.dialog.js';
import { SecretDialog } from './secret.dialog.js';

export type Person = PeopleQuery['users']['edges'][number]['node'];

const fields = ['email', 'name', 'roleId', 'teamId', 'regionId', 'capacity', 'status', 'locale'];

/** What every form about a colleague asks for. */
function Position({ person, errors }: { person?: Person; errors: readonly FieldError[] }) {
  const { t } = useTranslation('access');
  const inLanguage = useInLanguage();
  const known = useQuery(PlacesAndRoles);
  return (
    <Answer of={known} skeleton={<Skeleton height={90} />}>
      {({ roles, teams, regions }) => (
        <>
          <ChoiceField
            label={t('people.role')}
            name="roleId"
            defaultValue={person?.role?.id ?? roles.find(({ key }) => key === 'AGENT')?.id}
            choices={roles.map((role) => ({ id: role.id, name: inLanguage(role.nameZh, role.nameEn) }))}
            errors={errors}
          />
          <PlaceField
            label={t('people.team')}
            name="teamId"
            none={t('people.none')}
            chosen={person?.team}
            places={teams}
            errors={errors}
          />
          <PlaceField
            label={t('people.region')}
            name="regionId"
            none={t('people.none')}
            chosen={person?.region}
            places={regions}
            errors={errors}
          />
        </>
      )}
    </Answer>
  );
}

const positionOf = (values: FormValues) => ({
  roleId: values['roleId'] ?? '',
  teamId: values['teamId'] ?? null,
  regionId: values['regionId'] ?? null,
});

/** The link of an invitation where no mail server is set: to be passed on by hand. */
function LinkToPassOn({ link, onClose }: { link: string; onClose: () => void }) {
  const { t } = useTranslation('access');
  return <SecretDialog title={t('people.link')} hint={t('people.link-hint')} secret={link} onClose={onClose} />;
}

/** Asks somebody in. */
export function Invite() {
  const { t } = useTranslation('access');
  const [isOpen, setOpen] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const [invite] = useMutation(InviteUser, { refetchQueries: [People] });
  const form = useForm(async (values) => {
    const who = { email: values['email'] ?? '', name: values['name'] ?? '', locale: values['locale'] as Locale };
    const { data } = await invite({ variables: { input: { ...who, ...positionOf(values) } } });
    if (data?.userInvite.user) {
      setOpen(false);
      setLink(data.userInvite.link ?? null);
      toast.done(t('people.invited', { name: who.name }));
    }
    return data?.userInvite.userErrors ?? [];
  });
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t('people.invite')}
      </Button>
      {isOpen && (
        <Dialog title={t('people.invite')} onClose={() => setOpen(false)}>
          <Form of={form} rules={userInviteRules}>
            <TextField label={t('people.email')} name="email" type="email" required errors={form.errors} />
            <TextField label={t('people.name')} name="name" required errors={form.errors} />
            <Position errors={form.errors} />
            <EnumField label={t('people.locale')} name="locale" of={Locale} errors={form.errors} />
            <FormErrors errors={form.errors} fields={fields} />
            <FormFoot submit={t('people.invite')} busy={form.busy} />
          </Form>
        </Dialog>
      )}
      {link && <LinkToPassOn link={link} onClose={() => setLink(null)} />}
    </>
  );
}

/** Something done at once about a colleague. */
function Act({ act, children }: { act: () => Promise<readonly FieldError[]>; children: ReactNode }) {
  const { t } = useTranslation('access');
  const [busy, setBusy] = useState(false);
  async function run(): Promise<void> {
    setBusy(true);
    const refusals = await act().finally(() => setBusy(false));
    refusals.forEach((error) => toast.problem(error.message));
    if (refusals.length === 0) toast.done(t('people.done'));
  }
  return (
    <Button size="small" busy={busy} onClick={() => void run().catch(() => toast.problem(t('people.failed')))}>
      {children}
    </Button>
  );
}

function Acts({ person, onLink }: { person: Person; onLink: (link: string) => void }) {
  const { t } = useTranslation('access');
  const [again] = useMutation(InviteAgain);
  const [signOut] = useMutation(SignOutUser);
  const [removeFactor] = useMutation(RemoveSecondFactor, { refetchQueries: [People] });
  const { id } = person;
  if (person.status === 'INVITED') {
    const send = async () => {
      const { data } = await again({ variables: { input: { id } } });
      if (data?.userInviteAgain.link) onLink(data.userInviteAgain.link);
      return data?.userInviteAgain.userErrors ?? [];
    };
    return <Act act={send}>{t('people.invite-again')}</Act>;
  }
  return (
    <div className="k-row k-row-wrap">
      <Act act={async () => (await signOut({ variables: { id } })).data?.userSignOut.userErrors ?? []}>
        {t('people.sign-out')}
      </Act>
      {person.hasSecondFactor && (
        <Act
          act={async () => (await removeFactor({ variables: { id } })).data?.userSecondFactorRemove.userErrors ?? []}
        >
          {t('people.remove-factor')}
        </Act>
      )}
    </div>
  );
}

const valuesOf = ({ name, role, team, region, capacity, status }: Person) => ({
  ...{ name, capacity, status },
  ...{ roleId: role?.id, teamId: team, regionId: region },
});

/** A colleague: position, state, and help for who cannot come in. */
export function PersonDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation('access');
  const [update] = useMutation(UpdateUser, { refetchQueries: [People] });
  const [link, setLink] = useState<string | null>(null);
  const [isHandingOver, setHandingOver] = useState(false);
  const find = ({ users }: PeopleQuery) => users.edges.find(({ node }) => node.id === person.id)?.node;
  const again = useAgain(People, find, { search: person.email });
  const form = useEditForm({ opened: person, again, values: valuesOf }, async (values, { version, status: before }) => {
    const status = values['status'] as UserStatus | undefined;
    const { data } = await update({
      variables: {
        id: person.id,
        input: {
          expectedVersion: version,
          name: values['name'],
          capacity: Number(values['capacity']),
          ...positionOf(values),
          ...(status && status !== before ? { status } : {}),
        },
      },
    });
    if (data?.userUpdate.user) onClose();
    const refusals = data?.userUpdate.userErrors ?? [];
    // Whoever still has work is not disabled: their work goes to others first.
    if (refusals.some(({ code, field }) => code === 'PRECONDITION' && field?.at(-1) === 'status')) setHandingOver(true);
    return refusals;
  });
  if (link) return <LinkToPassOn link={link} onClose={onClose} />;
  if (isHandingOver) return <HandOverDialog leaver={person} onClose={() => setHandingOver(false)} />;
  return (
    <Dialog title={person.name} onClose={onClose}>
      <p className="k-muted">{person.email}</p>
      <Acts person={person} onLink={setLink} />
      {person.status !== 'INVITED' && (
        <Button size="small" onClick={() => setHandingOver(true)}>
          {t('hand-over.open')}
        </Button>
      )}
      <Form of={form} rules={userUpdateRules}>
        <TextField label={t('people.name')} name="name" defaultValue={person.name} required errors={form.errors} />
        <Position person={person} errors={form.errors} />
        <TextField
          label={t('people.capacity')}
          name="capacity"
          type="number"
          min={0}
          max={100}
          defaultValue={person.capacity}
          required
          errors={form.errors}
        />
        {person.status !== 'INVITED' && (
          <ChoiceField
            label={t('people.status')}
            name="status"
            defaultValue={person.status}
            choices={(['ACTIVE', 'DISABLED'] as const).map((id) => ({ id, name: t(`people.status-${id}`) }))}
            errors={form.errors}
          />
        )}
        <FormErrors errors={form.errors} fields={fields} />
        <FormFoot submit={t('roles.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
