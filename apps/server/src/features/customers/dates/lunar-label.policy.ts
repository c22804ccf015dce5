const months = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];
const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A lunar day as calendars write it: 正月初一, 闰四月廿三, 腊月三十. */
export function lunarLabel({ month, day, isLeapMonth = false }: { month: number; day: number; isLeapMonth?: boolean }) {
  return `${isLeapMonth ? '闰' : ''}${months[month - 1] ?? ''}月${dayLabel(day)}`;
}

function dayLabel(day: number): string {
  if (day <= 10) return `初${digits[day - 1] ?? ''}`;
  if (day < 20) return `十${digits[day - 11] ?? ''}`;
  if (day === 20) return '二十';
  return day < 30 ? `廿${digits[day - 21] ?? ''}` : '三十';
}
