import type { FigureSeries } from '../../../api/analysis';
import { type Texts, useTexts } from '../../../i18n';
import { LineChart } from './LineChart';
import { SeriesTable } from './SeriesTable';

/** Each series with its chart, where there is more than one point of time to see, and always its table. */
export function SeriesList({ series, level = 3 }: { series: FigureSeries[]; level?: 2 | 3 }) {
  const texts = useTexts();
  const Heading = `h${level}` as const;
  return series.map((one) => {
    const name = seriesName(one, texts);
    const times = new Set(one.points.map(({ on }) => on)).size;
    return (
      <section
        key={`${one.program?.id}${one.label}${one.unit}${one.scope}${one.call}`}
        aria-label={name}
        className="flex flex-col gap-3"
      >
        <Heading className="text-std-18B-160">{name}</Heading>
        {times > 1 && <LineChart series={one} name={name} />}
        <SeriesTable series={one} name={name} />
      </section>
    );
  });
}

function seriesName(series: FigureSeries, texts: Texts): string {
  const scope = series.scope ? `・${texts.analysis.figures.scope[series.scope]}` : '';
  const program = series.program ? `${series.program.name}　` : '';
  return program + (series.call ?? '') + series.label + texts.common.brackets(series.unit + scope);
}
