import { CustomerKind, LifecycleStage, NeedClass, RfmSegment, VipTier, type Enumeration } from '@kehu/schema';

/** What is one of a list of words; the class somebody is in now is one of the scheme's own. */
export const words: Readonly<Record<string, Enumeration | null>> = {
  stage: LifecycleStage,
  kind: CustomerKind,
  vipTier: VipTier,
  rfmSegment: RfmSegment,
  need: NeedClass,
  currentClass: null,
};
