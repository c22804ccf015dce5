import type { Locale } from '@kehu/schema';

/** What auditors are told when the audit is not as it was written. @param first the first place, in words */
export const brokenMail = (first: string, faults: number): Record<Locale, { subject: string; text: string }> => ({
  ZH_CN: {
    subject: 'Kehu 审计记录与写入时不一致',
    text: `校验发现审计记录有 ${faults} 处与写入时不一致。第一处：\n\n${first}\n\n详见“设置 › 审计”。\n`,
  },
  EN: {
    subject: 'The audit of Kehu is not as it was written',
    text: `A check found ${faults} places of the audit that are not as they were written. The first one:\n\n${first}\n\nSee Settings › Audit.\n`,
  },
});
