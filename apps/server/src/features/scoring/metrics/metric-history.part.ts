import { AbcClass, RfmSegment } from '@kehu/schema';
import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { dayOf } from '../../../platform/clock.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { Money, moneyJson } from '../../../platform/money.js';
import { jsonRows } from '../../../platform/parts.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { customerPart } from '../../customers/graphql.js';

const MOST_DAYS = 400;

@ArgsType()
export class MetricHistoryArgs {
  @Field(() => Int, { defaultValue: 90, description: 'How many days back; at most 400.' })
  @Min(1)
  @Max(MOST_DAYS)
  days: number;
}

@ObjectType('MetricDay', {
  description: 'The figures of a customer at the end of a day on which they had changed.',
  simpleResolvers: true,
})
export class MetricDayType {
  @Field(() => CalendarDate, { description: 'The day.' })
  day: string;

  @Field(() => Int, { description: 'Orders so far.' })
  orders: number;

  @Field(() => Money, { description: 'Net revenue so far.' })
  netRevenue: Money;

  @Field(() => Money, { description: 'Net revenue within the 365 days before.' })
  revenue365: Money;

  @Field(() => Int, { nullable: true, description: 'The churn score; null where there was too little to tell.' })
  churnScore: number | null;

  @Field(() => Int, { nullable: true, description: 'The health; null where too little was known.' })
  health: number | null;

  @Field(() => graphqlEnum(RfmSegment), { nullable: true, description: 'The RFM segment.' })
  rfmSegment: RfmSegment | null;

  @Field(() => graphqlEnum(AbcClass), { nullable: true, description: 'The ABC class.' })
  abcClass: AbcClass | null;
}

/** The figures of days gone by, for trends. */
export const customerMetricHistory = customerPart<MetricHistoryArgs>({
  field: 'metricHistory',
  type: () => [MetricDayType],
  args: MetricHistoryArgs,
  description: 'The figures of days gone by, oldest first: a day on which nothing had changed has no row.',
  permission: 'metrics:read',
  nullable: true,
  sql({ ctx, parent, args }) {
    const { currency, timezone } = ctx.services.config;
    const code = sql.raw(`'${currency}'::text`);
    const days = Math.max(1, Math.min(args.days ?? 90, MOST_DAYS));
    return jsonRows(sql`
      SELECT d.day, d.orders, ${moneyJson(sql.raw('d.net_minor'), code)} AS "netRevenue",
        ${moneyJson(sql.raw('d.net_365_minor'), code)} AS "revenue365", d.churn_score AS "churnScore", d.health,
        d.rfm_segment AS "rfmSegment", d.abc_class AS "abcClass"
      FROM customer_metric_daily d
      WHERE d.customer_id = ${parent}.id AND d.day > ${dayOf(ctx.now, timezone)}::date - ${days}::int
        AND ${visibleCustomer(ctx, parent, 'metrics:read')}
      ORDER BY d.day`);
  },
});
