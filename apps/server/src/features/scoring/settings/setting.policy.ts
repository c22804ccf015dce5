import { LifecycleStage, TaskKind } from '@kehu/schema';
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

/** How many days back RFM counts. */
export const rfmShape = z.strictObject({ windowDays: z.number().int().min(30).max(3650) });

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
