import { LifecycleStage, RfmMode, TaskKind } from '@kehu/schema';
import { z } from 'zod';

const weight = z.number().min(0).max(1000);
const days = z.number().int().min(1).max(3650);

/** The weights of the signs of leaving, how much weight must have data before there is a score, what each sign begins at. */
export const churnShape = z
  .strictObject({
    overdue: weight,
    frequencyDrop: weight,
    amountDrop: weight,
    interactionDrop: weight,
    satisfaction: weight,
    complaints: weight,
    usageDrop: weight,
    leastWeight: z.number().gt(0).max(4000),
    /** Cycles from the day a purchase is due to where it is wholly overdue. */
    overdueSpan: z.number().min(0.1).max(100),
    satisfactionBelow: z.number().gt(0).max(100),
    /** Complaints within 90 days that are a sign by their number alone. */
    complaintsMany: z.number().int().min(1).max(100),
    /** Where the bands of medium and high risk begin. */
    mediumFrom: z.number().min(0).max(100),
    highAbove: z.number().min(0).max(100),
  })
  .refine(({ mediumFrom, highAbove }) => mediumFrom <= highAbove, { path: ['highAbove'] });

/** What ratings (0 to 100) and complaints say of how content a customer is, and how fast they fade. */
export const satisfactionShape = z.strictObject({
  halfLifeDays: z.number().min(1).max(3650),
  /** Below how much faded weight there is no index. */
  leastWeight: z.number().min(0).max(100),
  /** How much the mean of everybody weighs against the customer's own word. */
  priorWeight: z.number().min(0).max(100),
  ratingWeight: weight,
  complaintWeight: weight,
  /** What a complaint that was settled says, and one whose promise was broken. */
  settledScore: z.number().min(0).max(100),
  brokenScore: z.number().min(0).max(100),
});

/** What the parts of health weigh, and below how much weight with data there is none. */
export const healthShape = z.strictObject({
  retention: weight,
  contentment: weight,
  engagement: weight,
  trend: weight,
  leastWeight: z.number().gt(0).max(4000),
  /** So many contacts and reports of usage within 90 days are full engagement. */
  engagementFull: z.number().int().min(1).max(1000),
});

const purchaseDays = z.number().int().min(1).max(3650);
const revenue = z.number().min(0).max(1e12);

/** How many days back RFM counts, and what parts its scores: fifths of the buyers, or thresholds. */
export const rfmShape = z
  .strictObject({
    windowDays: z.number().int().min(30).max(3650),
    mode: z.enum(RfmMode.keys).default('TIE_SAFE'),
    /** The score is this where the last purchase is at most so many days ago; more days score 1. */
    ...{
      recency5: days.default(30),
      recency4: days.default(90),
      recency3: days.default(180),
      recency2: days.default(270),
    },
    /** From so many purchase days on; fewer score 1. */
    ...{ frequency2: purchaseDays.default(2), frequency3: purchaseDays.default(3) },
    ...{ frequency4: purchaseDays.default(5), frequency5: purchaseDays.default(8) },
    /** From so much net revenue on, in the base currency; less scores 1. */
    ...{ monetary2: revenue.default(100), monetary3: revenue.default(500) },
    ...{ monetary4: revenue.default(2000), monetary5: revenue.default(10_000) },
  })
  .superRefine((rfm, context) => {
    const [recency, frequency, monetary] = fixedScores(rfm);
    const faults = [
      [recency, 'recency'],
      [frequency, 'frequency'],
      [monetary, 'monetary'],
    ] as const;
    for (const [bounds, name] of faults) {
      const at = bounds.findIndex((bound, i) => i > 0 && bound <= bounds[i - 1]!);
      if (at > 0) context.addIssue({ code: 'custom', path: [`${name}${at + 2}`] });
    }
  });

/** Where scores 2 to 5 begin when they are fixed: minus days, purchase days, revenue. */
export const fixedScores = (rfm: Readonly<Record<`${'recency' | 'frequency' | 'monetary'}${2 | 3 | 4 | 5}`, number>>) =>
  [
    [0 - rfm.recency2, 0 - rfm.recency3, 0 - rfm.recency4, 0 - rfm.recency5],
    [rfm.frequency2, rfm.frequency3, rfm.frequency4, rfm.frequency5],
    [rfm.monetary2, rfm.monetary3, rfm.monetary4, rfm.monetary5],
  ] as const;

/**
 * What boundaries are measured by, in the order of `refresh-baseline.sql`.
 *
 * @param unit minor units in one unit of the base currency
 */
export function measuresOf(
  { rfm, abc }: { readonly rfm: RfmSetting; readonly abc: AbcSetting },
  unit: number,
): number[] {
  const [recency, frequency, monetary] = fixedScores(rfm);
  const fixed =
    rfm.mode === 'FIXED' ? [...recency, ...frequency, ...monetary.map((bound) => Math.round(bound * unit))] : [];
  return [rfm.windowDays, abc.shareA, abc.shareB, ...fixed];
}

