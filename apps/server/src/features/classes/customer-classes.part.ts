import { AbcClass, BaseClass, ClassScheme, LifecycleStage, RfmSegment, VipTier, type EnumValue } from '@kehu/schema';
import { jsonRow } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { customerPart } from '../customers/graphql.js';
import { classWords, type SchemeWords } from './class-words.js';
import { CustomerClassType } from './customer-class.type.js';

/** A class that the last evaluation found, and why somebody pinned it. */
interface Held {
  readonly scheme: ClassScheme;
  readonly key: string;
  readonly pin: string | null;
}

interface ClassRow {
  readonly baseClass: BaseClass;
  readonly stage: LifecycleStage;
  readonly vipTier: VipTier;
  readonly abcClass: AbcClass | null;
  readonly rfmSegment: RfmSegment | null;
  readonly scores: string | null;
  /** The classes that the last evaluation found, by scheme. */
  readonly held: Readonly<Partial<Record<ClassScheme, string>>> | null;
  /** Why somebody pinned them, by scheme. */
  readonly pins: Readonly<Partial<Record<ClassScheme, string>>> | null;
}

/** The classes of a customer by all schemes, in the statement of the 360. */
export const customerClasses = customerPart({
  field: 'classes',
  type: () => [CustomerClassType],
  description: 'The classes the customer is in, one of each classification that has one for them, and why.',
  permission: 'metrics:read',
  nullable: true,
  sql: ({ ctx, parent }) =>
    jsonRow(sql`
      SELECT ${parent}.base_class AS "baseClass", ${parent}.stage, ${parent}.vip_tier AS "vipTier", m.abc_class AS "abcClass",
        m.rfm_segment AS "rfmSegment", 'R' || m.r_score || ' F' || m.f_score || ' M' || m.m_score AS scores,
        (SELECT json_object_agg(k.scheme, k.key) FROM customer_class k WHERE k.customer_id = ${parent}.id) AS held,
        (SELECT json_object_agg(g.scheme, g.reason) FROM class_pin g
          WHERE g.customer_id = ${parent}.id AND g.ended_at IS NULL) AS pins
      FROM (SELECT) nothing LEFT JOIN customer_metric m ON m.customer_id = ${parent}.id
      WHERE ${visibleCustomer(ctx, parent, 'metrics:read')}`),
  finish(row: ClassRow | null, _args, ctx) {
    if (!row) return [];
    const memory = classWords(ctx.services.live);
    const words = memory.current?.value;
    return words ? classesOf(row, words) : memory.read(ctx).then((read) => classesOf(row, read));
  },
});

function classesOf(row: ClassRow, words: ReadonlyMap<ClassScheme, SchemeWords>): CustomerClassType[] {
  return ClassScheme.keys.flatMap((scheme) => {
    const key = row.held?.[scheme];
    const pin = key === undefined ? null : (row.pins?.[scheme] ?? null);
    const inForce = words.get(scheme);
    // The rules these schemes begin with say what the record says itself, and that is right at every moment.
    const now = pin || (inForce?.version ?? 1) > 1 ? undefined : liveClass(row, scheme);
    const found = now ?? (key === undefined ? null : heldClass({ scheme, key, pin }, inForce));
    return found ? [found] : [];
  });
}

function heldClass({ scheme, key, pin }: Held, words: SchemeWords | undefined): CustomerClassType {
  const { label = { zh: key, en: key }, demands = null } = words?.classes.get(key) ?? {};
  const reason = pin === null ? demands : { zh: `人工固定：${pin}`, en: `Pinned: ${pin}` };
  return {
    scheme,
    key,
    labelZh: label.zh,
    labelEn: label.en,
    reasonZh: reason?.zh ?? null,
    reason: reason?.en ?? null,
  };
}

/** By the customer's own record; undefined for a scheme that only its rules know, null for nobody's class. */
function liveClass(row: ClassRow, scheme: ClassScheme): CustomerClassType | null | undefined {
  const { baseClass, stage, vipTier, abcClass, rfmSegment, scores } = row;
  if (scheme === 'BASE') {
    const { zh, en }: EnumValue = baseClass === 'VIP' ? VipTier.values[vipTier] : LifecycleStage.values[stage];
    return classOf(scheme, baseClass, BaseClass.values[baseClass], [zh, en]);
  }
  if (scheme === 'ABC_SHARE') {
    const why = ['按累计净收入', 'By net revenue so far'] as const;
    return abcClass && classOf(scheme, abcClass, AbcClass.values[abcClass], why);
  }
  if (scheme === 'RFM')
    return rfmSegment && classOf(scheme, rfmSegment, RfmSegment.values[rfmSegment], [scores, scores]);
  return undefined;
}

const classOf = (
  scheme: ClassScheme,
  key: string,
  { zh, en }: EnumValue,
  [reasonZh, reason]: readonly [string | null, string | null],
): CustomerClassType => ({ scheme, key, labelZh: zh, labelEn: en, reasonZh, reason });
