import type { Locale } from '@kehu/schema';
import type { SubjectPackage } from '../subject-package.js';
import { columnWord, tableWord } from '../table-words.js';

type Row = Readonly<Record<string, unknown>>;

/** Columns that tell a person nothing. */
const technical = /^(id|version|props|.*_id|.*_folded|.*_sort|parts)$/;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);

const style = `body{font:14px/1.5 system-ui,sans-serif;margin:32px auto;max-width:1100px;padding:0 16px;color:#1f2328}
h1{font-size:22px}h2{font-size:16px;margin:28px 0 8px}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #d0d7de;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#f6f8fa}`;

/** Everything that is kept about a customer as one page that needs nothing else: to be read, printed or sent on. */
export function packagePage({ madeAt, tables }: SubjectPackage, locale: Locale): string {
  const isChinese = locale === 'ZH_CN';
  const title = isChinese ? '我们保存的关于您的全部数据' : 'All data we keep about you';
  const made = isChinese ? `生成于 ${madeAt}` : `Made on ${madeAt}`;
  const sections = Object.entries(tables).map(([table, rows]) => section(tableWord(table, locale), rows, locale));
  return `<!doctype html><html lang="${isChinese ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p>${escaped(made)}</p>${sections.join('\n')}</body></html>`;
}

function section(name: string, rows: readonly Row[], locale: Locale): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => !technical.test(column) && rows.some((row) => cell(row[column]) !== ''),
  );
  const head = columns.map((column) => `<th>${escaped(columnWord(column, locale))}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${columns.map((column) => `<td>${escaped(cell(row[column]))}</td>`).join('')}</tr>`)
    .join('\n');
  return `<h2>${escaped(name)} (${String(rows.length)})</h2><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