/** Up to which share of all revenue, in percent, classes A and B go. */
export const abcShape = z
  .strictObject({ shareA: z.number().gt(0).max(100), shareB: z.number().gt(0).max(100) })
  .refine(({ shareA, shareB }) => shareA <= shareB, { path: ['shareB'] });

/** How far the predicted value looks, what a year takes off, and which data it needs. */
export const lifetimeShape = z.strictObject({
  months: z.number().int().min(1).max(120),
  discountPercent: z.number().min(0).max(100),
  leastBuyers: z.number().int().min(50).max(1_000_000),
  leastHistoryDays: z.number().int().min(30).max(3650),
  /** Somebody bought within so many days, or the data are not up to date. */
  lastOrderDays: days,
  /** So many buyers with three orders at least. */
  leastFrequent: z.number().int().min(1).max(1_000_000),
});

/** From where on each advice is given. */
export const adviceShape = z
  .strictObject({
    /** A customer of class A or B is won back above this churn score, or from this probability in percent. */
    winBackScore: z.number().min(0).max(100),
    winBackProbability: z.number().min(0).max(100),
    /** The next purchase is due between these shares of the cycle. */
    dueFrom: z.number().min(0).max(100),
    dueTo: z.number().min(0).max(100),
    /** Who bought once is invited again so many days after. */
    newFromDays: z.number().int().min(0).max(3650),
    newToDays: z.number().int().min(0).max(3650),
    quietContactDays: days,
    leadSilentDays: days,
    /** The record is completed below so many percent. */
    leastCompleteness: z.number().min(0).max(100),
  })
  .refine(({ dueFrom, dueTo }) => dueFrom <= dueTo, { path: ['dueTo'] })
  .refine(({ newFromDays, newToDays }) => newFromDays <= newToDays, { path: ['newToDays'] });

/** When customers are at risk, loyal, lost. */
export const stagesShape = z
  .strictObject({
    riskScore: z.number().min(0).max(100),
    overdueRatio: z.number().min(0.1).max(100),
    loyalDaysInYear: z.number().int().min(1).max(365),
    loyalSinceDays: z.number().int().min(0).max(3650),
    /** Lost after so many cycles without a purchase, within the two limits in days; without a cycle, after its own. */
    churnCycles: z.number().min(0.1).max(100).default(3),
    churnLeastDays: days.default(60),
    churnMostDays: days.default(365),
    churnNoCycleDays: days.default(180),
    /** Below it nobody becomes loyal. */
    loyalSatisfaction: z.number().min(0).max(100),
    /** What the lead score is made of, and from where a lead is qualified. */
    leadCompleteness: weight,
    leadContacts: weight,
    leadContactsFull: z.number().int().min(1).max(1000),
    leadNeed: weight,
    qualifiedFrom: z.number().min(0).max(100),
  })
  .refine(({ churnLeastDays, churnMostDays }) => churnLeastDays <= churnMostDays, { path: ['churnMostDays'] });

/** Which follow-ups begin when a customer comes to a stage, for whoever looks after them. */
export const playbookShape = z.strictObject({
  isOn: z.boolean(),
  steps: z
    .array(
      z.strictObject({
        stage: z.enum(LifecycleStage.keys),
        kind: z.enum(TaskKind.keys),
        titleZh: z.string().trim().min(1).max(200),
        titleEn: z.string().trim().min(1).max(200),
        dueInDays: z.number().int().min(0).max(365),
      }),
    )
    .max(50),
});

export type PlaybookSetting = z.infer<typeof playbookShape>;
export type ChurnSetting = z.infer<typeof churnShape>;
export type SatisfactionSetting = z.infer<typeof satisfactionShape>;
export type StageSetting = z.infer<typeof stagesShape>;
export type HealthSetting = z.infer<typeof healthShape>;
export type RfmSetting = z.infer<typeof rfmShape>;
export type AbcSetting = z.infer<typeof abcShape>;
export type LifetimeSetting = z.infer<typeof lifetimeShape>;
export type AdviceSetting = z.infer<typeof adviceShape>;

/** In the order of the statement that works the figures out. */
export const weightsOf = ({
  churn,
  satisfaction: mood,
  rfm,
  health,
}: {
  readonly churn: ChurnSetting;
  readonly satisfaction: SatisfactionSetting;
  readonly rfm: RfmSetting;
  readonly health: HealthSetting;
}): number[] => [
  ...[churn.overdue, churn.frequencyDrop, churn.amountDrop, churn.interactionDrop, churn.complaints],
  ...[churn.leastWeight, churn.satisfaction, churn.usageDrop, churn.overdueSpan, churn.satisfactionBelow],
  ...[churn.complaintsMany, churn.mediumFrom, churn.highAbove],
  ...[mood.halfLifeDays, mood.leastWeight, mood.priorWeight, mood.ratingWeight, mood.complaintWeight],
  ...[mood.settledScore, mood.brokenScore, rfm.windowDays],
  ...[health.retention, health.contentment, health.engagement, health.trend],
  ...[health.engagementFull, health.leastWeight],
];
