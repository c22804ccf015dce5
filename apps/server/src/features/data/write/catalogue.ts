import { isValueOf, ProductStatus } from '@kehu/schema';
import { decimalsOf } from '../../../platform/money.js';
import { putCategories, putProducts, type FileCategory, type FileProduct, type Written } from '../../orders/index.js';
import { about, type Reason } from '../import-reason.policy.js';
import type { BatchReport } from '../import-report.js';
import type { ImportRun, StepWriter } from '../import-run.js';
import { readDecimal, roundToMinor } from '../mapping/amount.policy.js';
import type { StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';
import { fieldsOf } from './fields.js';

/** Takes rows of categories; their codes stand under the name of the source. */
export function categoryWriter(run: ImportRun, step: StepAs<'category'>): StepWriter {
  return {
    lanes: 1,
    async prepare(rows, report) {
      const found = rows.flatMap((row) => categoryOf(run, step, row, report) ?? []);
      return async (tx, final) => {
        const written = await putCategories(tx, found);
        countAll(
          final,
          found.map(({ code }) => code),
          written,
        );
      };
    },
  };
}

/** Takes rows of products. */
export function productWriter(run: ImportRun, step: StepAs<'product'>): StepWriter {
  return {
    lanes: 1,
    async prepare(rows, report) {
      const found = rows.flatMap((row) => productOf(run, step, row, report) ?? []);
      return async (tx, final) => {
        const written = await putProducts(tx, found);
        countAll(
          final,
          found.map(({ sku }) => sku),
          written,
        );
      };
    },
  };
}

function categoryOf(
  { mapping: { source } }: ImportRun,
  step: StepAs<'category'>,
  row: InputRow,
  report: BatchReport,
): FileCategory | null {
  const take = fieldsOf(step.fields, row);
  const [code, name] = [take('code'), take('name')];
  if (code && name) return { code: `${source}:${code}`, name };
  return report.reject(row.line, about(code ? 'name' : 'code', 'missing'));
}

function productOf(run: ImportRun, step: StepAs<'product'>, row: InputRow, report: BatchReport): FileProduct | null {
  const take = fieldsOf(step.fields, row);
  const reject = (reason: Reason): null => report.reject(row.line, reason);
  const { source } = run.mapping;
  const currency = run.mapping.currency ?? run.ctx.services.config.currency;
  const [sku, name, category, status] = [take('sku'), take('name'), take('categoryCode'), take('status')];
  if (sku === undefined) return reject(about('sku', 'missing'));
  if (status !== undefined && !isValueOf(ProductStatus, status)) return reject(about('status', 'unknownValue', status));
  const amounts = [take('price'), take('cost')].map((text) => (text === undefined ? undefined : readDecimal(text)));
  const wrong = amounts[0] === null ? 'price' : 'cost';
  if (amounts.includes(null)) return reject(about(wrong, 'noAmount', take(wrong) ?? ''));
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
function countAll(report: BatchReport, keys: readonly string[], written: Written): void {
  const seen = new Set<string>();
  for (const key of keys) {
    const isNew = seen.has(key) ? undefined : written.get(key);
    seen.add(key);
    report.count(isNew === undefined ? 'UNCHANGED' : isNew ? 'CREATED' : 'UPDATED');
  }
}
