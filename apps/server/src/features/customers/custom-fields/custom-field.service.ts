import type { CustomFieldType } from '@kehu/schema';
import { isId } from '../../../platform/cursor.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { accepted } from '../checked-values.js';
import { changedMeanwhile } from '../owned-rows.js';
import { cleanText } from '../text.policy.js';
import { CustomField } from './custom-field.entity.js';

export interface NewCustomField {
  readonly key: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly type: CustomFieldType;
  readonly options?: readonly string[] | null;
  readonly isRequired?: boolean | null;
  readonly clientMutationKey?: string | null;
}

export interface CustomFieldUpdate {
  readonly expectedVersion: number;
  readonly labelZh?: string | null;
  readonly labelEn?: string | null;
  readonly options?: readonly string[] | null;
  readonly isRequired?: boolean | null;
}

const keyPattern = /^[a-z][a-z0-9_]{0,39}$/;
/** What separates several choices written in one cell. */
const separators = /[,;|、，；]/;
const MOST_FIELDS = 200;

/** Told after any change of the fields, for whoever keeps them in memory. */
export const CUSTOM_FIELDS_TOPIC = 'customFields';

/** Fields that administrators add to customers. */
export class CustomFieldService {
  list(ctx: RequestContext): Promise<CustomField[]> {
    return ctx.db.getRepository(CustomField).find({ order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async create(ctx: RequestContext, given: NewCustomField): Promise<CustomField> {
    if (!keyPattern.test(given.key)) {
      throw refuse('BAD_INPUT', 'A key is a small letter, then small letters, digits and _; at most 40.', ['key']);
    }
    const row = {
      key: given.key,
      labelZh: labelOf(given.labelZh, 'labelZh'),
      labelEn: labelOf(given.labelEn, 'labelEn'),
      type: given.type,
      options: optionsOf(given.type, given.options ?? []),
      isRequired: given.isRequired ?? false,
    };
    return inTransaction(ctx, async (tx) => {
      const { id } = await once(tx, 'customFieldCreate', given.clientMutationKey, given, () => this.insert(tx, row));
      return tx.db.getRepository(CustomField).findOneByOrFail({ id });
    });
  }

  async update(ctx: RequestContext, id: string, given: CustomFieldUpdate): Promise<CustomField> {
    return inTransaction(ctx, async (tx) => {
      const fields = tx.db.getRepository(CustomField);
      const field = isId(id) ? await fields.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
      if (!field) throw refuse('NOT_FOUND', 'There is no such custom field.');
      if (field.version !== given.expectedVersion) throw changedMeanwhile(field.version);
      const changes: Partial<CustomField> = { key: field.key };
      if (given.labelZh !== undefined) changes.labelZh = labelOf(given.labelZh ?? '', 'labelZh');
      if (given.labelEn !== undefined) changes.labelEn = labelOf(given.labelEn ?? '', 'labelEn');
      if (typeof given.isRequired === 'boolean') changes.isRequired = given.isRequired;
      if (given.options) {
        changes.options = optionsOf(field.type, given.options);
        await requireUnused(tx, field, changes.options);
      }
      await fields.update({ id, version: given.expectedVersion }, changes);
      tx.announceWithCommit(CUSTOM_FIELDS_TOPIC);
      return fields.findOneByOrFail({ id });
    });
  }

  private async insert(tx: TransactionContext, row: Omit<CustomField, 'id' | 'version' | 'createdAt'>) {
    const fields = tx.db.getRepository(CustomField);
    if ((await fields.count()) >= MOST_FIELDS) throw refuse('PRECONDITION', `At most ${MOST_FIELDS} custom fields.`);
    const id = newId(tx.now.getTime());
    const { key, labelZh, labelEn, type, options, isRequired } = row;
    const made = await tx.rows(
      sql`INSERT INTO custom_field (id, key, label_zh, label_en, type, options, is_required, created_at)
          VALUES (${id}, ${key}, ${labelZh}, ${labelEn}, ${type}, ${options}::text[], ${isRequired}, ${tx.now})
          ON CONFLICT DO NOTHING RETURNING id`,
    );
    const known = made.length > 0 ? null : await fields.findOneBy({ key });
    if (made.length === 0) throw refuse('CONFLICT', 'There is a field of this key.', ['key'], known?.id);
    tx.announceWithCommit(CUSTOM_FIELDS_TOPIC);
    return { id };
  }
}

const labelOf = (text: string, field: string): string =>
  accepted(cleanText(text, { max: 60, required: true }), [field]);

function optionsOf(type: CustomFieldType, given: readonly string[]): string[] {
  const hasChoices = type === 'ENUM' || type === 'MULTI_ENUM';
  if (!hasChoices && given.length > 0) throw refuse('BAD_INPUT', 'Only ENUM and MULTI_ENUM have choices.', ['options']);
  if (hasChoices && given.length === 0) throw refuse('BAD_INPUT', 'Give at least one choice.', ['options']);
  const options = given.map((option, i) => optionOf(option, String(i)));
  const again = options.findIndex((option, i) => options.indexOf(option) !== i);
  if (again >= 0) throw refuse('BAD_INPUT', 'This choice stands twice.', ['options', String(again)]);
  return options;
}

function optionOf(text: string, index: string): string {
  const option = accepted(cleanText(text, { max: 60, required: true }), ['options', index]);
  if (!separators.test(option)) return option;
  throw refuse('BAD_INPUT', 'A choice holds no comma, semicolon or bar: they separate choices.', ['options', index]);
}

/** A choice that some customer has cannot go. */
async function requireUnused(tx: TransactionContext, field: CustomField, options: readonly string[]): Promise<void> {
  for (const gone of field.options.filter((option) => !options.includes(option))) {
    const [used] = await tx.rows(
      sql`SELECT 1 FROM customer WHERE custom -> ${field.key} = to_jsonb(${gone}::text) OR custom -> ${field.key} ? ${gone} LIMIT 1`,
    );
    if (used) throw refuse('PRECONDITION', 'A customer has a choice that would go.', ['options']);
  }
}
