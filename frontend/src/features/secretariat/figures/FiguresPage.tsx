import { useQuery } from '@tanstack/react-query';
import { figuresFile, publishedFiguresFile } from '../../../api/figures';
import { roundQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { useParam } from '../../../lib/route';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useRoundCrumbs } from '../desk';
import { FigureEntries } from './FigureEntries';
import { FigureList } from './FigureList';

/** 数値: what was read from a round's sentences as data, to be confirmed, corrected or dismissed. */
export function FiguresPage() {
  const words = useTexts().figureMarks;
  const slug = useParam('slug');
  const id = useParam('round');
  const round = useQuery(roundQuery(id));
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      wide
      title={words.title}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <p>{words.lead}</p>
      <QueryView query={round}>
        {(data) => (
          <>
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              <li>
                <a className="underline" href={figuresFile(id)} download>
                  {words.file}
                </a>
              </li>
              {data.state === 'PUBLISHED' && (
                <li>
                  <a className="underline" href={publishedFiguresFile(id)} download>
                    {words.publishedFile}
                  </a>
                </li>
              )}
            </ul>
            <FigureList round={id} slug={slug} />
            <FigureEntries round={id} slug={slug} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
