import type { SettingKind } from '@kehu/schema';
import type { z } from 'zod';
import { completenessShape } from '../../customers/index.js';
import {
  abcShape,
  adviceShape,
  churnShape,
  healthShape,
  lifetimeShape,
  playbookShape,
  rfmShape,
  satisfactionShape,
  stagesShape,
} from './setting.policy.js';

/** What of the settings can be changed here, with its form; the pool has its own. */
export const settingShapes = {
  CHURN: churnShape,
  SATISFACTION: satisfactionShape,
  HEALTH: healthShape,
  RFM: rfmShape,
  ABC: abcShape,
  COMPLETENESS: completenessShape,
  LIFETIME: lifetimeShape,
  ADVICE: adviceShape,
  STAGES: stagesShape,
  PLAYBOOK: playbookShape,
} as const satisfies Partial<Record<SettingKind, z.ZodType>>;
export type RuleKind = keyof typeof settingShapes;
export const ruleKinds = Object.keys(settingShapes) as RuleKind[];
