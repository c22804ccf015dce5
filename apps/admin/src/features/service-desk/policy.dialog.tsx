import { useMutation } from '@apollo/client/react';
import {
  BaseClass,
  Channel,
  ClockMetric,
  Severity,
  TicketType,
  TimeKind,
  VipTier,
  type Enumeration,
} from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { ServiceLevelsQuery } from '../../gql/graphql.js';
import { useEnumLabel, useInLanguage } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { Dialog } from '../../ui/dialog.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { CheckField, ChoiceField, FormErrors, FormFoot, TextField, type FormValues } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { CreatePolicy, ServiceLevels, UpdatePolicy } from './levels.graphql.js';

export type Policy = ServiceLevelsQuery['servicePolicies'][number];
type Calendars = ServiceLevelsQuery['businessCalendars'];

const lists = { tiers: VipTier, classes: BaseClass, types: TicketType, severities: Severity, channels: Channel };
const bySeverity = ['critical', 'high', 'normal', 'low'] as const;
const usual = { critical: 60, high: 120, normal: 240, low: 480 };

/** The values ticked in a list of the form. */
const ticked = <K extends string>(values: FormValues, list: string, of: Enumeration<K>): K[] =>
  of.keys.filter((key) => values[`${list}.${key}`] !== undefined);

function draftOf(values: FormValues) {
  const targets = ClockMetric.keys
    .filter((metric) => values[`time.${metric}`] !== undefined)
    .map((metric) => {
      const minutes = (severity: string): number => Number(values[`${metric}.${severity}`] ?? 0);
      return {
        ...{ metric, time: values[`time.${metric}`] as TimeKind },
        ...{ critical: minutes('critical'), high: minutes('high'), normal: minutes('normal'), low: minutes('low') },
      };
    });
  return {
    ...{ nameZh: values['nameZh'] ?? '', nameEn: values['nameEn'] ?? '', isActive: values['isActive'] !== undefined },
    ...{ calendarId: values['calendarId'] ?? null, targets, weight: Number(values['weight'] ?? 1) },
    skills: (values['skills'] ?? '').split(/[,，、\s]+/).filter(Boolean),
    rule: {
      tiers: ticked(values, 'tiers', VipTier),
      classes: ticked(values, 'classes', BaseClass),
      types: ticked(values, 'types', TicketType),
      severities: ticked(values, 'severities', Severity),
      channels: ticked(values, 'channels', Channel),
    },
  };
}

/** What the form holds of a promise. */
function valuesOf(policy: Policy | null) {
  if (!policy) return {};
  const { nameZh, nameEn, isActive, calendarId, weight, skills, rule, targets } = policy;
  const boxes = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
    lists[list].keys.map((key) => [`${list}.${key}`, (rule[list] as readonly string[]).includes(key)] as const),
  );
  const times = ClockMetric.keys.flatMap((metric) => {
    const target = targets.find((one) => one.metric === metric);
    const minutes = bySeverity.map((severity) => [`${metric}.${severity}`, (target ?? usual)[severity]] as const);
    return [[`time.${metric}`, target?.time] as const, ...minutes];
  });
  const texts = { nameZh, nameEn, isActive, calendarId, weight, skills: skills.join(', ') };
  return { ...texts, ...Object.fromEntries(boxes), ...Object.fromEntries(times) };
}

function Ticks({ list, chosen }: { list: keyof typeof lists; chosen: readonly string[] }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  return (
    <fieldset className="k-ticks">
      <legend>{t(`policy.${list}`)}</legend>
      {lists[list].keys.map((key) => (
        <label key={key}>
          <input type="checkbox" name={`${list}.${key}`} defaultChecked={chosen.includes(key)} />{' '}
          {label(lists[list], key)}
        </label>
      ))}
    </fieldset>
  );
}

