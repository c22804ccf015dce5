/** One bar of a sparkline: how tall it is and what it says. */
export interface SparkBar {
  key: string;
  value: number;
  label: string;
}

const width = 240;
const height = 44;

/** Small bars of one measure over time, with a table of the same numbers for screen readers. `top` is the full height; unless told, the tallest bar. */
export function Sparkline({ title, bars, top: given }: { title: string; bars: readonly SparkBar[]; top?: number }) {
  const top = given ?? Math.max(...bars.map((bar) => bar.value), 0);
  const step = width / Math.max(bars.length, 1);
  return (
    <figure>
      <svg
        className="k-spark"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={title}
      >
        {bars.map((bar, place) => {
          const tall = top > 0 ? Math.max((Math.max(bar.value, 0) / top) * (height - 4), 0) : 0;
          return (
            <rect
              key={bar.key}
              className={tall > 0 ? undefined : 'k-spark-none'}
              x={place * step + 2}
              width={Math.max(step - 4, 1)}
              y={height - Math.max(tall, 2)}
              height={Math.max(tall, 2)}
              rx={1.5}
            >
              <title>{bar.label}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption className="k-visually-hidden">{bars.map((bar) => bar.label).join('; ')}</figcaption>
    </figure>
  );
}
