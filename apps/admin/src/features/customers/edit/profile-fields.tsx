import { useQuery } from '@apollo/client/react';
import { Gender, type CustomerKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { CustomerToEditQuery } from '../../../gql/graphql.js';
import { EnumField, TextField, type FormValues } from '../../../ui/form.js';
import type { Values } from '../../../ui/overtaken.js';
import { PersonField } from '../../../ui/person-field.js';
import { PlaceField } from '../../../ui/place-field.js';
import type { Choice } from '../../../ui/search-field.js';
import type { FieldError } from '../../../ui/user-errors.js';
import { ProfileChoices } from './customer-edit.graphql.js';

export type Profile = NonNullable<CustomerToEditQuery['customer']>;

/** Names of the fields, as the input names them. */
export const profileFields = ['name', 'gender', 'industry', 'companySize', 'website', 'ownerId', 'regionId'];

/** What the fields say, for the input of a change: an empty field clears. */
export const profileOf = (values: FormValues) => ({
  name: values['name'] ?? '',
  gender: (values['gender'] as Gender | undefined) ?? null,
  industry: values['industry'] ?? null,
  companySize: values['companySize'] ? Number(values['companySize']) : null,
  website: values['website'] ?? null,
  ownerId: values['ownerId'] ?? null,
  regionId: values['regionId'] ?? null,
});

/** A profile as its fields say it. */
export const valuesOf = (profile: Profile): Values => ({
  name: profile.name,
  gender: profile.gender ?? '',
  industry: profile.industry ?? '',
  companySize: profile.companySize?.toString() ?? '',
  website: profile.website ?? '',
  ownerId: profile.owner,
  regionId: profile.region ?? null,
});

/** The fields of a profile: those of a person, or those of an organisation. */
export function ProfileFields({
  kind,
  profile,
  owner,
  errors,
}: {
  kind: CustomerKind;
  profile?: Profile;
  owner?: Choice;
  errors: readonly FieldError[];
}) {
  const { t } = useTranslation('customers');
  const choices = useQuery(ProfileChoices).data;
  return (
    <>
      <TextField
        label={t('edit.name')}
        name="name"
        required
        maxLength={200}
        autoFocus
        defaultValue={profile?.name}
        errors={errors}
      />
      {kind === 'INDIVIDUAL' ? (
        <EnumField
          label={t('who.gender')}
          name="gender"
          of={Gender}
          empty={t('edit.unknown')}
          defaultValue={profile?.gender ?? ''}
          errors={errors}
        />
      ) : (
        <div className="k-fields">
          <TextField
            label={t('who.industry')}
            name="industry"
            maxLength={100}
            defaultValue={profile?.industry ?? ''}
            errors={errors}
          />
          <TextField
            label={t('who.size')}
            name="companySize"
            inputMode="numeric"
            pattern="[0-9]*"
            defaultValue={profile?.companySize ?? ''}
            errors={errors}
          />
        </div>
      )}
      {kind !== 'INDIVIDUAL' && (
        <TextField label={t('who.website')} name="website" defaultValue={profile?.website ?? ''} errors={errors} />
      )}
      {choices && (
        <div className="k-fields">
          <PersonField
            label={t('column.owner')}
            name="ownerId"
            none={t('edit.nobody')}
            chosen={profile ? profile.owner : owner}
            errors={errors}
          />
          <PlaceField
            label={t('who.region')}
            name="regionId"
            none={profile ? t('edit.anywhere') : t('edit.where-owner-is')}
            places={choices.regions}
            chosen={profile?.region}
            errors={errors}
          />
        </div>
      )}
    </>
  );
}
