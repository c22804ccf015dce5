import type { ComplaintCause, ComplaintRemedy } from '@kehu/schema';

/** A kind of complaint as it is shipped; amounts in minor units. */
interface SeededCode {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly cause: ComplaintCause;
  readonly answerMinutes: number;
  readonly remedies: readonly ComplaintRemedy[];
  readonly limitMinor: number | null;
  readonly mustSay: readonly string[];
}

const sorry = '抱歉|歉意|对不起|道歉|sorry|apolog';
const code = (
  key: string,
  [nameZh, nameEn]: readonly [string, string],
  cause: ComplaintCause,
  [answerMinutes, limitMinor]: readonly [number, number | null],
  remedies: readonly ComplaintRemedy[],
  mustSay: readonly string[] = [sorry],
): SeededCode => ({ key, nameZh, nameEn, cause, answerMinutes, remedies, limitMinor, mustSay });

/** Kinds of complaints every shop knows, with a standard to begin with; both are edited in the console. */
export const seededComplaintCodes: readonly SeededCode[] = [
  code('PQ-01', ['使用中损坏', 'Breaks in use'], 'PRODUCT_QUALITY', [120, 50_000], ['REPLACEMENT', 'REPAIR', 'REFUND']),
  code('PQ-02', ['到手破损', 'Arrived damaged'], 'PRODUCT_QUALITY', [120, 30_000], ['REPLACEMENT', 'REFUND', 'GIFT']),
  code(
    'PQ-03',
    ['安全隐患', 'Safety hazard'],
    'PRODUCT_QUALITY',
    [15, null],
    ['REFUND', 'REPLACEMENT'],
    [sorry, '停止使用|断电|不要再用|stop using|unplug'],
  ),
  code(
    'PQ-04',
    ['与描述不符', 'Not as described'],
    'PRODUCT_QUALITY',
    [240, 30_000],
    ['REFUND', 'REPLACEMENT', 'VOUCHER'],
  ),
  code(
    'DL-01',
    ['配送延误或丢件', 'Late or lost delivery'],
    'DELIVERY',
    [120, 10_000],
    ['REPLACEMENT', 'REFUND', 'VOUCHER', 'APOLOGY'],
  ),
  code('SV-01', ['服务响应慢', 'Slow service'], 'SERVICE', [60, 10_000], ['APOLOGY', 'VOUCHER', 'GIFT']),
  code('SV-02', ['维修未解决', 'Repair unsuccessful'], 'SERVICE', [120, 50_000], ['REPAIR', 'REPLACEMENT', 'REFUND']),
  code('ST-01', ['人员态度', 'Staff attitude'], 'STAFF', [60, 10_000], ['APOLOGY', 'VOUCHER', 'GIFT']),
  code(
    'PR-01',
    ['价格或促销争议', 'Price or promotion dispute'],
    'PRICE',
    [240, 20_000],
    ['REFUND', 'VOUCHER', 'NONE'],
  ),
  code('BL-01', ['账单或发票错误', 'Billing or invoice error'], 'BILLING', [240, null], ['CORRECTION', 'REFUND']),
  code('PO-01', ['规则不合理', 'Unfair policy'], 'POLICY', [480, 10_000], ['APOLOGY', 'VOUCHER', 'NONE']),
  code('OT-01', ['其他', 'Other'], 'OTHER', [480, null], []),
];
