import * as Plot from '@observablehq/plot';
import type { FigureSeries } from '../../../api/analysis';

const HEIGHT = 260;
/** Pixels that a tick's words need. */
const TICK_ROOM = 64;
// Told apart by shape and by name at the line's end, too: colour is never the only sign.
const COLOURS = ['#0017c1', '#ac3e00', '#197a4b', '#8000a0', '#1a1a1a'];

/** Says a point of time in few characters. */
export type ShortTime = (on: Date) => string;

/** Draws one series: a line for each member, filled dots for confirmed numbers and open ones for detected numbers. */
export function draw(
  { points, unit }: FigureSeries,
  width: number,
  time: ShortTime,
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
    x: {
      label: null,
      type: 'time',
      ticks: apart(
        rows.map(({ on }) => on),
        width,
      ),
      tickFormat: time,
    },
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
  // To a screen reader it is one picture with a name; names of its parts (in English, too) would only be in the way.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return chart;
}

// The days that points stand at, but none so near to the next that their words would touch.
function apart(days: Date[], width: number): Date[] {
  const times = [...new Set(days.map((on) => on.getTime()))].sort((a, b) => a - b);
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? first;
  const room = ((last - first) * TICK_ROOM) / Math.max(TICK_ROOM, width - 160);
  const kept: number[] = [];
  for (const time of times.reverse())
    if ((kept.at(-1) ?? Number.POSITIVE_INFINITY) - time >= room) kept.push(time);
  return kept.map((time) => new Date(time));
}
