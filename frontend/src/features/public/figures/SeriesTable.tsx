import { use } from 'react';
import type { FigurePoint, FigureSeries } from '../../../api/analysis';
import { LanguageContext, useTexts } from '../../../i18n';
import { day } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Table, td, th } from '../../../ui/Table';

/** Every number of a series with where it stands. */
export function SeriesTable({ series, name }: { series: FigureSeries; name: string }) {
  const words = useTexts().analysis.figures;
  return (
    <Table caption={words.table(name)} captionHidden dense className="min-w-[40rem]">
      <thead>
        <tr>
          {[words.round, words.when, words.value, words.member, words.sentence, words.state].map((head) => (
            <th key={head} scope="col" className={th}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <Row key={`${point.edition_id}${point.figure_id}`} point={point} unit={series.unit} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ point, unit }: { point: FigurePoint; unit: string }) {
  const texts = useTexts();
  const words = texts.analysis.figures;
  const { sentence, start, end } = point;
  return (
    <tr>
      <th scope="row" className={`${th} align-top`}>
        {point.round_name}
      </th>
      <td className={td}>
        <When point={point} />
      </td>
      <td className={`${td} whitespace-nowrap text-right font-bold`}>
        {point.qualifier}
        {point.value.toLocaleString('ja-JP')}
        {unit}
      </td>
      <td className={td}>{point.member.name}</td>
      <td className={`${td} min-w-64`}>
        {sentence.slice(0, start)}
        <strong>{sentence.slice(start, end)}</strong>
        {sentence.slice(end)}{' '}
        <AppLink
          to={`${paths.edition(point.edition_id)}?member=${point.member.id}&theme=${point.theme}&view=list`}
        >
          {texts.analysis.inTable}
          <span className="sr-only">
            <Brackets>
              {point.round_name}
              {texts.common.listComma}
              {point.member.name}
            </Brackets>
          </span>
        </AppLink>
      </td>
      <td className={td}>{point.state === 'DETECTED' ? words.detected : words.confirmed}</td>
    </tr>
  );
}

function When({ point }: { point: FigurePoint }) {
  const words = useTexts().analysis.figures;
  const { language } = use(LanguageContext);
  if (point.as_of) return words.asOf(day(point.as_of, language));
  if (point.period_from && point.period_to)
    return words.period(day(point.period_from, language), day(point.period_to, language));
  return words.noDate;
}
