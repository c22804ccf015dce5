import { isValueOf, ProductStatus } from '@kehu/schema';
import { decimalsOf } from '../../../platform/money.js';
import { inTransaction } from '../../../platform/transaction.js';
import { putCategories, putProducts, type FileCategory, type FileProduct, type Written } from '../../orders/index.js';
import type { StepReport } from '../import-report.js';
import { readDecimal, roundToMinor } from '../mapping/amount.policy.js';
import { valueOf, type StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';
import { rejection, type ImportRun } from './import-run.js';

/** Takes rows of categories; their codes stand under the name of the source. */
export async function writeCategories(
  run: ImportRun,
  step: StepAs<'category'>,
  report: StepReport,
  rows: readonly InputRow[],
): Promise<void> {
  const { source } = run.mapping;
  const found = rows.flatMap(({ line, values }): FileCategory[] => {
    const [code, name] = [valueOf(step.fields.code, values)?.trim(), valueOf(step.fields.name, values)?.trim()];
    if (code && name) return [{ code: `${source}:${code}`, name }];
    run.report.reject(report, line, `${code ? 'name' : 'code'}: is missing`);
    return [];
  });
  const written = await inTransaction(run.ctx, (tx) => putCategories(tx, found));
  countAll(
    run,
    report,
    found.map(({ code }) => code),
    written,
  );
}

/** Takes rows of products. */
export async function writeProducts(
  run: ImportRun,
  step: StepAs<'product'>,
  report: StepReport,
  rows: readonly InputRow[],
): Promise<void> {
  const found = rows.flatMap((row) => productOf(run, step, report, row) ?? []);
  const written = await inTransaction(run.ctx, (tx) => putProducts(tx, found));
  countAll(
    run,
    report,
    found.map(({ sku }) => sku),
    written,
  );
}

function productOf(
  run: ImportRun,
  step: StepAs<'product'>,
  report: StepReport,
  { line, values }: InputRow,
): FileProduct | null {
  const reject = rejection(run, report, line);
  const take = (field: keyof typeof step.fields): string | undefined =>
    valueOf(step.fields[field], values)?.trim() || undefined;
  const { source } = run.mapping;
  const currency = run.mapping.currency ?? run.ctx.services.config.currency;
  const [sku, name, category, status] = [take('sku'), take('name'), take('categoryCode'), take('status')];
  if (sku === undefined) return reject('sku: is missing');
  if (status !== undefined && !isValueOf(ProductStatus, status)) return reject(`status: "${status}" is none of ours`);
  const amounts = [take('price'), take('cost')].map((text) => (text === undefined ? undefined : readDecimal(text)));
  if (amounts.includes(null)) return reject(`${amounts[0] === null ? 'price' : 'cost'}: is no amount`);
  const [price, cost] = amounts.map((decimal) =>
    decimal ? roundToMinor(decimal, decimalsOf(currency)).toString() : null,
  );
  return {
    sku: `${source}:${sku}`,
    name: name ?? sku,
    categoryCode: category === undefined ? null : `${source}:${category}`,
    priceMinor: price ?? null,
    costMinor: cost ?? null,
    currency,
    status: status ?? null,
  };
}

/** The first row of a key is what the database says; the others of the same key change nothing. */
function countAll(run: ImportRun, report: StepReport, keys: readonly string[], written: Written): void {
  const seen = new Set<string>();
  for (const key of keys) {
    const isNew = seen.has(key) ? undefined : written.get(key);
    seen.add(key);
    run.report.count(report, isNew === undefined ? 'UNCHANGED' : isNew ? 'CREATED' : 'UPDATED');
  }
}
