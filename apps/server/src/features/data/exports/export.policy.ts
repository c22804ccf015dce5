import type { ExportList, ExportState, Locale } from '@kehu/schema';

/** How much one person may take away in a day, and from where on the administrators are told. */
export interface Allowed {
  readonly rowsADay: number;
  readonly alarmRows: number;
}

/** An allowed export can be fetched once, within this time. */
export const FETCHED_WITHIN_MINUTES = 10;

/** Whether an export is let through, and whether somebody must be told of it. @param before rows of the day so far */
export function judged({ rowsADay, alarmRows }: Allowed, before: number, rows: number) {
  const after = before + rows;
  const isRefused = after > rowsADay;
  return { isRefused, isAlarm: isRefused || (before < alarmRows && after >= alarmRows) };
}

/** The state people see: what was allowed and never fetched is over. */
export function shownState(state: ExportState, createdAt: Date, now: Date): ExportState {
  const minutes = (now.getTime() - createdAt.getTime()) / 60_000;
  return state === 'READY' && minutes > FETCHED_WITHIN_MINUTES ? 'EXPIRED' : state;
}

/** Who took what, when: what the last line of the file says. */
export interface Taken {
  readonly id: string;
  readonly who: string;
  readonly at: string;
  readonly what: string;
  readonly rows: number;
}

/** The last line of the file, so that whoever finds it knows where it came from. */
export function watermark({ id, who, at, what, rows }: Taken, locale: Locale): string {
  return locale === 'ZH_CN'
    ? `Kehu 导出 ${id}：${who} 于 ${at} 导出，范围：${what}，共 ${rows} 行。仅供内部使用。`
    : `Kehu export ${id}: taken by ${who} at ${at}; ${what}; ${rows} rows. For internal use only.`;
}

/** What administrators are told when much is taken away, or was refused. */
export function exportMail(
  list: ExportList,
  { who, at, what, rows }: Taken,
  isRefused: boolean,
): Record<Locale, { subject: string; text: string }> {
  const zh = isRefused ? '被拒绝' : '已放行';
  const en = isRefused ? 'refused' : 'let through';
  const [listZh, listEn] = list === 'CUSTOMERS' ? ['客户', 'customers'] : ['工单', 'tickets'];
  return {
    ZH_CN: {
      subject: `${listZh}导出提醒：${who}，${rows} 行（${zh}）`,
      text: `${who} 于 ${at} 请求导出 ${rows} 行${listZh}数据（${zh}）。\n范围：${what}\n详见“设置 › 导出”。\n`,
    },
    EN: {
      subject: `Export of ${listEn}: ${who}, ${rows} rows (${en})`,
      text: `${who} asked for ${rows} rows of ${listEn} at ${at} (${en}).\nWhich: ${what}\nSee Settings › Exports.\n`,
    },
  };
}
