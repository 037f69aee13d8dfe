import { useQuery } from '@tanstack/react-query';
import { figureSeriesQuery } from '../../../api/analysis';
import { useTexts } from '../../../i18n';
import { QueryView } from '../../../ui/QueryView';
import { SeriesList } from './SeriesList';

/** What members reported about a programme in numbers, over the years. */
export function ProgramFigures({ programId }: { programId: string }) {
  const words = useTexts().analysis.figures;
  const series = useQuery(figureSeriesQuery({ program: programId }));
  return (
    <QueryView query={series}>
      {(list) => (list.length === 0 ? <p>{words.noneOfProgram}</p> : <SeriesList series={list} />)}
    </QueryView>
  );
}
