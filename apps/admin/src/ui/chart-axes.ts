import type { ChartColours } from './chart.js';

/** An axis in the colours of the theme. */
export const axis = (colours: ChartColours) => ({
  axisLabel: { color: colours.text, hideOverlap: true },
  axisLine: { lineStyle: { color: colours.line } },
  splitLine: { lineStyle: { color: colours.line } },
});

/** The same with its name below its middle; the grid leaves 40 pixels for it. */
export const namedAxis = (colours: ChartColours, name: string) => ({
  ...axis(colours),
  name,
  nameLocation: 'middle',
  nameGap: 26,
  nameTextStyle: { color: colours.text },
});
