import { useQuery } from '@apollo/client/react';
import { RelationType } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { Chart, type ChartColours } from '../../../ui/chart.js';
import { Answer, Skeleton } from '../../../ui/states.js';
import { CustomerCircle } from './circle.graphql.js';
import { circleOf, type Bond, type Member } from './circle.js';

const height = 280;
const sizes = [26, 18, 12] as const;

type Label = ReturnType<typeof useEnumLabel>;

const drawn = (members: readonly Member[], bonds: readonly Bond[], label: Label) => (colours: ChartColours) => ({
  series: [
    {
      type: 'graph',
      layout: 'force',
      force: { repulsion: 160, edgeLength: 72, layoutAnimation: false },
      roam: false,
      label: { show: true, position: 'bottom', color: colours.text, fontSize: 11 },
      edgeLabel: { show: true, color: colours.text, fontSize: 10, formatter: '{c}' },
      lineStyle: { color: colours.line, width: 1.5 },
      data: members.map(({ id, name, isVip, distance }) => ({
        id,
        name,
        symbolSize: sizes[distance],
        itemStyle: { color: isVip ? colours.second : distance === 0 ? colours.first : colours.third },
      })),
      links: bonds.map(({ from, to, type }) => ({ source: from, target: to, value: label(RelationType, type) })),
    },
  ],
});

/** The customer among people and companies, two steps around; a click opens who was clicked, the table lists the same. */
export function CircleChart({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  const navigate = useNavigate();
  const answer = useQuery(CustomerCircle, { variables: { id: customerId } });
  return (
    <Answer of={answer} skeleton={<Skeleton height={height} />}>
      {({ customer }) => {
        if (!customer) return null;
        const { members, bonds } = circleOf(customer);
        const link = (id: string) => <Link to={`/customers/${id}`}>{members.find((one) => one.id === id)?.name}</Link>;
        return (
          <Chart
            title={t('circle.title', { count: members.length - 1 })}
            height={height}
            option={drawn(members, bonds, label)}
            table={{
              columns: [t('circle.who'), t('circle.relation'), t('circle.whom')],
              rows: bonds.map(({ from, to, type }) => [link(from), label(RelationType, type), link(to)]),
            }}
            onOpen={(place, isLine) => {
              const member = isLine ? undefined : members[place];
              if (member) void navigate(`/customers/${member.id}`);
            }}
          />
        );
      }}
    </Answer>
  );
}
