import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../lib/theme.js';
import { Button } from './button.js';
import './chart.css';

/** The colours a chart is drawn in; told apart by people who see few colours. */
export interface ChartColours {
  text: string;
  line: string;
  first: string;
  second: string;
  third: string;
}

const colours: Record<'light' | 'dark', ChartColours> = {
  light: { text: '#56625e', line: '#e0e5e3', first: '#0f766e', second: '#c2570c', third: '#4653a8' },
  dark: { text: '#9daba6', line: '#2a3330', first: '#4fc3b1', second: '#f0b45b', third: '#9aa7f0' },
};

/** The numbers behind a chart. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

function Numbers({ title, table }: { title: string; table: ChartTable }) {
  return (
    <table className="k-chart-table">
      <caption className="k-visually-hidden">{title}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, i) => (
          // Rows of a chart have no identity but their place.
          <tr key={i}>
            {row.map((cell, j) => (
              <td key={j}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Drawing({
  title,
  option,
  height,
  onOpen,
}: {
  title: string;
  option: (colours: ChartColours) => EChartsCoreOption;
  height: number;
  onOpen?: (place: number, isLine: boolean) => void;
}) {
  const { isDark } = useTheme();
  const element = useRef<HTMLDivElement>(null);
  const open = useRef(onOpen);
  open.current = onOpen;
  const text = JSON.stringify(option(colours[isDark ? 'dark' : 'light']));
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void import('./chart-engine.js').then(({ draw }) => {
      if (isGone || !element.current) return;
      const chart = draw(element.current);
      chart.setOption({ animation: false, aria: { enabled: true }, ...(JSON.parse(text) as EChartsCoreOption) });
      chart.on('click', ({ dataIndex, dataType }) => open.current?.(dataIndex, dataType === 'edge'));
      const watch = new ResizeObserver(() => chart.resize());
      watch.observe(element.current);
      stop = () => {
        watch.disconnect();
        chart.dispose();
      };
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [text]);
  return <div ref={element} className="k-chart" role="img" aria-label={title} style={{ height }} />;
}

/**
 * A chart with the same numbers as a table one switch away. A click on a mark opens what lies behind it;
 * `isLine` tells a line between two marks from a mark.
 */
export function Chart({
  title,
  option,
  table,
  height = 240,
  onOpen,
}: {
  title: string;
  option: (colours: ChartColours) => EChartsCoreOption;
  table: ChartTable;
  height?: number;
  onOpen?: (place: number, isLine: boolean) => void;
}) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="k-figure-chart">
      <figcaption className="k-row k-spread">
        <span className="k-strong">{title}</span>
        <Button look="quiet" size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('chart.picture') : t('chart.table')}
        </Button>
      </figcaption>
      {asTable ? (
        <Numbers title={title} table={table} />
      ) : (
        <Drawing title={title} option={option} height={height} onOpen={onOpen} />
      )}
    </figure>
  );
}
