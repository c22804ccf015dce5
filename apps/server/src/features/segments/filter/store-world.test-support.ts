import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { categoryOf, names, parentOf } from './random-world.test-support.js';
import { bandOf, type PlainCustomer } from './twin.test-support.js';

/** Custom fields by key. */
const customTypes = {
  size: 'NUMBER',
  since: 'DATE',
  level: 'ENUM',
  gift: 'BOOLEAN',
  colours: 'MULTI_ENUM',
  note: 'TEXT',
} as const;

type Rows = Record<string, unknown>[];

/** Writes the world to the database. */
export async function store(ctx: RequestContext, customers: readonly PlainCustomer[]): Promise<void> {
  const put = putter(ctx);
  await put(
    'tag',
    names.tags.map((id) => ({ id, name: id, created_at: new Date() })),
  );
  await put(
    'custom_field',
    Object.entries(customTypes).map(([key, type]) => ({
      id: newId(),
      key,
      label_zh: key,
      label_en: key,
      type,
      options: [],
      is_required: false,
      version: 1,
      created_at: new Date(),
    })),
  );
  await put(
    'product_category',
    names.categories.map((id) => ({
      id,
      parent_id: parentOf.get(id) ?? null,
      code: id,
      name: id,
      created_at: new Date(),
    })),
  );
  await put(
    'product',
    names.products.map((id) => ({
      ...stamps,
      id,
      sku: id,
      name: id,
      category_id: categoryOf.get(id),
      currency: 'CNY',
      status: 'ACTIVE',
    })),
  );
  await ctx.rows(sql.raw('CREATE TABLE interaction_any PARTITION OF interaction DEFAULT'));
  await storeCustomers(ctx, customers);
  await ctx.rows(sql.raw('ANALYZE'));
}

const putter =
  (ctx: RequestContext) =>
  async (table: string, rows: Rows): Promise<void> => {
    if (rows.length === 0) return;
    const columns = sql.raw(Object.keys(rows[0] as object).join(', '));
    const name = sql.raw(table);
    await ctx.rows(
      sql`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`,
    );
  };

/** Writes customers with all that belongs to them, in place of what was there of them. */
export async function storeCustomers(ctx: RequestContext, customers: readonly PlainCustomer[]): Promise<void> {
  const put = putter(ctx);
  const ids = customers.map(({ id }) => id);
  for (const table of ['ticket', 'interaction', 'order_line', 'sales_order', 'customer_tag', 'customer_address']) {
    await ctx.rows(sql`DELETE FROM ${sql.raw(table)} WHERE customer_id = ANY(${ids}::uuid[])`);
  }
  await ctx.rows(sql`DELETE FROM customer WHERE id = ANY(${ids}::uuid[])`);
  await put('customer', customers.map(customerRow));
  await put('customer_metric', customers.filter(({ facts }) => facts.hasMetric !== null).map(metricRow));
  await put('customer_prediction', customers.filter(({ facts }) => facts.hasPrediction !== null).map(predictionRow));
  await put(
    'customer_tag',
    customers.flatMap(({ id, tags }) => tags.map((tag_id) => ({ customer_id: id, tag_id, created_at: new Date() }))),
  );
  await put(
    'customer_address',
    customers.flatMap(({ id, cities: all }) =>
      all.map((city) => ({
        id: newId(),
        customer_id: id,
        kind: 'HOME',
        country: 'CN',
        city,
        is_primary: false,
        created_at: new Date(),
      })),
    ),
  );
  const orders = customers.flatMap((customer) =>
    customer.orders.map((order) => ({ ...order, id: newId(), customerId: customer.id })),
  );
  const originals = new Map(orders.filter(({ isReturn }) => !isReturn).map((order) => [order.customerId, order.id]));
  await put(
    'sales_order',
    orders.map(({ id, customerId, at, status, net, isReturn }) => ({
      ...stamps,
      id,
      customer_id: customerId,
      number: id,
      ordered_at: at,
      status,
      return_of_id: isReturn ? originals.get(customerId) : null,
      channel: 'WEB',
      currency: 'CNY',
      gross_minor: net,
      discount_minor: 0,
      net_minor: net,
      base_net_minor: net,
      units: 1,
      source: '',
    })),
  );
  await put(
    'order_line',
    orders.flatMap(({ id, customerId, at, lines }) =>
      lines.map(({ product }, position) => ({
        id: newId(),
        customer_id: customerId,
        order_id: id,
        position,
        product_id: product,
        quantity: 1,
        unit_price_minor: 1,
        discount_minor: 0,
        net_minor: 1,
        ordered_at: at,
      })),
    ),
  );
  await put(
    'interaction',
    customers.flatMap(({ id, contacts }) =>
      contacts.map(({ at, kind }) => ({
        id: newId(),
        customer_id: id,
        occurred_at: at,
        kind,
        channel: 'WEB',
        subject: 'x',
        source: '',
        props: {},
        created_at: new Date(),
      })),
    ),
  );
  await put(
    'stage_move',
    customers.flatMap(({ id, stages }) =>
      stages.map(({ at, from, to }) => ({
        id: newId(at.getTime()),
        customer_id: id,
        from_stage: from,
        to_stage: to,
        cause: 'MANUAL',
        moved_at: at,
      })),
    ),
  );
  await put(
    'class_move',
    customers.flatMap(({ id, classes }) =>
      classes.map(({ at, scheme, to }) => ({
        id: newId(at.getTime()),
        customer_id: id,
        scheme,
        version: 1,
        to_key: to,
        cause: 'FACTS',
        moved_at: at,
      })),
    ),
  );
  await put(
    'customer_class',
    customers.flatMap(({ id, classes }) =>
      [...new Map(classes.map((one) => [one.scheme, one])).values()]
        .filter(({ to }) => to !== null)
        .map(({ at, scheme, to }) => ({ customer_id: id, scheme, key: to, version: 1, since: at })),
    ),
  );
  await put(
    'ticket',
    customers.flatMap(({ id, tickets }) =>
      tickets.map((status) => ({
        id: newId(),
        customer_id: id,
        number: newId(),
        subject: 'x',
        type: 'CONSULT',
        severity: 'NORMAL',
        phase: 'AFTER_SALE',
        channel: 'PHONE',
        status,
        opened_at: new Date(),
        reopen_count: 0,
        version: 1,
        updated_at: new Date(),
      })),
    ),
  );
}

