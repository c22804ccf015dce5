/** What becomes of a table's rows of an erased customer: gone, left as they are, or these columns by SQL. */
export type ErasureRule = 'DELETE' | 'KEEP' | Readonly<Record<string, string>>;

const NOTHING = "'—'";

/**
 * One line for each table that holds rows of customers; a test fails when a table has none. Amounts, dates and codes stay,
 * so that totals stay; names, words and whatever a person wrote goes.
 */
export const erasureRules: Readonly<Record<string, ErasureRule>> = {
  customer: {
    code: `'E' || id::text`,
    name: `'已抹除 · erased'`,
    name_folded: `'erased'`,
    name_sort: `'erased'`,
    industry: 'NULL',
    website: 'NULL',
    source_detail: 'NULL',
    custom: `'{}'`,
  },
  customer_key: 'DELETE',
  customer_identity: 'DELETE',
  identity: 'DELETE',
  customer_search: 'DELETE',
  customer_address: 'DELETE',
  contact: 'DELETE',
  customer_relation: 'DELETE',
  note: 'DELETE',
  customer_need: 'DELETE',
  customer_preference: 'DELETE',
  important_date: 'DELETE',
  task: 'DELETE',
  consent: 'DELETE',
  customer_letter: 'DELETE',
  customer_tag: 'KEEP',
  sales_order: { place: 'NULL', source: `''`, external_id: 'NULL', reason: 'NULL' },
  order_line: { description: `CASE WHEN description IS NOT NULL THEN ${NOTHING} END` },
  payment: { source: `''`, external_id: 'NULL' },
  interaction: { subject: NOTHING, body: 'NULL', source: `''`, external_id: 'NULL', props: `'{}'` },
  customer_metric: 'KEEP',
  customer_metric_draft: 'DELETE',
  customer_metric_daily: 'KEEP',
  customer_prediction: 'DELETE',
  customer_class: 'KEEP',
  class_move: 'KEEP',
  class_mover: 'DELETE',
  class_pin: { reason: NOTHING },
  class_proposal: 'KEEP',
  vip_booking: { name: NOTHING, reason: NOTHING },
  segment_member: 'DELETE',
  segment_stay: 'KEEP',
  segment_change: 'DELETE',
  stage_move: { reason: 'NULL' },
  pool_place: 'KEEP',
  pool_move: { reason: 'NULL' },
  ticket: { subject: NOTHING, resolution: 'NULL', remedy: 'NULL' },
  ticket_message: { body: NOTHING },
  ticket_status_move: { reason: 'NULL' },
  ticket_link: 'KEEP',
  ticket_line: 'KEEP',
  ticket_mention: 'DELETE',
  ticket_attachment: 'DELETE',
  ticket_rating: { comment: 'NULL' },
  complaint: { deviation_reason: 'NULL' },
  article_use: 'KEEP',
  service_clock: 'KEEP',
  clock_event: 'KEEP',
  service_alert: 'DELETE',
  dedicated_agent: 'DELETE',
  queue_item: 'KEEP',
  customer_hold: 'DELETE',
  // That there was a request, and when it was answered, is the proof of the erasure; what was said goes.
  privacy_request: { words_sealed: 'NULL' },
  // Its values are sealed with the customer's key, which is destroyed.
  audit_entry: 'KEEP',
  erased_customer: 'KEEP',
};

/** What a customer who asks is handed: everything but copies, hashes and keys. */
export const notHandedOut = [
  'customer_key',
  'customer_identity',
  'customer_search',
  'segment_change',
  'audit_entry',
  'erased_customer',
];
