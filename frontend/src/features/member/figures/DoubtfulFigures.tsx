import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import {
  decideFigure,
  doubtfulKey,
  doubtfulQuery,
  entryFiguresQuery,
  type Figure,
  type FigureItem,
  type FigureSaying,
  type FigureState,
  type FigureWithChoices,
} from '../../../api/figures';
import type { Entry } from '../../../api/types';
import { LanguageContext, type Texts, useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { amountWords, dateWords } from '../../../ui/figureWords';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

/** As many of a part as are shown at once: nobody has to go through them. */
const SHOWN = 20;

interface EntryProps {
  /** As the list of the cell has it, perhaps from before the last save. */
  entry: Entry;
  /** The tag and the texts of what is saved. */
  etag: string;
  texts: Pick<Entry, 'text'> & { title?: string | null; heading?: string | null };
}

/** The doubtful figures of one saved entry, folded away: nothing here stops anybody. */
export function EntryFigures({ entry, etag, texts }: EntryProps) {
  const known = etag === entry.etag;
  const doubtful = !known || (entry.figures ?? []).some(({ doubts }) => doubts.length > 0);
  const figures = useQuery({ ...entryFiguresQuery(entry.id, etag), enabled: doubtful });
  const shown = (figures.data ?? []).filter(({ figure }) => figure.doubts.length > 0);
  if (shown.length === 0) return null;
  return (
    <Folded count={shown.length}>
      {shown.map((one) => (
        <Doubtful
          key={one.figure.id}
          one={one}
          sentence={around(texts, one.figure)}
          submission={entry.submission_id ?? ''}
        />
      ))}
    </Folded>
  );
}

/** The doubtful figures of a whole part, before it is handed in. */
export function SubmissionFigures({ submission }: { submission: string }) {
  const texts = useTexts();
  const items = useQuery(doubtfulQuery(submission)).data ?? [];
  if (items.length === 0) return null;
  return (
    <Folded count={items.length}>
      {items.slice(0, SHOWN).map((item) => (
        <OfItem key={item.id} item={item} submission={submission} />
      ))}
      {items.length > SHOWN && <li>{texts.figureMarks.more(items.length - SHOWN)}</li>}
    </Folded>
  );
}

function Folded({ count, children }: { count: number; children: React.ReactNode }) {
  const words = useTexts().figureMarks.member;
  return (
    <details className="rounded-8 border border-solid-gray-300 p-3">
      <summary className="cursor-pointer py-1 text-std-16B-170">{words.title(count)}</summary>
      <p className="py-2">{words.lead}</p>
      <ul className="flex flex-col gap-4">{children}</ul>
    </details>
  );
}

function OfItem({ item, submission }: { item: FigureItem; submission: string }) {
  const texts = useTexts();
  const figures = useQuery(entryFiguresQuery(item.entry_id, `v${item.version}`)).data;
  const one = figures?.find(({ figure }) => figure.id === item.id) ?? { figure: item, choices: [] };
  const { theme, kind, entry_id, field, start, end } = item;
  return (
    <Doubtful one={one as FigureWithChoices} sentence={item.sentence.trim()} submission={submission}>
      <AppLink to={paths.entry(submission, theme.number, kind, { entry: entry_id, field, start, end })}>
        {texts.common.cell(theme.number, texts.common.kind[kind])}
      </AppLink>
    </Doubtful>
  );
}

interface DoubtfulProps {
  one: FigureWithChoices;
  sentence: string;
  submission: string;
  children?: React.ReactNode;
}

/** One number with its readings: one click takes one of them. */
function Doubtful({ one, sentence, submission, children }: DoubtfulProps) {
  const texts = useTexts();
  const words = texts.figureMarks;
  const { language } = use(LanguageContext);
  const queries = useQueryClient();
  const { figure, choices } = one;
  const decide = useMutation({
    mutationFn: ({ state, saying }: { state: FigureState; saying?: FigureSaying }) =>
      decideFigure(figure, state, saying),
    onSuccess: () => toast(words.member.taken),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: doubtfulKey(submission) }),
        queries.invalidateQueries({ queryKey: ['entries'] }),
        queries.invalidateQueries({ queryKey: ['submissions', submission] }),
      ]),
  });
  return (
    <li className="flex flex-col gap-2">
      {children}
      <p className="break-words whitespace-pre-wrap">{sentence}</p>
      <p>
        {words.member.choose(figure.text)}
        <Brackets>{figure.doubts.map((doubt) => words.doubts[doubt]).join(texts.common.listComma)}</Brackets>
      </p>
      <div className="flex flex-wrap gap-2">
        {choices.map((saying) => (
          <Button
            key={JSON.stringify(saying)}
            small
            look="secondary"
            busy={decide.isPending}
            onClick={() => decide.mutate({ state: 'CONFIRMED', saying })}
          >
            {words.member.take(readingWords(saying, texts, language))}
          </Button>
        ))}
        <Button
          small
          look="quiet"
          busy={decide.isPending}
          onClick={() => decide.mutate({ state: 'DISMISSED' })}
        >
          {words.member.no}
          <span className="sr-only">
            <Brackets>{figure.text}</Brackets>
          </span>
        </Button>
      </div>
      {decide.error && <ProblemNotice error={decide.error} />}
    </li>
  );
}

function readingWords(saying: FigureSaying, texts: Texts, language: 'ja' | 'en'): string {
  const label = saying.label ?? texts.figureMarks.noLabel;
  return `${label} ${amountWords(saying)} ${dateWords(saying, texts, language)}`;
}

/** The sentence of a figure. */
export function around(texts: EntryProps['texts'], figure: Pick<Figure, 'field' | 'start' | 'end'>): string {
  const fields = { TEXT: texts.text, TITLE: texts.title, HEADING: texts.heading };
  const value = fields[figure.field] ?? '';
  const from =
    Math.max(value.lastIndexOf('。', figure.start - 1), value.lastIndexOf('\n', figure.start - 1)) + 1;
  const ends = [value.indexOf('。', figure.end), value.indexOf('\n', figure.end)].filter((at) => at >= 0);
  return value.slice(from, ends.length > 0 ? Math.min(...ends) + 1 : undefined).trim();
}