const stamps = { version: 1, created_at: new Date(), updated_at: new Date() };
const NEVER = '1900-01-01T00:00:00Z';

function customerRow({ id, facts, custom, stages }: PlainCustomer): Record<string, unknown> {
  return {
    ...stamps,
    id,
    code: facts.code,
    kind: facts.kind,
    name: facts.name,
    name_folded: facts.name,
    name_sort: facts.name,
    gender: facts.gender,
    industry: facts.industry,
    source: facts.source,
    first_touch_at: facts.createdAt,
    owner_id: facts.ownerId,
    team_id: facts.teamId,
    region_id: facts.regionId,
    stage: facts.stage,
    stage_since: stages.at(-1)?.at ?? facts.createdAt,
    base_class: facts.baseClass,
    vip_tier: facts.vipTier,
    value_minor: facts.value,
    churn_score: facts.churnScore ?? -1,
    last_order_at: facts.lastOrderAt ?? NEVER,
    last_contact_at: facts.lastContactAt ?? NEVER,
    custom,
    status: 'ACTIVE',
    created_at: facts.createdAt,
  };
}

function metricRow({ id, facts }: PlainCustomer): Record<string, unknown> {
  const counts = [
    'units',
    'gross_minor',
    'returned_minor',
    'orders_90',
    'orders_90_before',
    'net_90_minor',
    'net_90_before_minor',
    'severe_complaints',
  ];
  const more = ['days_365', 'orders_365', 'net_365_minor', 'interactions_90', 'interactions_90_before'];
  return {
    ...Object.fromEntries([...counts, ...more].map((column) => [column, 0])),
    customer_id: id,
    orders: facts.orders,
    purchase_days: facts.purchaseDays,
    complaints_90: facts.complaints90,
    open_complaints: facts.openComplaints,
    worst_complaint: facts.worstComplaint,
    net_minor: facts.net,
    margin_minor: facts.margin,
    first_order_at: facts.firstOrderAt,
    last_order_at: facts.lastOrderAt,
    cycle_days: facts.cycleDays,
    next_expected_on: facts.nextExpectedOn,
    r_score: facts.recencyScore,
    f_score: facts.frequencyScore,
    m_score: facts.monetaryScore,
    rfm_segment: facts.rfmSegment,
    abc_class: facts.abcClass,
    churn_band: bandOf(facts.churnScore as number | null),
    usage_90: 0,
    usage_90_before: 0,
    churn_points: null,
    health: facts.health,
    completeness: facts.completeness,
    as_of: '2026-11-21',
    formula_version: 1,
    updated_at: new Date(),
  };
}

const predictionRow = ({ id, facts }: PlainCustomer): Record<string, unknown> => ({
  customer_id: id,
  as_of: '2026-11-21',
  value_minor: facts.predictedValue,
  alive: facts.alive,
  expected_90: facts.expectedPurchases,
  churn_probability: facts.churnProbability,
  churn_signs: [],
});
