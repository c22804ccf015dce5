import type { CustomFieldType } from '@kehu/schema';
import type { SeedCalendar } from '../../calendar.js';
import type { Random } from '../../random.js';
import type { Demo } from '../demo.js';
import type { DemoCustomer } from './customer.js';

interface FieldPlan {
  readonly key: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly type: CustomFieldType;
  readonly options: readonly string[];
}

const field = (
  key: string,
  labelZh: string,
  labelEn: string,
  type: CustomFieldType,
  options: string[] = [],
): FieldPlan => ({
  key,
  labelZh,
  labelEn,
  type,
  options,
});

const tastes = ['绿茶', '红茶', '乌龙', '普洱', '白茶', '花茶'];
const devices = ['煮茶器', '电水壶', '净水器', '破壁机', '空气炸锅', '电饭煲'];

/** The fields the company has added to its customers. */
export const fieldPlans: readonly FieldPlan[] = [
  field('favourite_tea', '偏爱茶类', 'Favourite tea', 'ENUM', tastes),
  field('household', '家庭人数', 'People at home', 'NUMBER'),
  field('kitchen', '已有电器', 'Appliances at home', 'MULTI_ENUM', devices),
  field('shop_area', '门店面积（㎡）', 'Shop area (m²)', 'NUMBER'),
  field('contract_until', '合同到期日', 'Contract until', 'DATE'),
  field('wants_invoice', '需开专票', 'Needs a VAT invoice', 'BOOLEAN'),
];

export function addCustomFields({ tables, ids, calendar }: Demo): void {
  const createdAt = calendar.at(-700, 600);
  for (const plan of fieldPlans) {
    tables.add('custom_field', { id: ids.next(createdAt), ...plan, isRequired: false, version: 1, createdAt });
  }
}

/** What is known of these fields for one customer. */
export function customValues(random: Random, customer: DemoCustomer, calendar: SeedCalendar): Record<string, unknown> {
  if (customer.kind === 'INDIVIDUAL') {
    return {
      ...(random.chance(0.55) && { favourite_tea: random.pick(tastes) }),
      ...(random.chance(0.35) && { household: random.int(1, 6) }),
      ...(random.chance(0.3) && { kitchen: random.sample(devices, random.int(1, 3)) }),
    };
  }
  return {
    ...(customer.habit === 'DEALER' && random.chance(0.8) && { shop_area: random.int(3, 60) * 10 }),
    ...(customer.habit !== 'OFFICE' && random.chance(0.6) && { contract_until: calendar.iso(random.int(-40, 420)) }),
    wants_invoice: random.chance(0.8),
  };
}
