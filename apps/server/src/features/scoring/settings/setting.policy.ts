import { LifecycleStage, TaskKind, type SettingKind } from '@kehu/schema';
import { z } from 'zod';

const weight = z.number().min(0).max(1000);
const days = z.number().int().min(1).max(3650);

/** The weights of the signs of leaving, and how much weight must have data before there is a score. */
const churnShape = z.strictObject({
  overdue: weight,
  frequencyDrop: weight,
  amountDrop: weight,
  interactionDrop: weight,
  complaints: weight,
  leastWeight: z.number().gt(0).max(4000),
});

/** When customers are at risk, loyal, lost. */
const stagesShape = z
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
  })
  .refine(({ churnLeastDays, churnMostDays }) => churnLeastDays <= churnMostDays, { path: ['churnMostDays'] });

/** Which follow-ups begin when a customer comes to a stage, for whoever looks after them. */
const playbookShape = z.strictObject({
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
export type StageSetting = z.infer<typeof stagesShape>;

/** What of the settings can be changed here, with its form; the pool has its own. */
export const settingShapes = {
  CHURN: churnShape,
  STAGES: stagesShape,
  PLAYBOOK: playbookShape,
} as const satisfies Partial<Record<SettingKind, z.ZodType>>;
export type RuleKind = keyof typeof settingShapes;
export const ruleKinds = Object.keys(settingShapes) as RuleKind[];

/** In the order of the statement that works the score out. */
export const weightsOf = (churn: ChurnSetting): number[] => [
  ...[churn.overdue, churn.frequencyDrop, churn.amountDrop, churn.interactionDrop, churn.complaints],
  churn.leastWeight,
];
