import { readFileSync } from 'node:fs';

/** A day the state has made free, or had worked in exchange for one. */
export interface PublicDayRow {
  readonly day: string;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  readonly nameZh: string;
  readonly nameEn: string;
}

interface Published {
  readonly years: Readonly<Record<string, Readonly<Record<string, { off?: string; work?: string }>>>>;
}

const inEnglish: Readonly<Record<string, string>> = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  '国庆节、中秋节': 'National Day and Mid-Autumn Festival',
  抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of victory',
};

/** The public days of China, 2007 to 2026, as they are when the table is made; people keep them from then on. */
export function publishedDays(): PublicDayRow[] {
  const file = readFileSync(new URL('./public-days.json', import.meta.url), 'utf8');
  const { years } = JSON.parse(file) as Published;
  return Object.entries(years).flatMap(([year, names]) =>
    Object.entries(names).flatMap(([nameZh, { off = '', work = '' }]) => [
      ...daysOf(year, off, 'HOLIDAY', nameZh),
      ...daysOf(year, work, 'WORKDAY', nameZh),
    ]),
  );
}

const daysOf = (year: string, days: string, kind: PublicDayRow['kind'], nameZh: string): PublicDayRow[] =>
  days
    .split(' ')
    .filter(Boolean)
    .map((day) => ({
      ...{ day: `${year}-${day.slice(0, 2)}-${day.slice(2)}`, kind, nameZh },
      nameEn: inEnglish[nameZh] ?? nameZh,
    }));
