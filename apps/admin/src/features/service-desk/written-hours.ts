interface Hours {
  from: string;
  to: string;
}

interface Day {
  date: string;
  kind: 'HOLIDAY' | 'WORKDAY';
  hours: Hours[] | null;
}

/** Hours as people type them: `9:00-12:00, 13:30-18:00`. What cannot be read is sent as it is, and refused by name. */
export const readHours = (text: string): Hours[] =>
  text
    .split(/[,，、;；\s]+/)
    .filter(Boolean)
    .map((span) => {
      const [from = '', to = ''] = span.split(/[-–—~至]/);
      return { from: padded(from), to: padded(to) };
    });

const padded = (time: string): string => (/^\d:/.test(time) ? `0${time}` : time).replace('：', ':');

/** Hours as they are typed. */
export const writeHours = (hours: readonly Hours[]): string => hours.map(({ from, to }) => `${from}-${to}`).join(', ');

/** One day a line: `2026-12-31 -` is free, `2027-01-02 09:00-12:00` is worked with these hours. */
export const readDays = (text: string): Day[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [date = '', ...rest] = line.split(/\s+/);
      const isFree = rest.length === 0 || rest[0] === '-';
      return { date, kind: isFree ? 'HOLIDAY' : 'WORKDAY', hours: isFree ? null : readHours(rest.join(' ')) };
    });

/** Days as they are typed. */
export const writeDays = (days: readonly Day[]): string =>
  days
    .map(({ date, kind, hours }) => `${date} ${kind === 'HOLIDAY' ? '-' : writeHours(hours ?? [])}`.trim())
    .join('\n');