function Targets({ policy }: { policy: Policy | null }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const columns = ['CRITICAL', 'HIGH', 'NORMAL', 'LOW'] as const;
  return (
    <div className="k-matrix k-targets">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('policy.minutes')}</th>
            <th scope="col">{t('policy.time')}</th>
            {columns.map((severity) => (
              <th key={severity} scope="col">
                {label(Severity, severity)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ClockMetric.keys.map((metric) => {
            const target = policy?.targets.find((one) => one.metric === metric);
            return (
              <tr key={metric}>
                <th scope="row">{label(ClockMetric, metric)}</th>
                <td>
                  <select
                    name={`time.${metric}`}
                    className="k-input"
                    aria-label={`${label(ClockMetric, metric)} ${t('policy.time')}`}
                    defaultValue={policy ? (target?.time ?? '') : 'CALENDAR'}
                  >
                    <option value="">{t('policy.none')}</option>
                    {TimeKind.keys.map((time) => (
                      <option key={time} value={time}>
                        {label(TimeKind, time)}
                      </option>
                    ))}
                  </select>
                </td>
                {bySeverity.map((severity, i) => (
                  <td key={severity}>
                    <input
                      type="number"
                      min={1}
                      name={`${metric}.${severity}`}
                      className="k-input k-num"
                      aria-label={`${label(ClockMetric, metric)} ${label(Severity, columns[i]!)}`}
                      defaultValue={(target ?? usual)[severity]}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What is promised to whom: whose tickets, how many minutes, which minutes count. */
export function PolicyDialog({
  policy,
  calendars,
  onClose,
}: {
  policy: Policy | null;
  calendars: Calendars;
  onClose: () => void;
}) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const mayWrite = useMay('settings:write');
  const refetchQueries = [ServiceLevels];
  const [create] = useMutation(CreatePolicy, { refetchQueries });
  const [update] = useMutation(UpdatePolicy, { refetchQueries });
  const again = useAgain(ServiceLevels, ({ servicePolicies }) => servicePolicies.find(({ id }) => id === policy?.id));
  const form = useEditForm({ opened: policy, again, values: valuesOf }, async (values, base) => {
    const input = draftOf(values);
    const refusals = base
      ? (await update({ variables: { id: base.id, input: { ...input, expectedVersion: base.version } } })).data
          ?.servicePolicyUpdate.userErrors
      : (await create({ variables: { input } })).data?.servicePolicyCreate.userErrors;
    if (refusals?.length === 0) onClose();
    return refusals ?? [];
  });
  const choices = [
    { id: '', name: t('clock.any-time') },
    ...calendars.map(({ id, nameZh, nameEn }) => ({ id, name: inLanguage(nameZh, nameEn) })),
  ];
  return (
    <Dialog title={policy ? inLanguage(policy.nameZh, policy.nameEn) : t('policy.new')} onClose={onClose}>
      <Form of={form}>
        <TextField label={t('levels.name-zh')} name="nameZh" defaultValue={policy?.nameZh} required />
        <TextField label={t('levels.name-en')} name="nameEn" defaultValue={policy?.nameEn} required />
        <CheckField label={t('policy.active')} name="isActive" defaultChecked={policy?.isActive ?? true} />
        <p className="k-muted">{t('policy.rule-hint')}</p>
        {(Object.keys(lists) as (keyof typeof lists)[]).map((list) => (
          <Ticks key={list} list={list} chosen={policy?.rule[list] ?? []} />
        ))}
        <ChoiceField
          label={t('policy.calendar')}
          name="calendarId"
          choices={choices}
          defaultValue={policy?.calendarId ?? ''}
        />
        <Targets policy={policy} />
        <TextField
          label={t('policy.weight')}
          name="weight"
          type="number"
          min={1}
          max={20}
          defaultValue={policy?.weight ?? 1}
        />
        <TextField label={t('policy.skills')} name="skills" defaultValue={policy?.skills.join(', ')} />
        <p className="k-muted">{t('levels.anew')}</p>
        <FormErrors errors={form.errors} fields={['nameZh', 'nameEn', 'calendarId', 'weight', 'skills']} />
        {mayWrite && <FormFoot submit={t('levels.save')} busy={form.busy} onCancel={onClose} />}
      </Form>
    </Dialog>
  );
}
