import { BaseClass, LifecycleStage, RiskBand, Severity, TicketStatus, VipTier, type Enumeration } from '@kehu/schema';
import type { ReactNode } from 'react';
import { useEnumLabel } from '../lib/enum-label.js';

/** Gold is only for VIP, red only for what needs a person now. */
export type Tone = 'plain' | 'accent' | 'gold' | 'danger' | 'warn' | 'good' | 'outline';

const tones: Record<string, Record<string, Tone>> = {
  [BaseClass.name]: { VIP: 'gold', LOYAL: 'accent', CHURNED: 'outline', PROSPECT: 'outline' },
  [VipTier.name]: { SILVER: 'gold', GOLD: 'gold', PLATINUM: 'gold', DIAMOND: 'gold' },
  [LifecycleStage.name]: { LOYAL: 'accent', AT_RISK: 'warn', CHURNED: 'outline', REACTIVATED: 'good' },
  [RiskBand.name]: { LOW: 'good', MEDIUM: 'warn', HIGH: 'danger' },
  [Severity.name]: { LOW: 'outline', HIGH: 'warn', CRITICAL: 'danger' },
  [TicketStatus.name]: { NEW: 'accent', OPEN: 'accent', RESOLVED: 'good', CLOSED: 'outline', CANCELLED: 'outline' },
};

/** A short mark. */
export function Tag({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={tone === 'plain' ? 'k-tag' : `k-tag k-tag-${tone}`} title={title}>
      {children}
    </span>
  );
}

/** An enum value in the language in use; its meaning decides the tone. */
export function EnumTag({ of, value }: { of: Enumeration; value: string }) {
  const label = useEnumLabel();
  return <Tag tone={tones[of.name]?.[value] ?? 'plain'}>{label(of, value)}</Tag>;
}

/** An enum value as plain text. */
export function EnumText({ of, value }: { of: Enumeration; value: string }) {
  const label = useEnumLabel();
  return <>{label(of, value)}</>;
}
