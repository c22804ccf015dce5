import { ClassScheme } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import { useEnumLabel, useInLanguage } from '../../../lib/enum-label.js';
import { Facts, Panel } from '../../../ui/panel.js';
import { Empty } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { CustomerGroups } from './customer-360.graphql.js';

/** The classes and segments the customer belongs to. */
export function GroupsPanel({ customer }: { customer: FragmentType<typeof CustomerGroups> }) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  const label = useEnumLabel();
  const groups = getFragmentData(CustomerGroups, customer);
  const classes = groups.classes ?? [];
  const segments = groups.segments ?? [];
  return (
    <Panel title={t('groups.title')} part="classes">
      <div className="k-stack">
        <Facts
          of={classes.map((one) => [
            label(ClassScheme, one.scheme),
            <Tag key={one.scheme} title={inLanguage(one.reasonZh ?? '', one.reason ?? '') || undefined}>
              {inLanguage(one.labelZh, one.labelEn)}
            </Tag>,
          ])}
        />
        <div className="k-row k-row-wrap">
          {segments.map((segment) => (
            <Link key={segment.id} to={`/segments/${segment.id}`} className="k-tag k-tag-outline">
              {segment.name}
            </Link>
          ))}
        </div>
        {classes.length + segments.length === 0 && <Empty inline title={t('groups.empty')} />}
      </div>
    </Panel>
  );
}
