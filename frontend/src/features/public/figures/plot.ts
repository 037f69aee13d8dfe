import * as Plot from '@observablehq/plot';
import type { FigureSeries } from '../../../api/analysis';

const HEIGHT = 260;
// Told apart by shape and by name at the line's end, too: colour is never the only sign.
const COLOURS = ['#0017c1', '#ac3e00', '#197a4b', '#8000a0', '#1a1a1a'];

export interface ChartWords {
  time: string;
}

/** Draws one series: a line for each member, filled dots for confirmed numbers and open ones for detected numbers. */
export function draw(
  { points, unit }: FigureSeries,
  width: number,
  words: ChartWords,
): SVGSVGElement | HTMLElement {
  const rows = points.map((point) => ({
    on: new Date(`${point.on}T12:00:00+09:00`),
    value: point.value,
    member: point.member.name,
    label: `${point.value.toLocaleString('ja-JP')}`,
    confirmed: point.state !== 'DETECTED',
  }));
  const members = [...new Set(rows.map((row) => row.member))];
  const line = { x: 'on', y: 'value', stroke: 'member' } as const;
  const chart = Plot.plot({
    width,
    height: HEIGHT,
    marginLeft: 64,
    marginRight: members.length > 1 ? 120 : 32,
    marginTop: 28,
    marginBottom: 40,
    x: { label: words.time, labelAnchor: 'right', type: 'time', ticks: yearsOf(rows), tickFormat: yearOf },
    y: {
      label: unit,
      zero: true,
      grid: true,
      nice: true,
      tickFormat: (n: number) => n.toLocaleString('ja-JP'),
    },
    color: { domain: members, range: members.map((_, index) => COLOURS[index % COLOURS.length] ?? '') },
    symbol: { domain: members },
    marks: [
      Plot.ruleY([0]),
      Plot.lineY(rows, { ...line, strokeWidth: 2 }),
      Plot.dot(rows, {
        ...line,
        symbol: 'member',
        r: 4,
        strokeWidth: 2,
        fill: (row: (typeof rows)[number]) => (row.confirmed ? '#1a1a1a' : '#ffffff'),
      }),
      Plot.text(rows, { x: 'on', y: 'value', text: 'label', dy: -12, fill: '#1a1a1a', fontSize: 13 }),
      ...(members.length > 1
        ? [
            Plot.text(
              rows,
              Plot.selectLast({
                x: 'on',
                y: 'value',
                z: 'member',
                text: 'member',
                dx: 10,
                textAnchor: 'start',
                fill: 'member',
                fontSize: 12,
              }),
            ),
          ]
        : []),
    ],
  });
  // The page's security policy takes no style element; what it would say is in main.css.
  for (const style of chart.querySelectorAll('style')) style.remove();
  return chart;
}

const yearsOf = (rows: { on: Date }[]) => {
  const years = [...new Set(rows.map(({ on }) => on.getFullYear()))].sort((a, b) => a - b);
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  return Array.from({ length: last - first + 1 }, (_, index) => new Date(first + index, 0, 1));
};

const yearOf = (on: Date) => String(on.getFullYear());
