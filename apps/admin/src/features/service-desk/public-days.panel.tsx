import { useMutation, useQuery } from '@apollo/client/react';
import { PublicDayKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { EnumField, FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { PublicDays, ServiceLevels, SetPublicDay } from './levels.graphql.js';

function SetDay() {
  const { t } = useTranslation('service-desk');
  const [set] = useMutation(SetPublicDay, { refetchQueries: [PublicDays, ServiceLevels] });
  const form = useForm(async ({ date = '', kind, name }) => {
    const input = { date, kind: (kind as PublicDayKind | undefined) ?? null, nameZh: name, nameEn: name };
    return (await set({ variables: { input } })).data?.publicDaySet.userErrors ?? [];
  });
  return (
    <Form of={form} className="k-set-day">
      <TextField label={t('public-days.day')} name="date" type="date" required errors={form.errors} />
      <EnumField
        label={t('public-days.kind')}
        name="kind"
        of={PublicDayKind}
        empty={t('public-days.usual')}
        errors={form.errors}
      />
      <TextField label={t('public-days.name')} name="name" errors={form.errors} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t('levels.save')}
      </Button>
      <FormErrors errors={form.errors} fields={['date', 'kind', 'name']} />
    </Form>
  );
}

/** The public holidays and make-up workdays of a year; kept by hand where the state publishes late. */
export function PublicDaysPanel() {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const mayWrite = useMay('settings:write');
  const [year, setYear] = useState(() => new Date().getFullYear());
  const days = useQuery(PublicDays, { variables: { year } });
  const pager = (
    <span className="k-row">
      <Button look="quiet" size="small" aria-label={t('public-days.earlier')} onClick={() => setYear(year - 1)}>
        ‹
      </Button>
      <span className="k-num">{year}</span>
      <Button look="quiet" size="small" aria-label={t('public-days.later')} onClick={() => setYear(year + 1)}>
        ›
      </Button>
    </span>
  );
  return (
    <Panel title={t('public-days.title')} extra={pager}>
      <Answer of={days} skeleton={<SkeletonLines lines={4} />}>
        {({ publicDays }) => (
          <div className="k-stack k-stack-wide">
            {mayWrite && <SetDay />}
            {publicDays.length === 0 ? (
              <Empty inline title={t('public-days.none')} />
            ) : (
              <ul className="k-public-days">
                {publicDays.map(({ day, kind, nameZh, nameEn }) => (
                  <li key={day}>
                    <span className="k-num">{day.slice(5)}</span> {inLanguage(nameZh, nameEn)}{' '}
                    <Tag tone={kind === 'HOLIDAY' ? 'good' : 'warn'}>
                      <EnumText of={PublicDayKind} value={kind} />
                    </Tag>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </Answer>
    </Panel>
  );
}
