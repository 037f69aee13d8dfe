import { use, useEffect, useRef, useState } from 'react';
import type { FigureSeries } from '../../../api/analysis';
import { LanguageContext, useTexts } from '../../../i18n';
import { shortMonth } from '../../../lib/dates';

interface Props {
  series: FigureSeries;
  name: string;
}

const NARROWEST = 280;
const WIDEST = 720;

/** A line chart beside its table: whoever does not see it loses nothing, so it is one picture with a name. */
export function LineChart({ series, name }: Props) {
  const words = useTexts().analysis.figures;
  const { language } = use(LanguageContext);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measured = new ResizeObserver(() =>
      setWidth(Math.max(NARROWEST, Math.min(WIDEST, Math.floor(element.clientWidth)))),
    );
    measured.observe(element);
    return () => measured.disconnect();
  }, []);
  useEffect(() => {
    let gone = false;
    // Nobody loads the drawing library who looks at no chart.
    if (width > 0)
      void import('./plot').then(({ draw }) => {
        if (!gone) box.current?.replaceChildren(draw(series, width, (on) => shortMonth(on, language)));
      });
    return () => {
      gone = true;
    };
  }, [series, width, language]);
  return (
    <div className="flex flex-col gap-1">
      <div
        ref={box}
        role="img"
        aria-label={words.chart(name)}
        className="chart min-h-64 w-full max-w-[45rem]"
      />
      <p className="text-dns-14N-130 text-solid-gray-700">{words.dots}</p>
    </div>
  );
}
