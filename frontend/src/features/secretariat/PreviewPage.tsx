import { useQuery } from '@tanstack/react-query';
import { roundQuery } from '../../api/rounds';
import { documentUrl, previewTableQuery } from '../../api/tables';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink, PlainLink } from '../../ui/AppLink';
import { CompiledTable } from '../../ui/CompiledTable';
import { Legend } from '../../ui/MarkedText';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useRoundCrumbs } from './desk';

/** The table as it would be compiled now, from the same model as its PDF and Excel. */
export function PreviewPage() {
  const texts = useTexts();
  const words = texts.secretariat.preview;
  const slug = useParam('slug');
  const id = useParam('round');
  const round = useQuery(roundQuery(id));
  const table = useQuery(previewTableQuery(id));
  return (
    <Page
      key={table.data && round.data ? 'ready' : 'waiting'}
      wide
      title={words.title}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <p>{words.lead}</p>
      <ul className="flex flex-wrap items-center gap-3">
        <li>
          <PlainLink look="secondary" href={documentUrl('rounds', id, 'pdf')} target="_blank">
            {words.pdf}
          </PlainLink>
        </li>
        <li>
          <PlainLink look="secondary" href={documentUrl('rounds', id, 'xlsx')} download>
            {words.xlsx}
          </PlainLink>
        </li>
        <li>
          <PlainLink href={documentUrl('rounds', id, 'html')}>{words.html}</PlainLink>
        </li>
        <li>
          <AppLink look="primary" to={paths.publish(slug, id)}>
            {texts.secretariat.round.toPublish}
          </AppLink>
        </li>
      </ul>
      <Legend />
      <QueryView query={table}>{(model) => <CompiledTable model={model} />}</QueryView>
    </Page>
  );
}
