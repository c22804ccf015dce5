import type { TypedDocumentNode } from '@apollo/client';
import { AddressKind, CalendarKind, type FactSource, IdentityKind, ImportantDateKind, NeedClass } from '@kehu/schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumField, TextAreaField, TextField, type FormValues } from '../../../ui/form.js';
import type { FieldError } from '../../../ui/user-errors.js';
import { AddAddress, AddContact, AddIdentity, AddImportantDate, AddNeed, SetPreference } from './facts.graphql.js';

/** One kind of thing that can be added to a customer's record. */
interface Fact {
  readonly document: TypedDocumentNode<{ added: { userErrors: readonly FieldError[] } }, { input: never }>;
  /** The input of this document, besides the customer and the key. */
  readonly input: (values: FormValues) => object;
  /** The names of the fields; refusals of others are shown below them. */
  readonly fields: readonly string[];
  readonly Fields: (props: { errors: readonly FieldError[] }) => ReactNode;
}

const told: FactSource = 'STATED';
const number = (value: string | undefined): number => Number(value ?? 'NaN');

function IdentityFields({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation('customers');
  return (
    <div className="k-fields">
      <EnumField label={t('fact.kind')} name="kind" of={IdentityKind} defaultValue="PHONE" errors={errors} />
      <TextField label={t('fact.value')} name="value" required autoFocus errors={errors} />
      <TextField label={t('fact.system')} name="source" errors={errors} />
    </div>
  );
}

function ContactFields({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation('customers');
  return (
    <>
      <div className="k-fields">
        <TextField label={t('edit.name')} name="name" required autoFocus errors={errors} />
        <TextField label={t('fact.title')} name="title" errors={errors} />
      </div>
      <div className="k-fields">
        <TextField label={t('edit.phone')} name="phone" type="tel" errors={errors} />
        <TextField label={t('edit.email')} name="email" inputMode="email" errors={errors} />
      </div>
    </>
  );
}

function AddressFields({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation('customers');
  return (
    <>
      <div className="k-fields">
        <EnumField label={t('fact.kind')} name="kind" of={AddressKind} errors={errors} />
        <TextField label={t('fact.province')} name="province" autoFocus errors={errors} />
        <TextField label={t('fact.city')} name="city" errors={errors} />
        <TextField label={t('fact.district')} name="district" errors={errors} />
      </div>
      <TextField label={t('fact.street')} name="street" required errors={errors} />
    </>
  );
}

function DateFields({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation('customers');
  return (
    <>
      <div className="k-fields">
        <EnumField label={t('fact.kind')} name="kind" of={ImportantDateKind} errors={errors} />
        <EnumField label={t('fact.calendar')} name="calendar" of={CalendarKind} errors={errors} />
        <TextField label={t('fact.month')} name="month" type="number" min={1} max={12} required errors={errors} />
        <TextField label={t('fact.day')} name="day" type="number" min={1} max={31} required errors={errors} />
        <TextField label={t('fact.year')} name="year" type="number" errors={errors} />
      </div>
      <TextField label={t('fact.label')} name="label" errors={errors} />
    </>
  );
}

function NeedFields({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation('customers');
  return (
    <>
      <EnumField label={t('fact.kind')} name="needClass" of={NeedClass} errors={errors} />
      <TextAreaField label={t('fact.need')} name="text" required autoFocus errors={errors} />
    </>
  );
}

function PreferenceFields({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation('customers');
  return (
    <div className="k-fields">
      <TextField label={t('fact.key')} name="key" required autoFocus errors={errors} />
      <TextField label={t('fact.value')} name="value" required errors={errors} />
    </div>
  );
}

/** What can be added to a record, in the order in which it is offered. */
export const facts = {
  identity: {
    document: AddIdentity,
    input: ({ kind, value, source }) => ({ kind, value, source }),
    fields: ['kind', 'value', 'source'],
    Fields: IdentityFields,
  },
  contact: {
    document: AddContact,
    input: ({ name, title, phone, email }) => ({ name, title, phone, email }),
    fields: ['name', 'title', 'phone', 'email'],
    Fields: ContactFields,
  },
  address: {
    document: AddAddress,
    input: ({ kind, province, city, district, street }) => ({ kind, province, city, district, street }),
    fields: ['kind', 'province', 'city', 'district', 'street'],
    Fields: AddressFields,
  },
  date: {
    document: AddImportantDate,
    input: ({ kind, calendar, month, day, year, label }) => ({
      kind,
      calendar,
      month: number(month),
      day: number(day),
      year: year === undefined ? undefined : number(year),
      label,
    }),
    fields: ['kind', 'calendar', 'month', 'day', 'year', 'label'],
    Fields: DateFields,
  },
  need: {
    document: AddNeed,
    input: ({ needClass, text }) => ({ needClass, text, source: told }),
    fields: ['needClass', 'text'],
    Fields: NeedFields,
  },
  preference: {
    document: SetPreference,
    input: ({ key, value }) => ({ key, value, source: told }),
    fields: ['key', 'value'],
    Fields: PreferenceFields,
  },
} satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;
export const factNames = Object.keys(facts) as FactName[];
/** A kind of fact by its name. */
export const factOf = (name: FactName): Fact => facts[name];
