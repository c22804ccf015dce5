import { DatePicker } from 'antd';
import dayjs from 'dayjs';

/** A day, as `2026-11-21`; null while none is chosen. */
export function DayInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: unknown;
  onChange: (day: string | null) => void;
}) {
  return (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={typeof value === 'string' && value !== '' ? dayjs(value) : null}
      onChange={(at) => onChange(at ? at.format('YYYY-MM-DD') : null)}
    />
  );
}
