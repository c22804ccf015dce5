import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { ServiceLevelsQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { Dialog } from '../../ui/dialog.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { CheckField, FormErrors, FormFoot, TextAreaField, TextField } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { CreateCalendar, ServiceLevels, UpdateCalendar } from './levels.graphql.js';
import { readDays, readHours, writeDays, writeHours } from './written-hours.js';

export type DeskCalendar = ServiceLevelsQuery['businessCalendars'][number];
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const hoursOf = (calendar: DeskCalendar | null, weekday: number): string =>
  writeHours((calendar?.weekly ?? []).filter((hours) => hours.weekday === weekday));

/** What the form holds of a calendar. */
function valuesOf(calendar: DeskCalendar | null) {
  if (!calendar) return {};
  const { nameZh, nameEn, timezone, followsPublicDays, days } = calendar;
  const hours = weekdays.map((weekday) => [`hours.${weekday}`, hoursOf(calendar, weekday)] as const);
  return { nameZh, nameEn, timezone, followsPublicDays, days: writeDays(days), ...Object.fromEntries(hours) };
}

/** When the desk is open: hours of each weekday, as many as there are, and the days that are not like their weekday. */
export function CalendarDialog({ calendar, onClose }: { calendar: DeskCalendar | null; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const mayWrite = useMay('settings:write');
  const refetchQueries = [ServiceLevels];
  const [create] = useMutation(CreateCalendar, { refetchQueries });
  const [update] = useMutation(UpdateCalendar, { refetchQueries });
  const again = useAgain(ServiceLevels, ({ businessCalendars }) =>
    businessCalendars.find(({ id }) => id === calendar?.id),
  );
  const form = useEditForm({ opened: calendar, again, values: valuesOf }, async (values, base) => {
    const weekly = weekdays.flatMap((weekday) =>
      readHours(values[`hours.${weekday}`] ?? '').map((hours) => ({ weekday, ...hours })),
    );
    const input = {
      ...{ nameZh: values['nameZh'] ?? '', nameEn: values['nameEn'] ?? '', timezone: values['timezone'] ?? '' },
      ...{ weekly, days: readDays(values['days'] ?? ''), followsPublicDays: values['followsPublicDays'] !== undefined },
    };
    const refusals = base
      ? (await update({ variables: { id: base.id, input: { ...input, expectedVersion: base.version } } })).data
          ?.calendarUpdate.userErrors
      : (await create({ variables: { input } })).data?.calendarCreate.userErrors;
    if (refusals?.length === 0) onClose();
    return refusals ?? [];
  });
  return (
    <Dialog title={calendar ? inLanguage(calendar.nameZh, calendar.nameEn) : t('calendar.new')} onClose={onClose}>
      <Form of={form}>
        <TextField label={t('levels.name-zh')} name="nameZh" defaultValue={calendar?.nameZh} required />
        <TextField label={t('levels.name-en')} name="nameEn" defaultValue={calendar?.nameEn} required />
        <TextField
          label={t('calendar.timezone')}
          name="timezone"
          defaultValue={calendar?.timezone ?? 'Asia/Shanghai'}
          required
        />
        <p className="k-muted">{t('calendar.hours-hint')}</p>
        {weekdays.map((weekday) => (
          <TextField
            key={weekday}
            label={t(`calendar.day-${weekday}`)}
            name={`hours.${weekday}`}
            placeholder={t('calendar.closed')}
            defaultValue={hoursOf(calendar, weekday)}
          />
        ))}
        <CheckField
          label={t('calendar.follows')}
          name="followsPublicDays"
          defaultChecked={calendar?.followsPublicDays ?? true}
        />
        <TextAreaField
          label={t('calendar.days')}
          name="days"
          placeholder={'2026-12-31 -\n2027-01-02 09:00-12:00'}
          defaultValue={writeDays(calendar?.days ?? [])}
        />
        <p className="k-muted">{t('levels.anew')}</p>
        <FormErrors errors={form.errors} fields={['nameZh', 'nameEn', 'timezone']} />
        {mayWrite && <FormFoot submit={t('levels.save')} busy={form.busy} onCancel={onClose} />}
      </Form>
    </Dialog>
  );
}
