import { InteractionKind, type Enumeration } from '@kehu/schema';
import { DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { ValueEditorProps } from 'react-querybuilder';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { inItsTree } from './in-its-tree.js';
import { PeopleSelect } from './people-select.js';
import { ProductSelect } from './product-select.js';
import { useChoices } from './rule-choices.js';
import { ruleFieldOf, type RuleField } from './rule-fields.js';
import { comparisonOf, isValueless, KEPT } from './rule-operators.js';
import { EnteredStageEditor, InClassEditor, PurchasedEditor, StageOnEditor } from './past-editors.js';
import { DayInput } from './day-input.js';
import { DaysInput } from './days-input.js';
import type { Windowed } from './rule-values.js';

interface EditorProps {
  field: RuleField;
  operator: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

const asList = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const asWindow = (value: unknown): Windowed => (typeof value === 'object' && value !== null ? (value as Windowed) : {});
const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function useEnumOptions(of: Enumeration) {
  const label = useEnumLabel();
  return of.keys.map((key) => ({ value: key, label: label(of, key) }));
}

function EnumEditor({ field, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  const options = useEnumOptions(field.enumeration!);
  return (
    <Select
      mode="multiple"
      className="k-rule-wide"
      aria-label={t('rule.value')}
      placeholder={t('rule.choose')}
      options={options}
      value={asList(value)}
      onChange={onChange}
    />
  );
}

function RecordsEditor(props: EditorProps) {
  return props.field.list === 'users' ? (
    <PeopleSelect value={asList(props.value)} onChange={props.onChange} />
  ) : (
    <ListedEditor {...props} />
  );
}

function ListedEditor({ field, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  const options = useChoices()[field.list!];
  return (
    <Select
      mode="multiple"
      className="k-rule-wide"
      aria-label={t('rule.value')}
      placeholder={t('rule.choose')}
      options={options}
      optionFilterProp="label"
      optionRender={inItsTree}
      value={asList(value)}
      onChange={onChange}
    />
  );
}

function RecordEditor({ field, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  const options = useChoices()[field.list!];
  return (
    <Select
      className="k-rule-wide"
      showSearch
      aria-label={t('rule.value')}
      placeholder={t('rule.choose')}
      options={options}
      optionFilterProp="label"
      value={asText(value) || null}
      onChange={onChange}
    />
  );
}

function TextEditor({ operator, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  if (operator.startsWith('choice.') || comparisonOf(operator) === 'in') {
    return (
      <Select
        mode="tags"
        className="k-rule-wide"
        aria-label={t('rule.value')}
        placeholder={t('rule.words')}
        value={asList(value)}
        onChange={onChange}
      />
    );
  }
  return (
    <Input
      className="k-rule-wide"
      aria-label={t('rule.value')}
      value={asText(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function TimeEditor({ operator, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  if (operator === 'withinDays' || operator === 'olderThanDays') return <DaysInput value={value} onChange={onChange} />;
  const day = asText(value);
  return (
    <DatePicker
      aria-label={t('rule.value')}
      value={day ? dayjs(day) : null}
      onChange={(at) => onChange(at ? at.startOf('day').toISOString() : null)}
    />
  );
}

function DayEditor({ operator, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  if (comparisonOf(operator) !== 'between')
    return <DayInput label={t('rule.value')} value={value} onChange={onChange} />;
  const [from, to] = Array.isArray(value) ? (value as unknown[]) : [null, null];
  return (
    <span className="k-row">
      <DayInput label={t('rule.from')} value={from} onChange={(day) => onChange([day, to])} />
      <DayInput label={t('rule.to')} value={to} onChange={(day) => onChange([from, day])} />
    </span>
  );
}

function AmountInput({
  decimal,
  label,
  value,
  onChange,
}: {
  decimal: boolean;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  if (decimal) {
    return (
      <InputNumber<string>
        className="k-rule-number"
        stringMode
        aria-label={label}
        value={asText(value) || null}
        onChange={(amount) => onChange(amount === null ? null : String(amount))}
      />
    );
  }
  return (
    <InputNumber<number> className="k-rule-number" aria-label={label} value={asNumber(value)} onChange={onChange} />
  );
}

function AmountEditor({ field, operator, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  const decimal = field.kind === 'decimal';
  if (comparisonOf(operator) !== 'between')
    return <AmountInput decimal={decimal} label={t('rule.value')} value={value} onChange={onChange} />;
  const [from, to] = Array.isArray(value) ? (value as unknown[]) : [null, null];
  return (
    <span className="k-row">
      <AmountInput decimal={decimal} label={t('rule.from')} value={from} onChange={(next) => onChange([next, to])} />
      <span aria-hidden="true">–</span>
      <AmountInput decimal={decimal} label={t('rule.to')} value={to} onChange={(next) => onChange([from, next])} />
    </span>
  );
}

/** An amount within the last days. */
function WindowEditor({ field, operator, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  const now = asWindow(value);
  return (
    <span className="k-row k-row-wrap">
      <AmountEditor
        field={{ ...field, kind: field.kind === 'spent' ? 'decimal' : 'number' }}
        operator={operator}
        value={now.amount}
        onChange={(amount) => onChange({ ...now, amount })}
      />
      <span>{t('rule.in-last')}</span>
      <DaysInput value={now.days} onChange={(days) => onChange({ ...now, days })} />
    </span>
  );
}

function BoughtEditor({ field, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  const now = asWindow(value);
  const choose = (id: unknown) => onChange({ ...now, id: asText(id) });
  return (
    <span className="k-row k-row-wrap">
      {field.kind === 'product' ? (
        <ProductSelect value={now.id ?? null} onChange={choose} />
      ) : (
        <RecordEditor field={field} operator="is" value={now.id} onChange={choose} />
      )}
      <span>{t('rule.in-last')}</span>
      <DaysInput optional value={now.days} onChange={(days) => onChange({ ...now, days })} />
    </span>
  );
}

function ContactedEditor({ field, operator, value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  const now = asWindow(value);
  const kinds = useEnumOptions(InteractionKind);
  return (
    <span className="k-row k-row-wrap">
      <Select
        className="k-rule-kind"
        allowClear
        aria-label={t('rule.kind')}
        placeholder={t('rule.any-kind')}
        options={kinds}
        value={now.kind ?? null}
        onChange={(kind) => onChange({ ...now, kind: kind ?? null })}
      />
      <AmountEditor
        field={{ ...field, kind: 'number' }}
        operator={operator}
        value={now.amount}
        onChange={(amount) => onChange({ ...now, amount })}
      />
      <span>{t('rule.times-in-last')}</span>
      <DaysInput value={now.days} onChange={(days) => onChange({ ...now, days })} />
    </span>
  );
}

function BooleanEditor({ value, onChange }: EditorProps) {
  const { t } = useTranslation('segments');
  const options = [true, false].map((one) => ({ value: String(one), label: t(`rule.${one}`) }));
  return (
    <Select
      className="k-rule-kind"
      aria-label={t('rule.value')}
      options={options}
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={(one) => onChange(one === 'true')}
    />
  );
}

function CustomEditor(props: EditorProps) {
  const type = props.operator.split('.')[0];
  if (type === 'number') return <AmountEditor {...props} />;
  if (type === 'boolean') return <BooleanEditor {...props} />;
  if (type === 'date') return <DayEditor {...props} />;
  return <TextEditor {...props} />;
}

const editors: Record<RuleField['kind'], (props: EditorProps) => React.ReactNode> = {
  enum: EnumEditor,
  text: TextEditor,
  record: RecordsEditor,
  time: TimeEditor,
  date: DayEditor,
  decimal: AmountEditor,
  number: AmountEditor,
  tag: RecordsEditor,
  spent: WindowEditor,
  ordered: WindowEditor,
  category: BoughtEditor,
  product: BoughtEditor,
  noContact: ({ value, onChange }) => <DaysInput value={value} onChange={onChange} />,
  contacted: ContactedEditor,
  segment: RecordEditor,
  stageOn: StageOnEditor,
  enteredStage: EnteredStageEditor,
  inClass: InClassEditor,
  purchased: PurchasedEditor,
  custom: CustomEditor,
};

/** Edits the value of one rule by the kind of its field. */
export function ValueEditor({ field: name, operator, value, handleOnChange }: ValueEditorProps) {
  if (operator === KEPT) return <code>{JSON.stringify(value)}</code>;
  const field = ruleFieldOf(name);
  if (!field || isValueless(operator)) return null;
  const Editor = editors[field.kind];
  return (
    <Editor
      field={field}
      operator={operator}
      value={value as unknown}
      onChange={handleOnChange as (value: unknown) => void}
    />
  );
}
